import { addDays, londonDay } from '@/lib/dates'
import { Temporal } from 'temporal-polyfill'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How long until the next tick: an hour, or less where a day begins in London before that. A clock that stands still makes no haste. */
export function untilNextTick(now: Date): number {
  const midnight = Temporal.PlainDate.from(addDays(londonDay(now), 1)).toZonedDateTime('Europe/London')
  const left = midnight.epochMilliseconds - now.getTime()
  return Math.min(HOUR, Math.max(MINUTE, left))
}

type Ticking = { now: () => Date; tick: (at: Date) => Promise<unknown>; failed: (error: unknown) => void }

/** Ticks at once, as each day begins in London, and every hour between, until it is stopped. A tick that fails is told, and tried again. */
export function startTicking({ now, tick, failed }: Ticking): () => void {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  async function next() {
    await tick(now()).catch(failed)
    if (isStopped) return
    timer = setTimeout(() => void next(), untilNextTick(now()))
    // Nobody waits for the next tick before the process may end.
    timer.unref()
  }
  void next()
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
