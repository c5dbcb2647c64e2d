import { formatDay } from '@/lib/dates'
import type { Moment } from '@/lib/moment'

/** Stands above every page of the past, so that nobody takes an old state for today's. */
export function MomentBanner({ moment, path }: { moment: Moment; path: string }) {
  if (moment.isNow) return null
  return (
    <aside className="moment-banner" aria-label="Date of this page">
      <div className="nhsuk-width-container">
        <p>
          You are reading the record as it stood on <strong>{formatDay(moment.on)}</strong>. Nothing that
          became known later is shown. <a href={path}>See it today</a>
        </p>
      </div>
    </aside>
  )
}
