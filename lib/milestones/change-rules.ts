import { lastDay, type Edtf } from '../dates'
import type { ListedMilestone } from './listed-rules'

/** Something that a statement changed: a first date, a moved one, or that it happened. */
export type DateChange = {
  slug: string
  title: string
  statedOn: Edtf
  kind: 'first_stated' | 'moved' | 'happened'
  from: Edtf | null
  to: Edtf
}

/** Every statement of a ledger that changed what was known; one that only repeats a date changed nothing. */
export function changesOf({ slug, title, ledger }: ListedMilestone): DateChange[] {
  return ledger.flatMap(({ kind, on, statedOn }, index) => {
    const before = ledger.slice(0, index).findLast((entry) => entry.kind !== 'actual')
    const change = { slug, title, statedOn, to: on, from: before?.on ?? null }
    if (kind === 'actual') return { ...change, kind: 'happened' as const }
    if (!before) return { ...change, kind: 'first_stated' as const }
    return before.on === on ? [] : { ...change, kind: 'moved' as const }
  })
}

/** The changes stated last, the latest first; of those of one day in the order of their titles. */
export function latestChanges(milestones: readonly ListedMilestone[], count: number): DateChange[] {
  return milestones
    .flatMap(changesOf)
    .toSorted(
      (a, b) => lastDay(b.statedOn).localeCompare(lastDay(a.statedOn)) || a.title.localeCompare(b.title),
    )
    .slice(0, count)
}
