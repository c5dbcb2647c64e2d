import { citedOn, type CitationRow, type Cited } from '../citations/rules'
import { claimOn, type Claim, type ClaimRow } from '../claims/rules'
import {
  consultationOn,
  latestFirst,
  type ListedConsultation,
  type ListedRow as ConsultationRow,
} from '../consultations/listed-rules'
import { firstDay, type Edtf } from '../dates'
import { disagreementsOn, type Disagreement, type DisagreementRow } from '../disagreements/rules'
import { milestoneOn, type ListedMilestone, type ListedRow as MilestoneRow } from '../milestones/listed-rules'
import type { Moment } from '../moment'
import { namedOn, type NamedOn, type NamedRow } from '../organisations/name-rules'
import { toldOn } from '../periods/rules'

type Texts = { slug: string; title: string; summary: string; startsOn: Edtf | null; endsOn: Edtf | null }

/** A programme as the database gives it by `programmeSelect`. */
export type ProgrammeRow = Texts & {
  organisations: readonly { organisation: NamedRow }[]
  milestones: readonly MilestoneRow[]
  consultations: readonly ConsultationRow[]
  claims: readonly ClaimRow[]
  disagreements: readonly DisagreementRow[]
  citations: readonly CitationRow[]
}

/** A programme with all that its own page says; its end is open while that lies ahead. */
export type ProgrammePage = Texts & {
  organisations: NamedOn[]
  milestones: ListedMilestone[]
  consultations: ListedConsultation[]
  claims: Claim[]
  disagreements: Disagreement[]
  cited: Cited
}

/** A programme's page as it was known at a moment; null when the programme had not begun. */
export function programmePageOn(row: ProgrammeRow, moment: Moment): ProgrammePage | null {
  if (row.startsOn && firstDay(row.startsOn) > moment.on) return null
  const { slug, title, summary, startsOn, endsOn } = row
  return {
    ...{ slug, title, summary, startsOn },
    endsOn: toldOn({ startsOn, endsOn }, moment.on).endsOn,
    organisations: row.organisations
      .map(({ organisation }) => organisation)
      .map((organisation) => namedOn(organisation, moment.on))
      .filter(({ hasBegun }) => hasBegun),
    milestones: row.milestones.flatMap((milestone) => milestoneOn(milestone, moment) ?? []),
    consultations: row.consultations
      .flatMap((consultation) => consultationOn(consultation, moment) ?? [])
      .toSorted(latestFirst),
    claims: row.claims.flatMap((claim) => claimOn(claim, moment) ?? []),
    disagreements: disagreementsOn(row.disagreements, moment),
    cited: citedOn(row.citations, moment.on),
  }
}
