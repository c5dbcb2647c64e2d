import type { ConsultationPage } from '@/lib/consultations/page-rules'
import { closingWords, daysOpen, outcomeDaysLate } from '@/lib/consultations/rules'
import { CONSULTATION_KIND_WORDS, stateWords } from '@/lib/consultations/words'
import { formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { type PageGlossary, GlossaryText } from '../glossary/glossary-text'
import { OrganisationLink } from '../organisations/organisation-link'
import { NotEstablished } from '../ui/not-established'
import { SummaryList, type SummaryRow } from '../ui/summary-list'
import { StateTag } from './state-tag'
import { counted } from '@/lib/numbers'

type Props = { consultation: ConsultationPage; moment: Moment; glossary: PageGlossary }

function OutcomeDue({ consultation, moment }: Omit<Props, 'glossary'>) {
  const { outcomeOn, outcomeDueOn } = consultation
  const late = outcomeDaysLate(consultation, moment.on)
  const delay = late > 0 ? `, ${counted(late, 'day')} late` : ''
  if (outcomeOn) return `Published ${formatEdtf(outcomeOn)}${delay}`
  if (outcomeDueOn) return `Due ${formatEdtf(outcomeDueOn)}${delay}`
  return <NotEstablished>no date by which an outcome is owed has been found</NotEstablished>
}

/** What anyone should know before answering, or before trusting the outcome. */
export function HonestyFacts({ consultation, moment, glossary }: Props) {
  const { kind, publisher, decider, decision, opensOn, programme, state } = consultation
  const days = daysOpen(consultation)
  const rows: SummaryRow[] = [
    { key: 'State', value: <StateTag state={state}>{stateWords(consultation, moment.on)}</StateTag> },
    { key: 'Kind', value: CONSULTATION_KIND_WORDS[kind] },
    { key: 'Published by', value: <OrganisationLink organisation={publisher} moment={moment} /> },
    { key: 'Who decides', value: <OrganisationLink organisation={decider} moment={moment} /> },
    { key: 'What could change', value: <GlossaryText glossary={glossary}>{decision}</GlossaryText> },
    { key: 'Opened', value: opensOn ? formatEdtf(opensOn) : <NotEstablished /> },
    { key: 'Closing time', value: closingWords(consultation) ?? <NotEstablished /> },
    { key: 'Days open', value: days === null ? <NotEstablished /> : counted(days, 'day') },
    { key: 'Outcome', value: <OutcomeDue consultation={consultation} moment={moment} /> },
  ]
  if (programme) {
    const value = <a href={momentHref(moment, `/programmes/${programme.slug}`)}>{programme.title}</a>
    rows.push({ key: 'Programme', value })
  }
  return <SummaryList rows={rows} />
}
