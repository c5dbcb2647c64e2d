import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FEEDBACK_KINDS,
  isPublicState,
  MOVES,
  movesFrom,
  referenceOf,
  refOfSlug,
  refSlug,
  REGISTER_KINDS,
  stateAfter,
  type ItemKind,
  type ItemState,
  type Move,
} from '@/lib/scrutiny-items/rules'

const KINDS = [...FEEDBACK_KINDS, ...REGISTER_KINDS]
const kinds = fc.constantFrom(...KINDS)
const tries = fc.array(
  fc.record({ move: fc.constantFrom(...(Object.keys(MOVES) as Move[])), isWhole: fc.boolean() }),
  { maxLength: 40 },
)
type Try = { move: Move; isWhole: boolean }

/** The moves that were allowed, in their order, with the state after each. */
function play(kind: ItemKind, tried: Try[]) {
  const path: (Try & { state: ItemState })[] = []
  let state: ItemState = 'draft'
  for (const { move, isWhole } of tried) {
    const next: ItemState | null = stateAfter(kind, state, move, isWhole)
    if (!next) continue
    path.push({ move, isWhole, state: next })
    state = next
  }
  return path
}

const always = (holds: (path: ReturnType<typeof play>, kind: ItemKind) => void) =>
  fc.assert(
    fc.property(kinds, tries, (kind, tried) => holds(play(kind, tried), kind)),
    { numRuns: 3000 },
  )

describe('no sequence of moves', () => {
  it('makes public what was not handed in and checked by the officer', () => {
    always((path) => {
      const first = path.findIndex(({ state }) => isPublicState(state))
      if (first < 0) return
      expect(path[first - 1]?.state).toBe('submitted')
      expect(['publish', 'agree']).toContain(path[first]?.move)
    })
  })

  it('closes what has not been judged in every part', () => {
    always((path) => {
      const closed = path.findIndex(({ state }) => state === 'closed')
      if (closed < 0) return
      const judged = path.findLastIndex(({ move }, i) => i < closed && move === 'judge')
      expect(path[judged]?.isWhole).toBe(true)
      expect(path.slice(judged + 1, closed).map(({ move }) => move)).not.toContain('answer')
    })
  })

  it('leads out of withdrawn or closed', () => {
    always((path) => {
      const end = path.findIndex(({ state }) => state === 'withdrawn' || state === 'closed')
      if (end >= 0) expect(end).toBe(path.length - 1)
    })
  })

  it('publishes a question as it is, or sends a comment to a body', () => {
    always((path, kind) => {
      const states = path.map(({ state }) => state)
      const isFeedback = (FEEDBACK_KINDS as readonly string[]).includes(kind)
      expect(states).not.toContain(isFeedback ? 'sent' : 'published')
    })
  })

  it('changes the words of what waits to be checked or is public', () => {
    for (const kind of KINDS)
      for (const state of ['submitted', 'published', 'agreed', 'sent', 'judged', 'withdrawn'] as const)
        expect(stateAfter(kind, state, 'revise')).toBeNull()
  })
})

describe('who may do what with a comment', () => {
  it.each([
    ['draft', ['revise', 'submit', 'withdraw'], []],
    ['submitted', ['withdraw'], ['return', 'publish']],
    ['returned', ['revise', 'submit', 'withdraw'], []],
    ['published', ['withdraw'], []],
    ['withdrawn', [], []],
  ] as const)('in %s the author may %j and the officer %j', (state, author, officer) => {
    expect(movesFrom('comment', state, 'author')).toEqual(author)
    expect(movesFrom('comment', state, 'officer')).toEqual(officer)
    expect(movesFrom('comment', state, 'owner')).toEqual([])
  })
})

describe('who may do what with a question', () => {
  it.each([
    ['submitted', ['withdraw'], ['return', 'agree'], []],
    ['agreed', [], ['send', 'take-back'], []],
    ['sent', [], ['acknowledge', 'judge', 'take-back'], ['acknowledge', 'answer']],
    ['acknowledged', [], ['judge', 'take-back'], ['answer']],
    ['answered', [], ['judge', 'take-back'], ['answer']],
    ['judged', [], ['judge', 'close', 'take-back'], ['answer']],
    ['closed', [], [], []],
  ] as const)('in %s the author may %j, the officer %j, the body %j', (state, author, officer, owner) => {
    expect(movesFrom('question', state, 'author')).toEqual(author)
    expect(movesFrom('question', state, 'officer')).toEqual(officer)
    expect(movesFrom('question', state, 'owner')).toEqual(owner)
  })
})

it('takes an answer to some parts for no more than an acknowledgement', () => {
  expect(stateAfter('question', 'sent', 'answer', false)).toBe('acknowledged')
  expect(stateAfter('question', 'judged', 'answer', true)).toBe('answered')
  expect(stateAfter('question', 'answered', 'judge', false)).toBe('answered')
})

it('gives references that no two kinds share', () => {
  expect(referenceOf('HSCRG', 2026, 'question', 3)).toBe('HSCRG/2026/Q3')
  expect(new Set(KINDS.map((kind) => referenceOf('X', 2026, kind, 1))).size).toBe(KINDS.length)
})

it('carries a reference in an address and back', () => {
  expect(refSlug('HSCRG/2021/Q14')).toBe('hscrg-2021-q14')
  expect(refOfSlug('hscrg-2021-q14')).toBe('HSCRG/2021/Q14')
  expect(refOfSlug(refSlug('MY-GROUP/2021/R1'))).toBe('MY-GROUP/2021/R1')
  for (const wrong of ['', 'q14', 'hscrg-21-q1', 'hscrg-2021-14', "hscrg-2021-q1'"])
    expect(refOfSlug(wrong)).toBeNull()
})
