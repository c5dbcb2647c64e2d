import { daysBetween, lastDay, type IsoDay } from '../dates'
import type { MilestoneStatus, Slip, Standing } from './rules'

/** Each kind of milestone as the public reads it. */
export const KIND_WORDS = {
  announcement: 'Announcement',
  submission: 'Submission',
  decision: 'Decision',
  publication: 'Publication',
  legislation: 'Legislation',
  meeting: 'Meeting',
  engagement: 'Engagement',
  appointment: 'Appointment',
  go_live: 'Change takes effect',
  deadline: 'Deadline',
} as const

export type MilestoneKind = keyof typeof KIND_WORDS

/** Each status as the public reads it. */
export const STATUS_WORDS: Record<MilestoneStatus, string> = {
  happened: 'Happened',
  planned: 'Planned',
  at_risk: 'Planned, at risk',
  late: 'Late',
  undated: 'No date yet',
  stopped: 'Stopped',
}

/** Each kind of ledger entry as the public reads it. */
export const DATE_KIND_WORDS = { promised: 'Promised', forecast: 'Forecast', actual: 'Happened' } as const

/** Each state that an owner may report, as the public reads it. */
export const PROGRESS_WORDS = { on_track: 'On track', at_risk: 'At risk', stopped: 'Stopped' } as const

/** "1 day", "3 months", "moved twice" and the like. */
export const counted = (count: number, noun: string, nouns = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : nouns}`

const often = (moves: number) => (moves === 1 ? 'once' : moves === 2 ? 'twice' : `${moves} times`)

function distance({ amount, unit }: Slip): string {
  if (amount === 0) return 'as first promised'
  return `${counted(Math.abs(amount), unit)} ${amount > 0 ? 'later' : 'earlier'} than first promised`
}

/** "3 months later than first promised, moved twice"; null while there is nothing to compare. */
export function slipWords({ slip, moves }: Pick<Standing, 'slip' | 'moves'>): string | null {
  if (!slip) return null
  return moves > 0 ? `${distance(slip)}, moved ${often(moves)}` : distance(slip)
}

/** The same for a list in which every milestone has a line. */
export const againstPromise = (standing: Standing): string =>
  slipWords(standing) ?? (standing.firstPromise ? 'Not moved' : 'Nothing promised yet')

/** The status in words; late is said in days, counted from the last day that was expected. */
export function statusWords(
  status: MilestoneStatus,
  expected: { on: string } | null | undefined,
  day: IsoDay,
): string {
  if (status !== 'late' || !expected) return STATUS_WORDS[status]
  return `${counted(daysBetween(lastDay(expected.on), day), 'day')} late`
}
