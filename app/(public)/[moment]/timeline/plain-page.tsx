import { TimelinePage } from '@/components/milestones/timeline-page'
import { askedPage } from '@/lib/address'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { isNarrowed, MilestoneFilter } from '@/lib/milestones/filter'
import { readTimeline } from '@/lib/milestones/timeline-queries'
import { listTitle, pageHead } from '@/lib/page-head'
import type { PlainPage } from '../../write-page'

const description =
  'Every milestone of the changes to the NHS in Bedfordshire, Luton and Milton Keynes: what was promised, what moved, what happened.'

export const timelineAt: PlainPage = async (moment, { asked }) => {
  const filter = MilestoneFilter.parse(asked)
  const [timeline, terms] = await Promise.all([
    readTimeline(moment, filter, askedPage.parse(asked.page)),
    listGlossaryEntries(),
  ])
  const title = listTitle('Timeline', isNarrowed(filter), timeline.page)
  return {
    head: pageHead(moment, title, description),
    body: <TimelinePage moment={moment} timeline={timeline} filter={filter} terms={terms} />,
  }
}
