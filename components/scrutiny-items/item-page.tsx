import { capitalised } from '@/lib/capitals'
import type { GlossaryEntry } from '@/lib/glossary/rules'
import type { Moment } from '@/lib/moment'
import type { Register } from '@/lib/scrutiny-items/filter'
import type { FoundItem } from '@/lib/scrutiny-items/page-queries'
import type { HiddenItem } from '@/lib/scrutiny-items/page-rules'
import { PublicPage } from '../layout/public-page'
import { HiddenItemView } from './hidden-item-view'
import { ItemView } from './item-view'

type Props = {
  moment: Moment
  register: Register
  /** Its reference as addresses have it. */
  slug: string
  found: FoundItem | HiddenItem
  terms: readonly GlossaryEntry[]
}

/** The page of one item of either register. */
export function ItemPage({ moment, register, slug, found, terms }: Props) {
  const breadcrumb = [{ href: `/${register}`, text: capitalised(register) }]
  return (
    <PublicPage moment={moment} path={`/${register}/${slug}`} breadcrumb={breadcrumb}>
      {'hiddenReason' in found ? (
        <HiddenItemView reason={found.hiddenReason} />
      ) : (
        <ItemView {...found} terms={terms} moment={moment} />
      )}
    </PublicPage>
  )
}
