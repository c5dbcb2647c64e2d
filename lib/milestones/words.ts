import {
  daysBetween,
  firstDay,
  formatEdtf,
  isAbout,
  lastDay,
  precisionOf,
  type Edtf,
  type IsoDay,
} from '../dates'
import type { MilestoneStatus, Slip, Standing } from './rules'
import { counted } from '../numbers'

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
  action: 'Action on a recommendation',
} as const

export type MilestoneKind = keyof typeof KIND_WORDS

/** Each status as the public reads it. */
export const STATUS_WORDS: Record<MilestoneStatus, string> = {
  happened: 'Happened',
  planned: 'Planned',
  at_risk: 'Planned, at risk',
  late: 'Late',
  undated: 'Undated',
  stopped: 'Stopped',
}

/** Each kind of ledger entry as the public reads it. */
export const DATE_KIND_WORDS = { promised: 'Promised', forecast: 'Forecast', actual: 'Happened' } as const

/** Each state that an owner may report, as the public reads it. */
export const PROGRESS_WORDS = { on_track: 'On track', at_risk: 'At risk', stopped: 'Stopped' } as const

/** "on 1 April 2021", "in September 2020", "about June 2026": a date within a sentence. */
export function onDate(on: Edtf): string {
  if (isAbout(on)) return formatEdtf(on)
  return `${precisionOf(on) === 'day' ? 'on' : 'in'} ${formatEdtf(on)}`
}

const often = (moves: number) => (moves === 1 ? 'once' : moves === 2 ? 'twice' : `${moves} times`)

function distance({ amount, unit }: Slip): string {
  if (amount === 0) return 'on time, as first promised'
  return `${counted(Math.abs(amount), unit)} ${amount > 0 ? 'later' : 'earlier'} than first promised`
}

type Slipped = Pick<Standing, 'slip' | 'moves'> & Partial<Standing>

/** Whether the later date is told less precisely than the promise, as a year is to a month: then nobody can tell. */
function isCoarser({ firstPromise, expected, actual }: Slipped): boolean {
  const latest = actual ?? expected
  if (!firstPromise || !latest) return false
  return firstDay(latest.on) < firstDay(firstPromise.on) || lastDay(latest.on) > lastDay(firstPromise.on)
}

/** "3 months later than first promised, moved twice"; null while there is nothing to compare. */
export function slipWords(standing: Slipped): string | null {
  const { slip, moves } = standing
  if (!slip) return null
  if (slip.amount === 0 && isCoarser(standing)) return 'whether that was on time is not established'
  return moves > 0 ? `${distance(slip)}, moved ${often(moves)}` : distance(slip)
}

/** The same for a list in which every milestone has a line. */
export const againstPromise = (standing: Standing): string =>
  slipWords(standing) ?? (standing.firstPromise ? 'Not moved' : 'Nothing promised yet')

/** "First promised for 1 April 2022, last forecast for 1 July 2022."; null where no date was stated before the event. */
export function promiseWords({
  firstPromise,
  expected,
}: Pick<Standing, 'firstPromise' | 'expected'>): string | null {
  if (!firstPromise) return null
  const first = `First ${firstPromise.kind === 'promised' ? 'promised' : 'forecast'} for ${formatEdtf(firstPromise.on)}`
  const hasMoved = expected && expected.on !== firstPromise.on
  return hasMoved ? `${first}, last forecast for ${formatEdtf(expected.on)}.` : `${first}.`
}

/** The status in words; late is said in days, counted from the last day that was expected. */
export function statusWords(
  status: MilestoneStatus,
  expected: { on: string } | null | undefined,
  day: IsoDay,
): string {
  if (status !== 'late' || !expected) return STATUS_WORDS[status]
  return `${counted(daysBetween(lastDay(expected.on), day), 'day')} late`
}
