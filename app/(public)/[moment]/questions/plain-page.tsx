import { RegisterView } from '@/components/scrutiny-items/register-view'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { listTitle, pageHead } from '@/lib/page-head'
import { isNarrowed, RegisterFilter } from '@/lib/scrutiny-items/filter'
import { listRegister } from '@/lib/scrutiny-items/register-queries'
import type { PlainPage } from '../../write-page'

const description =
  'Every question that councillors have put to the NHS in Bedfordshire, Luton and Milton Keynes: who owes the answer today, and what the group that asked found.'

export const questionsAt: PlainPage = async (moment, { asked }) => {
  const filter = RegisterFilter.parse(asked)
  const [page, terms] = await Promise.all([listRegister(moment, 'questions', filter), listGlossaryEntries()])
  const title = listTitle('Questions', isNarrowed(filter), page.page)
  return {
    head: pageHead(moment, title, description),
    body: <RegisterView register="questions" {...{ moment, filter, page, terms }} />,
  }
}
