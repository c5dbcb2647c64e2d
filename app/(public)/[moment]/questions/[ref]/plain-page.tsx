import { ItemPage } from '@/components/scrutiny-items/item-page'
import { listGlossaryEntries } from '@/lib/glossary/queries'
import { itemHead } from '@/lib/scrutiny-items/head-rules'
import { getItem } from '@/lib/scrutiny-items/page-queries'
import type { PlainPage } from '../../../write-page'

export const questionAt: PlainPage = async (moment, { ref }) => {
  const [found, terms] = await Promise.all([getItem(moment, 'questions', ref), listGlossaryEntries()])
  if (!found) return null
  const body = <ItemPage register="questions" slug={ref} {...{ moment, found, terms }} />
  return { head: itemHead(moment, found), body }
}
