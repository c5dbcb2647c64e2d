import { daysBetween, firstDay, lastDay, precisionOf, type Edtf, type IsoDay } from '../dates'

/** One entry of the date ledger. Entries come in the order in which they were recorded. */
export type LedgerEntry = { kind: 'promised' | 'forecast' | 'actual'; on: Edtf; statedOn: Edtf }
export type Progress = { state: 'on_track' | 'at_risk' | 'stopped'; statedOn: Edtf }

/** How a ledger stands: the first date promised, the last one expected, what happened, and how often it moved. */
export type Standing<Entry extends LedgerEntry = LedgerEntry> = {
  firstPromise: Entry | null
  expected: Entry | null
  actual: Entry | null
  moves: number
  slip: Slip | null
}

/** How much later (or, negative, earlier) than first promised, in the unit that both dates support. */
export type Slip = { amount: number; unit: 'day' | 'month' | 'year' }

export type MilestoneStatus = 'happened' | 'planned' | 'at_risk' | 'late' | 'undated' | 'stopped'

/** The entries that were certainly known on a day: nothing stated later, or perhaps later, counts. */
export function knownOn<Entry extends { statedOn: Edtf }>(entries: Entry[], day: IsoDay): Entry[] {
  return entries.filter((entry) => lastDay(entry.statedOn) <= day)
}

/** Reads a ledger; the latest statement wins, and no earlier one is lost. */
export function standingOf<Entry extends LedgerEntry>(entries: Entry[]): Standing<Entry> {
  const stated = entries.filter((entry) => entry.kind !== 'actual')
  const firstPromise = stated.find((entry) => entry.kind === 'promised') ?? stated[0] ?? null
  const expected = stated.at(-1) ?? null
  const actual = entries.findLast((entry) => entry.kind === 'actual') ?? null
  const moves = stated.filter((entry, index) => index > 0 && entry.on !== stated[index - 1]?.on).length
  const latest = actual ?? expected
  const slip =
    firstPromise && latest && latest !== firstPromise ? slipBetween(firstPromise.on, latest.on) : null
  return { firstPromise, expected, actual, moves, slip }
}

/** Whether stating this date moves it away from any date stated before, and so needs a reason. */
export function movesDate(entries: LedgerEntry[], kind: LedgerEntry['kind'], on: Edtf): boolean {
  const isActual = kind === 'actual'
  return entries.some((entry) => (entry.kind === 'actual') === isActual && entry.on !== on)
}

/**
 * The slip from a promised date to a later statement of it. A date inside the promised month or year is on time; days count
 * from the last day promised; a later date known only to the month or the year is counted in months or years.
 */
export function slipBetween(promised: Edtf, later: Edtf): Slip {
  if (firstDay(later) <= lastDay(promised) && lastDay(later) >= firstDay(promised))
    return { amount: 0, unit: 'day' }
  const unit = precisionOf(later)
  const isLater = firstDay(later) > lastDay(promised)
  const from = isLater ? lastDay(promised) : firstDay(promised)
  if (unit === 'day') return { amount: daysBetween(from, firstDay(later)), unit }
  const years = Number(later.slice(0, 4)) - Number(from.slice(0, 4))
  if (unit === 'year') return { amount: years, unit }
  return { amount: years * 12 + Number(later.slice(5, 7)) - Number(from.slice(5, 7)), unit }
}

/**
 * The status that the evidence supports on a day; nobody sets it. Late from the day after the last day that was expected;
 * a report of "stopped" holds until a date is stated after it.
 */
export function statusOf(standing: Standing, progress: Progress | null, day: IsoDay): MilestoneStatus {
  const { actual, expected } = standing
  if (actual && firstDay(actual.on) <= day) return 'happened'
  if (
    progress?.state === 'stopped' &&
    (!expected || lastDay(expected.statedOn) <= lastDay(progress.statedOn))
  ) {
    return 'stopped'
  }
  if (!expected) return 'undated'
  if (lastDay(expected.on) < day) return 'late'
  return progress?.state === 'at_risk' ? 'at_risk' : 'planned'
}

/** Addresses for a milestone by its title, the best first; the last one carries the end of its id and so is its own. */
export function slugCandidates(title: string, id: string): string[] {
  const letters = title.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  const words = letters.toLowerCase().match(/[a-z0-9]+/g) ?? ['milestone']
  const slug = words.join('-').slice(0, 80).replace(/-$/, '')
  return [slug, `${slug}-2`, `${slug}-3`, `${slug}-${id.slice(-12)}`]
}
