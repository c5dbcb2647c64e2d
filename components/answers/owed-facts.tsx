import { formatDay, type IsoDay } from '@/lib/dates'
import { presentMoment } from '@/lib/moment'
import type { OwedView } from '@/lib/answers/owed-rules'
import { registerHref } from '@/lib/scrutiny-items/rules'
import { stateSentence } from '@/lib/standing/words'
import { ClockWorking } from '../clocks/clock-working'
import { OwedSentence } from '../obligations/owed-sentence'
import { SummaryList } from '../ui/summary-list'

/** How one thing that is owed stands: in a sentence, by whom, by when and how that was counted. */
export function OwedFacts({ view, day }: { view: OwedView; day: IsoDay }) {
  const { debt, owner, names, events, dueOn, originalDueOn, standing, clock, item } = view
  const record = {
    organisations: names,
    events: events.map((event) => ({ ...event, sentence: '', legalBasis: null })),
  }
  const moment = presentMoment(day)
  const due = dueOn
    ? `${formatDay(dueOn)}${originalDueOn && originalDueOn !== dueOn ? `, at first ${formatDay(originalDueOn)}` : ''}`
    : 'No date is established'
  const rows = [
    { key: 'How it stands', value: stateSentence(standing, view, day) },
    {
      key: 'Who owes it',
      value: <OwedSentence debt={debt} owner={owner} record={record} moment={moment} dueOn={originalDueOn} />,
    },
    { key: 'Due', value: due },
    ...(item ? [{ key: 'Asked by', value: item.askedBy }] : []),
    ...(item?.attendance ? [{ key: 'To attend', value: item.attendance }] : []),
    ...(item?.matter ? [{ key: 'The matter', value: <Words text={item.matter} /> }] : []),
    ...(item?.reasons ? [{ key: 'Why', value: <Words text={item.reasons} /> }] : []),
    ...(item?.replyNote ? [{ key: 'Reply on record', value: <Words text={item.replyNote} /> }] : []),
    ...(item ? [publicPage(registerHref(item.kind, item.ref))] : []),
  ]
  return (
    <>
      <SummaryList rows={rows} />
      {clock && <ClockWorking clock={clock} />}
    </>
  )
}

const publicPage = (href: string) => ({
  key: 'Public page',
  value: <a href={href}>See what the public reads</a>,
})

function Words({ text }: { text: string }) {
  return (
    <span className="whitespace-pre-line" dir="auto">
      {text}
    </span>
  )
}
