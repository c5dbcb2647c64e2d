import { citedOn, type CitationRow, type Cited } from '../citations/rules'
import { firstDay, type Edtf } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import type { ClaimFinding, ClaimKind } from './words'

type Said = {
  id: string
  slug: string
  kind: ClaimKind
  statement: string
  saidBy: string
  saidOn: Edtf | null
  measure: string | null
}
type ProgrammeRow = { slug: string; title: string; position: number; startsOn: Edtf | null }

/** A claim as the database gives it by `claimSelect`. */
export type ClaimRow = Said & {
  evidence: string | null
  finding: ClaimFinding
  foundOn: Edtf | null
  programme: ProgrammeRow | null
  consultation: { slug: string; title: string; visibility: string } | null
  citations: readonly CitationRow[]
}

/**
 * A claim with what came of it; `found` is null on a page of the past: the record doesn't say when its evidence was written, so a past
 * day shows the claim alone.
 */
export type Claim = Said & {
  found: { finding: ClaimFinding; foundOn: Edtf | null; evidence: string | null } | null
  programme: Omit<ProgrammeRow, 'startsOn'> | null
  consultation: { slug: string; title: string } | null
  cited: Cited
}

/** A claim as it was known at a moment; null when it had not certainly been made. */
export function claimOn(row: ClaimRow, moment: Moment): Claim | null {
  if (!isKnown(moment, row.saidOn)) return null
  const { citations, evidence, finding, foundOn, programme, consultation, ...said } = row
  const hasBegun = programme && (!programme.startsOn || firstDay(programme.startsOn) <= moment.on)
  const isShown = consultation?.visibility === 'published'
  return {
    ...said,
    found: moment.isNow ? { finding, foundOn, evidence } : null,
    programme: hasBegun
      ? { slug: programme.slug, title: programme.title, position: programme.position }
      : null,
    consultation: isShown ? { slug: consultation.slug, title: consultation.title } : null,
    cited: citedOn(citations, moment.on),
  }
}

export type ClaimGroup = { programme: Claim['programme']; claims: Claim[] }

/** Claims by the programme that they are about, in the order of the programmes; those about none come last. */
export function byProgramme(claims: readonly Claim[]): ClaimGroup[] {
  const slugs = [...new Set(claims.map(({ programme }) => programme?.slug))]
  return slugs
    .map((slug) => claims.filter(({ programme }) => programme?.slug === slug))
    .map((group) => ({ programme: group[0]?.programme ?? null, claims: group }))
    .toSorted((a, b) => (a.programme?.position ?? Infinity) - (b.programme?.position ?? Infinity))
}
