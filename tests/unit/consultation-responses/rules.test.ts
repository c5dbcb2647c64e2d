import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canOpenAnother,
  canRead,
  isLocked,
  isPublic,
  movesFrom,
  replacedBy,
  RESPONSE_MOVES,
  RESPONSE_STATES,
  stateAfter,
  type ResponseMove,
  type ResponseState,
} from '@/lib/consultation-responses/rules'
import type { Actor, Role } from '@/lib/permissions'

const actorAs = (role: Role, bodyId: string): Actor => ({
  userId: 'u',
  name: 'A Name',
  grants: [{ role, bodyId, organisationId: null }],
})
const anyMoves = fc.array(fc.constantFrom(...(Object.keys(RESPONSE_MOVES) as ResponseMove[])), {
  maxLength: 30,
})

describe('the states of a response', () => {
  it('lead from a draft to publication, one step at a time', () => {
    const steps = ['circulate', 'agree', 'publish'] as const
    const walked = steps.reduce<ResponseState>((state, move) => stateAfter(state, move) ?? 'draft', 'draft')
    expect(walked).toBe('published')
  })

  it('let nobody skip a step', () => {
    expect(stateAfter('draft', 'agree')).toBeNull()
    expect(stateAfter('draft', 'publish')).toBeNull()
    expect(stateAfter('circulated', 'publish')).toBeNull()
    expect(stateAfter('agreed', 'send')).toBeNull()
  })

  it('tell what can be done next', () => {
    expect(movesFrom('draft')).toEqual(['edit', 'circulate'])
    expect(movesFrom('circulated')).toEqual(['edit', 'agree'])
    expect(movesFrom('agreed')).toEqual(['publish'])
    expect(movesFrom('published')).toEqual(['send', 'note'])
  })

  it('never go back, and no sequence of moves changes words that were agreed', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const words = { now: 0, agreed: null as number | null }
        let state: ResponseState = 'draft'
        for (const move of moves) {
          const next = stateAfter(state, move)
          if (!next) continue
          expect(RESPONSE_STATES.indexOf(next)).toBeGreaterThanOrEqual(RESPONSE_STATES.indexOf(state))
          if (move === 'edit') words.now += 1
          if (move === 'agree') words.agreed = words.now
          state = next
          if (isLocked(state)) expect(words.now).toBe(words.agreed)
        }
      }),
    )
  })
})

describe('who reads a response in the workspace', () => {
  const inState = (state: ResponseState) => ({ state, bodyId: 'group' })

  it('its officer in every state', () => {
    expect(
      RESPONSE_STATES.every((state) => canRead(actorAs('scrutiny_officer', 'group'), inState(state))),
    ).toBe(true)
  })

  it('members of the group once it was circulated', () => {
    const reads = RESPONSE_STATES.filter((state) => canRead(actorAs('reviewer', 'group'), inState(state)))
    expect(reads).toEqual(['circulated', 'agreed', 'published'])
  })

  it('nobody of another group or another role, and the public only what is published', () => {
    const others = [
      actorAs('reviewer', 'other'),
      actorAs('scrutiny_officer', 'other'),
      actorAs('nhs_staff', 'group'),
      actorAs('administrator', 'group'),
    ]
    const read = others.flatMap((actor) => RESPONSE_STATES.filter((state) => canRead(actor, inState(state))))
    expect(read).toEqual([])
    expect(RESPONSE_STATES.filter(isPublic)).toEqual(['published'])
  })
})

describe('editions', () => {
  const edition = (edition: number, state: ResponseState) => ({ edition, state })

  it('can be opened when each one before was agreed, and not before the first', () => {
    expect(canOpenAnother([])).toBe(false)
    expect(canOpenAnother([edition(1, 'circulated')])).toBe(false)
    expect(canOpenAnother([edition(1, 'agreed')])).toBe(true)
    expect(canOpenAnother([edition(1, 'published'), edition(2, 'draft')])).toBe(false)
  })

  it('stand until a later one is published', () => {
    const [first, second, third] = [edition(1, 'published'), edition(2, 'published'), edition(3, 'agreed')]
    expect(replacedBy(1, [first, second, third])).toBe(second)
    expect(replacedBy(2, [first, second, third])).toBeNull()
  })
})
