import { RegisterView } from '@/components/scrutiny-items/register-view'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { listTitle, pageHead } from '@/lib/page-head'
import { isNarrowed, RegisterFilter } from '@/lib/scrutiny-items/filter'
import { listRegister } from '@/lib/scrutiny-items/register-queries'
import type { PlainPage } from '../../write-page'

const description =
  'What councillors recommended to the NHS in Bedfordshire, Luton and Milton Keynes, what it said that it will do, and what has been done.'

export const recommendationsAt: PlainPage = async (moment, { asked }) => {
  const filter = RegisterFilter.parse(asked)
  const [page, terms] = await Promise.all([
    listRegister(moment, 'recommendations', filter),
    listGlossaryEntries(),
  ])
  const title = listTitle('Recommendations', isNarrowed(filter), page.page)
  return {
    head: pageHead(moment, title, description),
    body: <RegisterView register="recommendations" {...{ moment, filter, page, terms }} />,
  }
}
