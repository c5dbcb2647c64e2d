import type { ReactNode } from 'react'
import type { ResponseDocument } from '@/lib/consultation-responses/document-rules'
import { responseHref } from '@/lib/consultation-responses/rules'
import { UNNAMED_MEETING } from '@/lib/consultation-responses/words'
import { formatDay, formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { SummaryList, type SummaryRow } from '../ui/summary-list'

type Props = { response: ResponseDocument; moment: Moment; before?: SummaryRow[] }

/** Which edition it is, when which meeting agreed it, when it was sent, and what came of it. */
export function ResponseFacts({ response, moment, before = [] }: Props) {
  const { consultation, edition, publishedOn, sentOn, cameOfIt } = response
  const rows: SummaryRow[] = [
    ...before,
    {
      key: 'Consultation',
      value: <a href={momentHref(moment, `/consultations/${consultation.slug}`)}>{consultation.title}</a>,
    },
    {
      key: 'Edition',
      value: (
        <>
          {edition}
          <Replacing response={response} moment={moment} />
        </>
      ),
    },
    { key: 'Agreed', value: <Agreed response={response} moment={moment} /> },
    { key: 'Published', value: publishedOn ? formatDay(publishedOn) : 'Not yet' },
    { key: 'Sent', value: sentOn ? formatDay(sentOn) : 'No day is recorded yet' },
    { key: 'What came of it', value: cameOfIt ? <Lines>{cameOfIt}</Lines> : 'Nothing is recorded yet' },
  ]
  return <SummaryList rows={rows} />
}

function Lines({ children }: { children: ReactNode }) {
  return (
    <span className="whitespace-pre-line" dir="auto">
      {children}
    </span>
  )
}

type Part = Omit<Props, 'before'>

function Replacing({ response, moment }: Part) {
  const { consultation, body, replaces, replacedBy } = response
  const link = (edition: number) => (
    <a href={momentHref(moment, responseHref(consultation.slug, body.slug, edition))}>edition {edition}</a>
  )
  return (
    <>
      {replaces !== null && <>, in place of edition {replaces}</>}
      {replacedBy !== null && <>. Replaced by {link(replacedBy)}</>}
    </>
  )
}

function Agreed({ response: { agreed }, moment }: Part) {
  if (!agreed) return 'Not yet'
  const { on, meeting } = agreed
  return (
    <>
      {formatEdtf(on)}, at:{' '}
      {meeting ? (
        <a href={momentHref(moment, `/meetings/${meeting.slug}`)}>{meeting.title}</a>
      ) : (
        UNNAMED_MEETING
      )}
    </>
  )
}
