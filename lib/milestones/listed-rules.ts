import type { CitationRow } from '../citations/rules'
import { firstDay, type Edtf } from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { namedThen, type NamedOn, type NamedRow } from '../organisations/name-rules'
import {
  standingOf,
  statusOf,
  type LedgerEntry,
  type MilestoneStatus,
  type Progress,
  type Standing,
} from './rules'
import type { MilestoneKind } from './words'

type Evidence = { kind: CitationRow['source']['kind'] }

/** A milestone as the database gives it by `listedSelect`; ledger and progress in the order of their recording. */
export type ListedRow = {
  slug: string
  title: string
  summary: string
  kind: MilestoneKind
  programme: { slug: string; title: string; startsOn: Edtf | null } | null
  owner: NamedRow
  organisations: readonly { organisation: NamedRow }[]
  places: readonly { place: { slug: string; name: string; position: number } }[]
  dates: readonly (LedgerEntry & { source: Evidence })[]
  progressUpdates: readonly (Progress & { source: Evidence })[]
  citations: readonly { source: Evidence }[]
}

/** A milestone as a list shows it. `on` is when it happened, or is now expected to; `ledger` is what was known of its dates. */
export type ListedMilestone = {
  slug: string
  title: string
  /** Null on a page of the past that comes before it happened: it was written by those who knew the end. */
  summary: string | null
  kind: MilestoneKind
  programme: { slug: string; title: string } | null
  owner: NamedOn
  organisations: NamedOn[]
  places: { slug: string; name: string }[]
  on: Edtf | null
  status: MilestoneStatus
  standing: Standing
  ledger: LedgerEntry[]
  isConfirmed: boolean
}

/** A milestone as it was known at a moment; null when nobody knew of it yet. */
export function milestoneOn(row: ListedRow, moment: Moment): ListedMilestone | null {
  if (!wasKnown(row, moment)) return null
  const ledger = row.dates.filter(({ statedOn }) => isKnown(moment, statedOn))
  const standing = standingOf<LedgerEntry>(ledger)
  const progress = row.progressUpdates.findLast(({ statedOn }) => isKnown(moment, statedOn)) ?? null
  const status = statusOf(standing, progress, moment.on)
  const { slug, title, kind } = row
  const on = (status === 'happened' ? standing.actual : standing.expected)?.on ?? null
  const organisations = partiesOn(row, on, moment)
  return {
    slug,
    title,
    summary: moment.isNow || status === 'happened' ? row.summary : null,
    kind,
    programme: programmeOn(row.programme, moment),
    owner: namedThen(row.owner, on, moment.on),
    organisations,
    places: row.places.map(({ place }) => place).toSorted((a, b) => a.position - b.position),
    on,
    status,
    standing,
    ledger,
    isConfirmed: [...row.citations, ...row.dates].some(({ source }) => source.kind !== 'memory'),
  }
}

/** Known by a date or a report stated by then. What no dated statement names is on today's record only: since when is not known. */
function wasKnown({ dates, progressUpdates }: ListedRow, moment: Moment): boolean {
  const statements = [...dates, ...progressUpdates]
  return (
    statements.some(({ statedOn }) => isKnown(moment, statedOn)) || (statements.length === 0 && moment.isNow)
  )
}

/** The programme, unless it had not begun: a page of the past offers no way to a page that does not exist yet. */
function programmeOn(programme: ListedRow['programme'], moment: Moment) {
  if (!programme || (programme.startsOn && firstDay(programme.startsOn) > moment.on)) return null
  return { slug: programme.slug, title: programme.title }
}

/** The owner first, then those that take part and existed by the day of the page, by the names that they bore at the event. */
function partiesOn({ owner, organisations }: ListedRow, on: Edtf | null, moment: Moment): NamedOn[] {
  const others = organisations
    .map(({ organisation }) => organisation)
    .filter(({ slug }) => slug !== owner.slug)
    .map((organisation) => namedThen(organisation, on, moment.on))
  return [namedThen(owner, on, moment.on), ...others.filter(({ hasBegun }) => hasBegun)]
}
