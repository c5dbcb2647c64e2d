import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { owedBy, successionMap } from '@/lib/obligations/owner-rules'
import { ownerSegments, ownersOfAll } from '@/lib/obligations/segment-rules'
import { hasEnded, toldOn } from '@/lib/periods/rules'
import { daysOf, debtsOf, histories, nonsense, playedOut, type History } from '../../support/histories'

const mapOf = ({ successions, lives }: History) => successionMap(successions, lives)

const questions = (all: fc.Arbitrary<History>) =>
  all.chain((history) =>
    fc.record({ history: fc.constant(history), debt: debtsOf(history), day: daysOf(history) }),
  )

const anyQuestions = questions(fc.oneof(histories, nonsense))

describe('whatever merged, split, was renamed, shared out and abolished', () => {
  it('every obligation is where the events, played out one after another, leave it', () => {
    fc.assert(
      fc.property(questions(histories), ({ history, debt, day }) => {
        const owner = owedBy(debt, day, mapOf(history))
        expect(owner.kind === 'owed' ? owner.organisationId : null).toBe(playedOut(debt, day, history))
      }),
      { numRuns: 2000 },
    )
  })

  it('is owed by one body that is there on that day, or by nobody since a day that has come', () => {
    fc.assert(
      fc.property(questions(histories), ({ history, debt, day }) => {
        const owner = owedBy(debt, day, mapOf(history))
        if (owner.kind === 'nobody') expect(owner.since <= day).toBe(true)
        else expect(hasEnded(history.lives.get(owner.organisationId) ?? never, day)).toBe(false)
      }),
    )
  })

  it('tells a chain without a gap, from the body that was asked to the owner', () => {
    fc.assert(
      fc.property(anyQuestions, ({ history, debt, day }) => {
        const owner = owedBy(debt, day, mapOf(history))
        const last = owner.kind === 'owed' ? owner.organisationId : owner.lastOwnerId
        expect([debt.debtorId, ...owner.chain.map(({ toId }) => toId)]).toEqual([
          ...owner.chain.map(({ fromId }) => fromId),
          last,
        ])
      }),
    )
  })

  it('runs one way through time where nobody had to accept it', () => {
    fc.assert(
      fc.property(anyQuestions, ({ history, debt, day }) => {
        const { chain } = owedBy({ ...debt, acceptances: [] }, day, mapOf(history))
        const dates = chain.map(({ on }) => on)
        expect(dates).toEqual(dates.toSorted())
        expect(dates.every((on) => on <= day)).toBe(true)
      }),
    )
  })
})

const never = { startsOn: null, endsOn: '0001-01-01' }

describe('what the owner does not depend on', () => {
  it('the order in which events, organisations and acceptances were recorded, and how often', () => {
    const shuffled = anyQuestions.chain(({ history, debt, day }) => {
      const { successions, lives } = history
      const twice = [...successions, ...successions]
      return fc.record({
        asRecorded: fc.constant({ history, debt, day }),
        successions: fc.shuffledSubarray(twice, { minLength: twice.length }),
        lives: fc.shuffledSubarray([...lives], { minLength: lives.size }),
        acceptances: fc.shuffledSubarray([...debt.acceptances], { minLength: debt.acceptances.length }),
      })
    })
    fc.assert(
      fc.property(shuffled, ({ asRecorded: { history, debt, day }, successions, lives, acceptances }) => {
        const owner = owedBy({ ...debt, acceptances }, day, successionMap(successions, new Map(lives)))
        expect(owner).toEqual(owedBy(debt, day, mapOf(history)))
      }),
    )
  })

  it('anything that happened after the day', () => {
    fc.assert(
      fc.property(questions(histories), ({ history, debt, day }) => {
        const known = successionMap(
          history.successions.filter(({ legalOn }) => legalOn <= day),
          new Map([...history.lives].map(([id, life]) => [id, toldOn(life, day)])),
        )
        const acceptances = debt.acceptances.filter(({ on }) => on <= day)
        expect(owedBy({ ...debt, acceptances }, day, known)).toEqual(owedBy(debt, day, mapOf(history)))
      }),
    )
  })
})

describe('all obligations at once', () => {
  const registers = fc.oneof(histories, nonsense).chain((history) =>
    fc.record({
      history: fc.constant(history),
      debts: fc.array(debtsOf(history), { maxLength: 30 }),
      day: daysOf(history),
    }),
  )

  it('have the owners that each has by itself', () => {
    fc.assert(
      fc.property(registers, ({ history, debts, day }) => {
        const map = mapOf(history)
        expect(ownersOfAll(debts, day, map)).toEqual(debts.map((debt) => owedBy(debt, day, map)))
      }),
    )
  })

  it('fall each into one segment, with the same owner', () => {
    fc.assert(
      fc.property(registers, ({ history, debts, day }) => {
        const map = mapOf(history)
        const segments = ownerSegments(map, day)
        for (const debt of debts.map((each) => ({ ...each, acceptances: [] }))) {
          const found = segments.filter(
            ({ debtorId, functionId, otherThanIds, askedFrom, askedTo }) =>
              debtorId === debt.debtorId &&
              (functionId === debt.functionId ||
                (functionId === null && !otherThanIds.includes(debt.functionId ?? ''))) &&
              (askedFrom ?? '') <= debt.askedOn &&
              debt.askedOn <= (askedTo ?? '9999-12-31'),
          )
          expect(found.map(({ owner }) => owner)).toEqual([owedBy(debt, day, map)])
        }
      }),
    )
  })
})
