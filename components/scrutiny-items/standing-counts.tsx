import { type Moment, momentHref } from '@/lib/moment'
import { formatCount } from '@/lib/numbers'
import type { Register } from '@/lib/scrutiny-items/filter'
import type { ListStanding } from '@/lib/scrutiny-items/listed-rules'
import type { RegisterPage } from '@/lib/scrutiny-items/register-queries'
import { StatusMark } from '../ui/status-mark'
import { StandingMark } from './standing-mark'

type Props = { register: Register; page: Pick<RegisterPage, 'choices' | 'late'>; moment: Moment }

/** How many stand how, each a way to those: the whole register in one line. */
export function StandingCounts({ register, page: { choices, late }, moment }: Props) {
  if (choices.standing.length === 0) return null
  const href = (query: string) => momentHref(moment, `/${register}?${query}`)
  return (
    <ul className="standing-counts" aria-label="How many stand how">
      {late > 0 && (
        <li>
          <a href={href('late=yes')}>
            <strong>{formatCount(late)}</strong> <StatusMark status="late" word="Late" />
          </a>
        </li>
      )}
      {choices.standing.map(({ value, count }) => (
        <li key={value}>
          <a href={href(`standing=${value}`)}>
            <strong>{formatCount(count)}</strong> <StandingMark standing={value as ListStanding} />
          </a>
        </li>
      ))}
    </ul>
  )
}
