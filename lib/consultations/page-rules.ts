import { citedOn, type Cited } from '../citations/rules'
import { disagreementsOn, type Disagreement, type DisagreementRow } from '../disagreements/rules'
import { milestoneOn, type ListedMilestone, type ListedRow as MilestoneRow } from '../milestones/listed-rules'
import type { Moment } from '../moment'
import { namedThen, type NamedOn, type NamedRow } from '../organisations/name-rules'
import { consultationOn, type ListedConsultation, type ListedRow } from './listed-rules'
import { proposedOn, type Cites, type Proposed, type ProposedRow } from './proposed-rules'
import { saidOn, type Said, type SaidRow } from './said-rules'

/** `decision` says who decides and what can still change. */
type Texts = { id: string; decision: string; background: string | null; outcome: string | null }
type ProgrammeLink = { programme: { slug: string; title: string } | null }

/** A consultation as the database gives it by `pageSelect`. */
export type PageRow = Texts &
  ProgrammeLink &
  ProposedRow &
  SaidRow &
  Cites &
  Omit<ListedRow, 'programme'> & {
    decider: NamedRow
    milestones: readonly MilestoneRow[]
    disagreements: readonly DisagreementRow[]
  }

/** A consultation with all that its own page says. */
export type ConsultationPage = Texts &
  ProgrammeLink &
  Proposed &
  Said &
  ListedConsultation & {
    decider: NamedOn
    milestones: ListedMilestone[]
    disagreements: Disagreement[]
    cited: Cited
  }

/** A consultation's page as it was known at a moment; null when nobody knew of it yet. */
export function consultationPageOn(row: PageRow, moment: Moment): ConsultationPage | null {
  const listed = consultationOn(row, moment)
  if (!listed) return null
  const { id, decision, background, programme } = row
  // An outcome without a date is on today's record, but nobody can tell since when.
  const hasOutcome = moment.isNow || listed.state === 'outcome_published'
  return {
    ...listed,
    ...proposedOn(row, moment),
    ...saidOn(row, moment, hasOutcome),
    ...{ id, decision, background, programme },
    outcome: hasOutcome ? row.outcome : null,
    decider: namedThen(row.decider, listed.opensOn ?? listed.closesOn, moment.on),
    milestones: row.milestones.flatMap((milestone) => milestoneOn(milestone, moment) ?? []),
    disagreements: disagreementsOn(row.disagreements, moment),
    cited: citedOn(row.citations, moment.on),
  }
}
