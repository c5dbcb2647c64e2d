import type * as Shape from './shape'

/** The whole record as it is typed out, by kind; the order inside a kind is the order in which it is shown. */
export type SeedRecord = {
  sources: Readonly<Record<string, Shape.SeedSource>>
  places: readonly Shape.SeedPlace[]
  organisations: readonly Shape.SeedOrganisation[]
  bodies: readonly Shape.SeedBody[]
  posts: readonly Shape.SeedPost[]
  people: readonly Shape.SeedPerson[]
  tenures: readonly Shape.SeedTenure[]
  functions: readonly Shape.SeedFunction[]
  fundingStreams: readonly Shape.SeedFundingStream[]
  responsibilities: readonly Shape.SeedResponsibility[]
  changeEvents: readonly Shape.SeedChangeEvent[]
  programmes: readonly Shape.SeedProgramme[]
  consultations: readonly Shape.SeedConsultation[]
  milestones: readonly Shape.SeedMilestone[]
  claims: readonly Shape.SeedClaim[]
  meetings: readonly Shape.SeedMeeting[]
  scrutinyItems: readonly Shape.SeedScrutinyItem[]
  disagreements: readonly Shape.SeedDisagreement[]
  glossary: readonly Shape.SeedGlossaryTerm[]
}
