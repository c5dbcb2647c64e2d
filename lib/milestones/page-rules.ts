import { citedOn, type CitationRow, type Cited, type CitedSource } from '../citations/rules'
import { firstDay, type Edtf } from '../dates'
import { disagreementsOn, type Disagreement, type DisagreementRow } from '../disagreements/rules'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { nameOn, type NamedRow } from '../organisations/name-rules'
import {
  contestedOn,
  type ConsultationRow,
  type Contested,
  type Visible,
} from '../scrutiny-items/contested-rules'
import { milestoneOn, type ListedMilestone, type ListedRow } from './listed-rules'
import type { LedgerEntry, Progress } from './rules'

type Stated = { id: string; statedBy: NamedRow; source: CitationRow['source'] }

/** A milestone as the database gives it by `pageSelect`. */
export type PageRow = Omit<ListedRow, 'dates' | 'progressUpdates' | 'citations'> & {
  id: string
  visibility: Visible['visibility']
  consultation: ({ slug: string; title: string } & ConsultationRow) | null
  recommendation: { ref: string | null; text: string } | null
  dates: readonly (LedgerEntry & Stated & { reason: string | null })[]
  progressUpdates: readonly (Progress & Stated & { text: string })[]
  citations: readonly CitationRow[]
  disagreements: readonly DisagreementRow[]
}

/** Who said it, by the name borne when it was said; the source is null where it came out after the day of the page. */
type Said = { id: string; by: string; bySlug: string; source: CitedSource | null }
export type LedgerLine = LedgerEntry & Said & { reason: string | null }
export type ProgressLine = Progress & Said & { text: string }

/** A milestone with all that its own page says. */
export type MilestonePage = ListedMilestone & {
  id: string
  consultation: { slug: string; title: string } | null
  /** What an action carries out: it is as public as the action. */
  recommendation: { ref: string; text: string } | null
  lines: LedgerLine[]
  reports: ProgressLine[]
  disagreements: Disagreement[]
  /** The change that can be contested, for what the law allowed at its date; null where it changes nothing by itself. */
  contested: Contested | null
  cited: Cited
}

/** A milestone's page as it was known at a moment; null when nobody knew of it yet. */
export function milestonePageOn(row: PageRow, moment: Moment): MilestonePage | null {
  const milestone = milestoneOn(row, moment)
  if (!milestone) return null
  const known = <Entry extends { statedOn: Edtf }>(entries: readonly Entry[]) =>
    entries.filter(({ statedOn }) => isKnown(moment, statedOn))
  return {
    ...milestone,
    id: row.id,
    consultation: consultationOn(row.consultation, moment),
    recommendation: row.recommendation && { ...row.recommendation, ref: row.recommendation.ref ?? '' },
    lines: ledgerLinesOn(row.dates, moment),
    reports: known(row.progressUpdates).map(({ statedBy, source, ...report }) => ({
      ...report,
      ...said(statedBy, source, report, moment),
    })),
    disagreements: disagreementsOn(row.disagreements, moment),
    contested: contestedOn({ milestone: row }, moment),
    cited: citedOn(row.citations, moment.on),
  }
}

/** The lines of a date ledger that were known at a moment. */
export const ledgerLinesOn = (dates: PageRow['dates'], moment: Moment): LedgerLine[] =>
  dates
    .filter(({ statedOn }) => isKnown(moment, statedOn))
    .map(({ statedBy, source, ...entry }) => ({ ...entry, ...said(statedBy, source, entry, moment) }))

function said(
  statedBy: NamedRow,
  source: CitationRow['source'],
  { id, statedOn }: { id: string; statedOn: Edtf },
  moment: Moment,
): Said {
  const [shown = null] = citedOn([{ note: null, source }], moment.on).sources
  return {
    id,
    by: nameOn(statedBy.names, firstDay(statedOn))?.name ?? statedBy.slug,
    bySlug: statedBy.slug,
    source: shown,
  }
}

function consultationOn(consultation: PageRow['consultation'], moment: Moment) {
  if (consultation?.visibility !== 'published') return null
  const { slug, title, opensOn } = consultation
  return moment.isNow || (opensOn && isKnown(moment, opensOn)) ? { slug, title } : null
}
