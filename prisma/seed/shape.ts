import type * as Record from '../generated/client/client'
import type { SourceKey } from './sources'

/** How the record is typed out: facts in our own words, other entries named by slug, each with the sources that support it. */

/** A source's key, or the key with what that source says of this fact. */
export type Cite = SourceKey | readonly [SourceKey, string]
export type Cites = readonly [Cite, ...Cite[]]

/** EDTF; `null`: not established; an end may also be `'..'`: has not ended. */
type Period = { startsOn: string | null; endsOn: string | null }

export type SeedPlace = { slug: string; name: string; gssCode: string }

export type SeedOrganisation = Period & {
  slug: string
  kind: Record.OrganisationKind
  about: string
  website?: string
  places?: readonly string[]
  names: readonly (Period & { name: string; shortName: string; cites?: Cites })[]
  codes?: readonly (Period & { scheme: Record.CodeScheme; code: string; role?: string; cites: Cites })[]
  cites: Cites
}

export type SeedBody = Period & {
  slug: string
  name: string
  kind: Record.BodyKind
  about: string
  host?: string
  members?: readonly string[]
  refPrefix?: string
  cites: Cites
}

export type SeedPost = {
  slug: string
  title: string
  organisation?: string
  body?: string
  singleHolder?: boolean
}
export type SeedPerson = { slug: string; name: string }
export type SeedTenure = Period & {
  post: string
  person: string
  seenFrom?: string
  seenTo?: string
  note?: string
  cites: Cites
}

export type SeedChangeEvent = {
  slug: string
  kind: Record.ChangeEventKind
  title: string
  about: string
  legalOn: string
  announcedOn?: string
  legalBasis?: string
  original: readonly string[]
  resulting: readonly string[]
  successions: readonly { kind: Record.SuccessionKind; from: string; to: string; function?: string }[]
  cites: Cites
}

export type SeedProgramme = Period & {
  slug: string
  title: string
  summary: string
  organisations: readonly string[]
  cites: Cites
}

/** Said when, by whom, and which source says so. */
type Stated = { statedOn: string; by: string; says: SourceKey }

/** The first entry of a ledger is usually the first promise. */
export type SeedLedgerEntry = Stated & { kind: Record.DateKind; on: string; reason?: string }

export type SeedMilestone = {
  slug: string
  title: string
  summary: string
  kind: Record.MilestoneKind
  programme?: string
  owner: string
  consultation?: string
  organisations?: readonly string[]
  places?: readonly string[]
  ledger: readonly SeedLedgerEntry[]
  progress?: readonly (Stated & { state: Record.ProgressState; text: string })[]
  cites: Cites
}

export type SeedConsultation = {
  slug: string
  title: string
  kind: Record.ConsultationKind
  programme?: string
  publisher: string
  decider: string
  decision: string
  summary: string
  background?: string
  opensOn: string | null
  closesOn: string | null
  closesAt?: string
  outcome?: string
  outcomeOn?: string
  outcomeDueOn?: string
  options?: readonly { title: string; summary: string; isPreferred?: boolean; cites: Cites }[]
  /** Rows of the side-by-side table; `options` has one text for each option, in their order. */
  aspects?: readonly { heading: string; before?: string; options: readonly string[] }[]
  questions?: readonly { wording: string; note?: string; cites: Cites }[]
  proposals?: readonly { topic: string; text: string; cites: Cites }[]
  positions?: readonly {
    organisation?: string
    respondent?: string
    /** Number of the option preferred. */
    option?: number
    stance: Record.Stance
    summary: string
    statedOn?: string
    cites: Cites
  }[]
  told?: readonly { place: string; told: string; toldOn?: string; cites: Cites }[]
  youSaid?: readonly { youSaid: string; weDid: string; milestone?: string; cites: Cites }[]
  cites: Cites
}

export type SeedClaim = {
  slug: string
  kind: Record.ClaimKind
  statement: string
  saidBy: string
  saidByOrganisation?: string
  saidOn?: string
  measure?: string
  evidence?: string
  finding?: Record.ClaimFinding
  foundOn?: string
  programme?: string
  consultation?: string
  cites: Cites
}

export type SeedFunction = { slug: string; title: string; summary: string; group: Record.FunctionGroup }
export type SeedFundingStream = { slug: string; title: string; summary: string; cites: Cites }
export type SeedResponsibility = Period & {
  function?: string
  fundingStream?: string
  scenario: Record.Scenario
  organisation?: string
  holder?: string
  legalBasis?: string
  note?: string
  cites: Cites
}

export type SeedMeeting = {
  slug: string
  title: string
  body: string
  on: string
  startsAt?: string
  endsAt?: string
  inPublic?: boolean
  summary: string
  agenda?: readonly { title: string; text?: string }[]
  cites: Cites
}

/** A question, objection or comment that was made before the portal existed. */
export type SeedScrutinyItem = {
  ref: string
  kind: Record.ScrutinyItemKind
  text: string
  /** What it asks, where that is more than one thing. */
  parts?: readonly string[]
  body: string
  authorName: string
  person?: string
  raisedOn: string
  raisedAt?: string
  addressee?: string
  /** The function that it is about, where one is meant: decides who owes it if the body that was asked is split. */
  function?: string
  replyNote?: string
  /** When a source shows that it was done: replied to in whole, or carried out. Nothing is owed on it since. */
  doneOn?: string
  /** By when it was certainly public, where `raisedOn` says less. */
  knownOn?: string
  about: { milestone: string } | { consultation: string } | { claim: string } | { organisation: string }
  cites: Cites
}

export type SeedDisagreement = {
  ref: string
  title: string
  weShow: string
  about?: { [Kind in 'organisation' | 'post' | 'programme' | 'milestone' | 'consultation']?: string }
  sides: readonly { says: string; source: SourceKey; statedOn?: string }[]
}

export type SeedGlossaryTerm = {
  slug: string
  term: string
  abbreviation?: string
  definition: string
  cites: Cites
}
export type SeedSource = {
  title: string
  publisher: string
  kind: Record.SourceKind
  url?: string
  publishedOn?: string
  note?: string
}
