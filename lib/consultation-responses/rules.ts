import { can, type Actor, type Permission } from '../permissions'

/** The states of a response to a consultation, in their order, as the database names them. */
export const RESPONSE_STATES = ['draft', 'circulated', 'agreed', 'published'] as const
export type ResponseState = (typeof RESPONSE_STATES)[number]

type Rule = { by: Permission; from: readonly ResponseState[]; to: ResponseState | 'same' }

/** Every move there is, who makes it, from which states, and where it leads. What is not here can't happen. */
export const RESPONSE_MOVES = {
  edit: { by: 'response:assemble', from: ['draft', 'circulated'], to: 'same' },
  circulate: { by: 'response:assemble', from: ['draft'], to: 'circulated' },
  agree: { by: 'response:assemble', from: ['circulated'], to: 'agreed' },
  publish: { by: 'response:assemble', from: ['agreed'], to: 'published' },
  send: { by: 'response:assemble', from: ['published'], to: 'same' },
  note: { by: 'response:assemble', from: ['published'], to: 'same' },
} as const satisfies Record<string, Rule>

export type ResponseMove = keyof typeof RESPONSE_MOVES

/** Who may read a response in each state, besides the officer of the body, who writes it. */
const READERS: Record<ResponseState, 'officer' | 'group' | 'everybody'> = {
  draft: 'officer',
  circulated: 'group',
  agreed: 'group',
  published: 'everybody',
}

/** The state after a move; null when it can't be made from this one. */
export function stateAfter(state: ResponseState, move: ResponseMove): ResponseState | null {
  const { from, to }: Rule = RESPONSE_MOVES[move]
  if (!from.includes(state)) return null
  return to === 'same' ? state : to
}

/** The moves that can be made from a state, in their order. */
export const movesFrom = (state: ResponseState): ResponseMove[] =>
  (Object.keys(RESPONSE_MOVES) as ResponseMove[]).filter((move) => stateAfter(state, move) !== null)

/** Whether the words are fixed: what the group agreed is changed by nobody, and a further edition is opened instead. */
export const isLocked = (state: ResponseState): boolean => stateAfter(state, 'edit') === null

/** Whether somebody may read it in the workspace. What is published everybody reads on its public page. */
export function canRead(actor: Actor, row: { state: ResponseState; bodyId: string }): boolean {
  if (can(actor, 'response:assemble', row)) return true
  return READERS[row.state] !== 'officer' && can(actor, 'response:read-draft', row)
}

/** Whether the public may read a response in this state. */
export const isPublic = (state: ResponseState): boolean => READERS[state] === 'everybody'

type Edition = { edition: number; state: ResponseState }

/** Whether a further edition may be opened: there is one, and each that there is was agreed. */
export const canOpenAnother = (editions: readonly Edition[]): boolean =>
  editions.length > 0 && editions.every(({ state }) => isLocked(state))

/** The edition that stands in place of one: the latest that was published after it; null while it stands itself. */
export function replacedBy<Other extends Edition>(edition: number, editions: readonly Other[]): Other | null {
  const later = editions.filter((other) => other.edition > edition && isPublic(other.state))
  return later.toSorted((a, b) => b.edition - a.edition)[0] ?? null
}

/** The edition in whose place one stands: the latest that was published before it; null where there was none. */
export function replacedIn<Other extends Edition>(edition: number, editions: readonly Other[]): Other | null {
  const earlier = editions.filter((other) => other.edition < edition && isPublic(other.state))
  return earlier.toSorted((a, b) => b.edition - a.edition)[0] ?? null
}

/** The public page of an edition. */
export const responseHref = (consultation: string, body: string, edition: number): string =>
  `/consultations/${consultation}/responses/${body}/${edition}`

/** The files in which a response can be taken away: each is the last piece of an address, below the page of the response. */
export const RESPONSE_FILES = ['response.html', 'response.docx'] as const
export type ResponseFile = (typeof RESPONSE_FILES)[number]

type Named = { consultation: { slug: string }; body: { slug: string }; edition: number; state: ResponseState }

/** The name of a file: what its address says, that it is not public where it is not, and nothing else. */
export function fileName({ consultation, body, edition, state }: Named, file: ResponseFile): string {
  const stage = isPublic(state) ? '' : `-${isLocked(state) ? 'not-published' : 'draft'}`
  return `${body.slug}-response-to-${consultation.slug}-edition-${edition}${stage}.${file.split('.')[1]}`
}

/** A response as the list in the workspace shows it. */
export type ListedResponse = {
  id: string
  consultation: string
  body: string
  edition: number
  state: ResponseState
  sentOn: Date | null
  /** Whether it is the reader who writes it. */
  isMine: boolean
}
