/** Each kind of body as the public reads it. */
export const BODY_KIND_WORDS = {
  governing_body: 'Governing body',
  board: 'Board',
  committee: 'Committee',
  partnership_board: 'Partnership board',
  health_and_wellbeing_board: 'Health and wellbeing board',
  scrutiny_committee: 'Scrutiny committee',
  review_group: 'Review group',
  executive_team: 'Executive team',
} as const

export type BodyKind = keyof typeof BODY_KIND_WORDS
