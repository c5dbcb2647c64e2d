import type { Moment } from '@/lib/moment'

/** The present of the tests that read the record. */
export const NOW: Moment = { segment: 'now', on: '2026-11-22', isNow: true }

/** A day in the past. */
export const on = (day: string): Moment => ({ segment: `on-${day}`, on: day, isNow: false })
