/** The states of an item of feedback, as the database names them. */
export type FeedbackState = 'draft' | 'submitted' | 'returned' | 'published' | 'withdrawn'
export type Move = 'revise' | 'submit' | 'publish' | 'return' | 'withdraw'

type Rule = { by: 'author' | 'officer'; from: readonly FeedbackState[]; to: FeedbackState | 'same' }

/** Every move there is, who makes it, from which states, and where it leads. What is not here can't happen. */
export const MOVES = {
  revise: { by: 'author', from: ['draft', 'returned'], to: 'same' },
  submit: { by: 'author', from: ['draft', 'returned'], to: 'submitted' },
  publish: { by: 'officer', from: ['submitted'], to: 'published' },
  return: { by: 'officer', from: ['submitted'], to: 'returned' },
  withdraw: { by: 'author', from: ['draft', 'submitted', 'returned', 'published'], to: 'withdrawn' },
} as const satisfies Record<Move, Rule>

/** The state after a move; null when it can't be made from this one. */
export function stateAfter(state: FeedbackState, move: Move): FeedbackState | null {
  const { from, to }: Rule = MOVES[move]
  if (!from.includes(state)) return null
  return to === 'same' ? state : to
}

/** The moves that an author, or an officer, may make from a state. */
export function movesFrom(state: FeedbackState, by: Rule['by']): Move[] {
  return (Object.keys(MOVES) as Move[]).filter(
    (move) => MOVES[move].by === by && stateAfter(state, move) !== null,
  )
}

/** Kinds that a reviewer may record, with the letter that stands for each in its reference (O: an objection). */
export const KIND_LETTERS = {
  comment: 'C',
  concern: 'O',
  support: 'S',
  question: 'Q',
  information_request: 'I',
  recommendation: 'R',
} as const

/** The permanent reference: "HSCRG/2026/Q3" is the third question of the group whose references begin with HSCRG. */
export function referenceOf(
  prefix: string,
  year: number,
  kind: keyof typeof KIND_LETTERS,
  number: number,
): string {
  return `${prefix}/${year}/${KIND_LETTERS[kind]}${number}`
}
