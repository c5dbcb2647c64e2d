import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MOVES,
  movesFrom,
  referenceOf,
  stateAfter,
  type FeedbackState,
  type Move,
} from '@/lib/feedback/rules'

const moves = fc.array(fc.constantFrom(...(Object.keys(MOVES) as Move[])), { maxLength: 20 })

/** The moves that were allowed, in their order, with the state after each. */
function play(tried: Move[]) {
  const path: { move: Move; state: FeedbackState }[] = []
  let state: FeedbackState = 'draft'
  for (const move of tried) {
    const next: FeedbackState | null = stateAfter(state, move)
    if (!next) continue
    path.push({ move, state: next })
    state = next
  }
  return { path, state }
}

describe('no sequence of moves', () => {
  it('publishes what was not sent to be checked, or by anybody but an officer', () => {
    fc.assert(
      fc.property(moves, (tried) => {
        const { path } = play(tried)
        const published = path.findIndex(({ state }) => state === 'published')
        if (published < 0) return
        expect(path[published - 1]?.move).toBe('submit')
        expect(MOVES[path[published]?.move ?? 'revise'].by).toBe('officer')
      }),
      { numRuns: 2000 },
    )
  })

  it('changes the words of what waits to be checked or was published', () => {
    for (const state of ['submitted', 'published', 'withdrawn'] as const) {
      expect(stateAfter(state, 'revise')).toBeNull()
    }
  })

  it('leads out of withdrawn, or from published anywhere but there', () => {
    fc.assert(
      fc.property(moves, (tried) => {
        const { path } = play(tried)
        const states = path.map(({ state }) => state)
        const withdrawn = states.indexOf('withdrawn')
        if (withdrawn >= 0) expect(withdrawn).toBe(states.length - 1)
        const published = states.indexOf('published')
        if (published >= 0) expect(states.slice(published + 1)).toEqual(withdrawn >= 0 ? ['withdrawn'] : [])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('who may do what', () => {
  it.each([
    ['draft', ['revise', 'submit', 'withdraw'], []],
    ['submitted', ['withdraw'], ['publish', 'return']],
    ['returned', ['revise', 'submit', 'withdraw'], []],
    ['published', ['withdraw'], []],
    ['withdrawn', [], []],
  ] as const)('in %s the author may %j and the officer %j', (state, author, officer) => {
    expect(movesFrom(state, 'author')).toEqual(author)
    expect(movesFrom(state, 'officer')).toEqual(officer)
  })
})

it('gives references that no two kinds share', () => {
  expect(referenceOf('HSCRG', 2026, 'question', 3)).toBe('HSCRG/2026/Q3')
  const kinds = [
    'comment',
    'concern',
    'support',
    'question',
    'information_request',
    'recommendation',
  ] as const
  expect(new Set(kinds.map((kind) => referenceOf('X', 2026, kind, 1))).size).toBe(6)
})
