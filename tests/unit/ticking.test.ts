import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTicking, untilNextTick } from '@/scripts/ticking'

const MINUTE = 60_000

describe('the next tick', () => {
  it('is in an hour, or as the day begins in London', () => {
    expect(untilNextTick(new Date('2026-11-22T10:00:00Z'))).toBe(60 * MINUTE)
    expect(untilNextTick(new Date('2026-11-22T23:30:00Z'))).toBe(30 * MINUTE)
    expect(untilNextTick(new Date('2026-07-22T22:30:00Z'))).toBe(30 * MINUTE)
  })

  it('is never sooner than in a minute, though the clock stand still before midnight', () => {
    expect(untilNextTick(new Date('2026-11-22T23:59:59.999Z'))).toBe(MINUTE)
  })
})

describe('ticking', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') }))
  afterEach(() => void vi.useRealTimers())

  const started = (tick: (at: Date) => Promise<unknown>) => {
    const failures: unknown[] = []
    const stop = startTicking({ now: () => new Date(), tick, failed: (error) => failures.push(error) })
    return { failures, stop }
  }

  it('begins at once and goes on every hour, though one fails', async () => {
    const ticks: Date[] = []
    const { failures } = started((at) => {
      ticks.push(at)
      return ticks.length === 1 ? Promise.reject(new Error('no database')) : Promise.resolve()
    })
    await vi.advanceTimersByTimeAsync(121 * MINUTE)
    expect(ticks.map((at) => at.toISOString().slice(11, 16))).toEqual(['10:00', '11:00', '12:00'])
    expect(failures).toHaveLength(1)
  })

  it('ends when it is stopped, even in the middle of a tick', async () => {
    let count = 0
    const { stop } = started(async () => {
      count += 1
      await new Promise((resolve) => setTimeout(resolve, 10))
    })
    stop()
    await vi.advanceTimersByTimeAsync(121 * MINUTE)
    expect(count).toBe(1)
  })
})
