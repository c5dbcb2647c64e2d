import { type Moment, momentHref } from '@/lib/moment'
import { latenessOf, shortened, type ListedItem } from '@/lib/scrutiny-items/listed-rules'
import { registerHref } from '@/lib/scrutiny-items/rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { isOverdue } from '@/lib/standing/rules'
import { StatusMark } from '../ui/status-mark'
import { StandingMark } from './standing-mark'

/** Items of the register within a part of a page: a line each, leading to its own page. */
export function ItemLines({ items, moment }: { items: readonly ListedItem[]; moment: Moment }) {
  if (items.length === 0) return null
  return (
    <ul className="feedback">
      {items.map((item) => {
        const lateness = latenessOf(item, moment.on)
        return (
          <li className="feedback__item" key={item.ref}>
            <p>
              <a href={momentHref(moment, registerHref(item.kind, item.ref))}>
                {KIND_WORDS[item.kind]} {item.ref}
              </a>
              : {shortened(item.text)}
            </p>
            <p>
              <StandingMark standing={item.standing} />{' '}
              {lateness && isOverdue(item, moment.on) && <StatusMark status="late" word={lateness} />}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
