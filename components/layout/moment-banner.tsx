import { formatDay } from '@/lib/dates'
import type { Moment } from '@/lib/moment'

type Props = { moment: Moment; path: string; isSameEveryDay: boolean }

/** Stands above every page of the past, so that nobody takes an old state for today's. */
export function MomentBanner({ moment, path, isSameEveryDay }: Props) {
  if (moment.isNow) return null
  return (
    <aside className="moment-banner" aria-label="Date of this page">
      <div className="nhsuk-width-container">
        <p>
          You are reading the record as it stood on <strong>{formatDay(moment.on)}</strong>.{' '}
          {isSameEveryDay
            ? 'This page is no part of the record and is the same on every day.'
            : 'Nothing that became known later is shown.'}{' '}
          <a href={path}>See it today</a>
        </p>
      </div>
    </aside>
  )
}
