import { PUBLIC_WORDS, publicChoice } from '@/lib/meetings/form-rules'
import { whenWords } from '@/lib/meetings/rules'
import type { ArrangedMeeting } from '@/lib/meetings/workspace-queries'
import { SummaryList } from '../ui/summary-list'
import { MeetingStateTag } from './my-meetings'

/** One meeting as its officer keeps it. */
export function MeetingFacts({ meeting }: { meeting: ArrangedMeeting }) {
  const { visibility, hiddenReason, inPublic, body, slug } = meeting
  const publicPage = <a href={`/meetings/${slug}`}>See what the public reads</a>
  const rows = [
    { key: 'State', value: <MeetingStateTag visibility={visibility} /> },
    ...(visibility === 'hidden' ? [{ key: 'Why it is hidden', value: hiddenReason }] : []),
    { key: 'When', value: whenWords(meeting) },
    { key: 'Of', value: body.name },
    { key: 'In public', value: PUBLIC_WORDS[publicChoice(inPublic)] },
    ...(visibility === 'published' ? [{ key: 'Public page', value: publicPage }] : []),
  ]
  return <SummaryList rows={rows} />
}
