import type { Edtf } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Consulted } from '../law/words'
import { standingOf, type LedgerEntry } from '../milestones/rules'
import type { MilestoneKind } from '../milestones/words'
import type { Moment } from '../moment'

/** A change that a council may contest: when it was, or from when to when, and whether the council had to be consulted. */
export type Contested = { on: Edtf | null; until: Edtf | null; consulted: Consulted }

export type Visible = { visibility: 'draft' | 'published' | 'hidden' }
export type ConsultationRow = Visible & { kind: string; opensOn: Edtf | null; closesOn: Edtf | null }
type MilestoneRow = Visible & {
  kind: MilestoneKind
  dates: readonly LedgerEntry[]
  consultation: ConsultationRow | null
}

/** What an item may be about that happens, and can be contested. */
export type Contestable = { consultation?: ConsultationRow | null; milestone?: MilestoneRow | null }

/** What changes something; to publish, to meet or to engage does not by itself. */
const CHANGES: ReadonlySet<MilestoneKind> = new Set(['decision', 'go_live', 'submission'])

/** The change that an item is about, by what was known of its dates at a moment; null where it is about none. */
export function contestedOn({ consultation, milestone }: Contestable, moment: Moment): Contested | null {
  const held = consultation ?? (milestone?.visibility === 'published' ? milestone.consultation : null)
  const by = held && consultationOn(held, moment)
  return by ?? (milestone ? milestoneOn(milestone, moment) : null)
}

function consultationOn({ visibility, kind, opensOn, closesOn }: ConsultationRow, moment: Moment) {
  if (visibility !== 'published') return null
  if (!moment.isNow && !(opensOn && isKnown(moment, opensOn))) return null
  const consulted: Consulted = kind === 'statutory_consultation' ? 'by_law' : 'otherwise'
  return { on: opensOn, until: closesOn, consulted }
}

function milestoneOn({ visibility, kind, dates }: MilestoneRow, moment: Moment): Contested | null {
  if (visibility !== 'published' || !CHANGES.has(kind)) return null
  const known = dates.filter(({ statedOn }) => isKnown(moment, statedOn))
  if (known.length === 0 && !moment.isNow) return null
  const { actual, expected } = standingOf(known)
  return { on: (actual ?? expected)?.on ?? null, until: null, consulted: 'not_established' }
}
