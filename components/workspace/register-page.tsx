import type { ReactNode } from 'react'
import type { RegisterItem } from '@/lib/scrutiny-items/item-rules'
import { BackLink } from '../ui/back-link'
import { ItemFacts } from './item-facts'
import { OwedFacts } from './owed-facts'

type Props = { item: RegisterItem; day: string; children: ReactNode }

/** A page that records one thing about an item: the form, then the item as it stands. */
export function RegisterPage({ item, day, children }: Props) {
  return (
    <>
      <BackLink href={`/workspace/register/${item.id}`}>{item.ref ?? 'Back to the item'}</BackLink>
      {children}
      <section className="section" aria-labelledby="item">
        <h2 id="item">The item</h2>
        {item.owed && <OwedFacts owed={item.owed} day={day} />}
        <ItemFacts item={item} />
      </section>
    </>
  )
}
