import type { Moment } from '@/lib/moment'
import type { ListedItem } from '@/lib/scrutiny-items/listed-rules'
import { Section } from '../ui/section'
import { ItemTable } from './item-table'

type Props = {
  items: readonly ListedItem[]
  /** What they are about, after "about": "this milestone". */
  about: string
  moment: Moment
}

/** The questions and recommendations about what a page is about; nothing where there are none. */
export function ItemsSection({ items, about, moment }: Props) {
  if (items.length === 0) return null
  return (
    <Section id="asked" title="What councillors asked and recommended">
      <ItemTable items={items} caption={`Questions and recommendations ${about}`} moment={moment} />
    </Section>
  )
}
