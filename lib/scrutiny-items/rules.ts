/** Kinds that are published as they are, and kinds that ask something of a body and pass through the register. */
export const FEEDBACK_KINDS = ['comment', 'concern', 'support'] as const
export const REGISTER_KINDS = [
  'question',
  'information_request',
  'attendance_request',
  'recommendation',
] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]
export type RegisterKind = (typeof REGISTER_KINDS)[number]
export type ItemKind = FeedbackKind | RegisterKind

/** The states of a scrutiny item, as the database names them. */
export type ItemState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'published'
  | 'agreed'
  | 'sent'
  | 'acknowledged'
  | 'answered'
  | 'judged'
  | 'closed'
  | 'withdrawn'

/** Who makes a move: the writer, the group's scrutiny officer, staff of the body that owes the answer on that day. */
export type Mover = 'author' | 'officer' | 'owner'

type Rule = {
  by: readonly Mover[]
  of: 'feedback' | 'register' | 'either'
  from: readonly ItemState[]
  to: ItemState | 'same'
  /** Where the move leads while it holds of some parts only. */
  unlessWhole?: ItemState | 'same'
}

const OPEN = ['sent', 'acknowledged', 'answered', 'judged'] as const

/**
 * Every move there is, who makes it, from which states, and where it leads. What is not here can't happen. A reference is given,
 * and the item is public, from `publish` or `agree` on.
 */
export const MOVES = {
  revise: { by: ['author'], of: 'either', from: ['draft', 'returned'], to: 'same' },
  submit: { by: ['author'], of: 'either', from: ['draft', 'returned'], to: 'submitted' },
  return: { by: ['officer'], of: 'either', from: ['submitted'], to: 'returned' },
  publish: { by: ['officer'], of: 'feedback', from: ['submitted'], to: 'published' },
  agree: { by: ['officer'], of: 'register', from: ['submitted'], to: 'agreed' },
  send: { by: ['officer'], of: 'register', from: ['agreed'], to: 'sent' },
  acknowledge: { by: ['officer', 'owner'], of: 'register', from: ['sent'], to: 'acknowledged' },
  answer: { by: ['owner'], of: 'register', from: OPEN, to: 'answered', unlessWhole: 'acknowledged' },
  judge: { by: ['officer'], of: 'register', from: OPEN, to: 'judged', unlessWhole: 'same' },
  close: { by: ['officer'], of: 'register', from: ['judged'], to: 'closed' },
  withdraw: {
    by: ['author'],
    of: 'either',
    from: ['draft', 'submitted', 'returned', 'published'],
    to: 'withdrawn',
  },
  'take-back': { by: ['officer'], of: 'register', from: ['agreed', ...OPEN], to: 'withdrawn' },
} as const satisfies Record<string, Rule>

export type Move = keyof typeof MOVES

/** Whether a kind passes through the register. */
export const isRegisterKind = (kind: ItemKind): kind is RegisterKind =>
  (REGISTER_KINDS as readonly string[]).includes(kind)

/**
 * The state after a move; null when it can't be made from this one by an item of this kind. `isWhole`: whether the move now
 * holds of every part, as an answer that is more than a holding one, or a finding on the latest answer.
 */
export function stateAfter(kind: ItemKind, state: ItemState, move: Move, isWhole = true): ItemState | null {
  const { of, from, to, unlessWhole }: Rule = MOVES[move]
  if (of !== 'either' && (of === 'register') !== isRegisterKind(kind)) return null
  if (!from.includes(state)) return null
  const next = isWhole ? to : (unlessWhole ?? to)
  return next === 'same' ? state : next
}

/** The moves that somebody may make from a state. */
export function movesFrom(kind: ItemKind, state: ItemState, by: Mover): Move[] {
  return (Object.keys(MOVES) as Move[]).filter(
    (move) => (MOVES[move] as Rule).by.includes(by) && stateAfter(kind, state, move) !== null,
  )
}

/** Whether the public may read an item in this state. One that was withdrawn stays public if it ever was: it has a reference. */
export const isPublicState = (state: ItemState): boolean =>
  !['draft', 'submitted', 'returned', 'withdrawn'].includes(state)

/** The letter that stands for each kind in a reference (O: an objection, A: a request to attend). */
export const KIND_LETTERS: Record<ItemKind, string> = {
  comment: 'C',
  concern: 'O',
  support: 'S',
  question: 'Q',
  information_request: 'I',
  attendance_request: 'A',
  recommendation: 'R',
}

/** The permanent reference: "HSCRG/2026/Q3" is the third question of the group whose references begin with HSCRG. */
export function referenceOf(prefix: string, year: number, kind: ItemKind, number: number): string {
  return `${prefix}/${year}/${KIND_LETTERS[kind]}${number}`
}

/** A reference as an address carries it: "hscrg-2021-q14". */
export const refSlug = (ref: string): string => ref.toLowerCase().replaceAll('/', '-')

/** The reference that a piece of an address stands for; null when it has not that form. */
export function refOfSlug(slug: string): string | null {
  const [, prefix, year, number] = /^([a-z0-9-]+)-(\d{4})-([a-z]\d{1,6})$/.exec(slug) ?? []
  return prefix ? `${prefix}/${year}/${number}`.toUpperCase() : null
}

/** The public page of an item of the register. Requests stand with the questions. */
export const registerHref = (kind: RegisterKind, ref: string): string =>
  `/${kind === 'recommendation' ? 'recommendations' : 'questions'}/${refSlug(ref)}`
