import { OwedView } from '@/components/obligations/owed-view'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { listLateMilestones } from '@/lib/milestones/late-queries'
import { isNarrowedTo, OwedFilter } from '@/lib/obligations/filter'
import { listOwed } from '@/lib/obligations/owed-queries'
import { listTitle, pageHead } from '@/lib/page-head'
import type { PlainPage } from '../../write-page'

const description =
  'Answers to councillors and outcomes of consultations that the NHS in Bedfordshire, Luton and Milton Keynes owes and that are late: how late, and who owes them today.'

export const owedAt: PlainPage = async (moment, { asked }) => {
  const filter = OwedFilter.parse(asked)
  const [page, milestones, terms] = await Promise.all([
    listOwed(moment, filter),
    listLateMilestones(moment),
    listGlossaryEntries(),
  ])
  const title = listTitle('Owed and late', isNarrowedTo(filter), page.page)
  return {
    head: pageHead(moment, title, description),
    body: <OwedView {...{ moment, filter, page, milestones, terms }} />,
  }
}
