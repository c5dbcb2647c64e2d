import { lastClosed, openNow } from '@/lib/consultations/answer-rules'
import type { ListedConsultation } from '@/lib/consultations/listed-rules'
import { closingWords } from '@/lib/consultations/rules'
import { stateWords } from '@/lib/consultations/words'
import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import type { AnswerItem } from '../ui/answers'
import { counted } from '@/lib/numbers'

const hrefOf = (moment: Moment, { slug }: ListedConsultation) => momentHref(moment, `/consultations/${slug}`)

function OpenList({ open, moment }: { open: ListedConsultation[]; moment: Moment }) {
  return (
    <ul>
      {open.map((consultation) => (
        <li key={consultation.slug}>
          <a href={hrefOf(moment, consultation)}>{consultation.title}</a>.{' '}
          {stateWords(consultation, moment.on)}, closes {closingWords(consultation)}.
        </li>
      ))}
    </ul>
  )
}

function NothingOpen({ last, moment }: { last: ListedConsultation | null; moment: Moment }) {
  if (!last) return <p>No consultation on the changes has been held so far.</p>
  return (
    <p>
      The last to close was <a href={hrefOf(moment, last)}>{last.title}</a>
      {last.closesOn && `, on ${formatEdtf(last.closesOn)}`}.
    </p>
  )
}

/** What is open for your say; when nothing is, the last that was. */
export function sayAnswer(consultations: readonly ListedConsultation[], moment: Moment): AnswerItem {
  const open = openNow(consultations)
  return {
    id: 'say',
    question: 'What is open for your say',
    answer: open.length > 0 ? counted(open.length, 'consultation') : 'Nothing is open',
    children:
      open.length > 0 ? (
        <OpenList open={open} moment={moment} />
      ) : (
        <NothingOpen last={lastClosed(consultations)} moment={moment} />
      ),
    more: { href: momentHref(moment, '/consultations'), text: 'All consultations' },
  }
}
