import fc from 'fast-check'
import type { Succession } from '@/lib/change-events/rules'

/** A history of organisations made by chance: who is alive at its end, who was abolished, and every succession between. */
export type Family = { everyone: string[]; living: string[]; abolished: string[]; successions: Succession[] }

type Turn = { kind: 'merger' | 'split' | 'abolition'; pick: number; width: number; days: number }

const turn: fc.Arbitrary<Turn> = fc.record({
  kind: fc.constantFrom('merger', 'split', 'abolition'),
  pick: fc.nat(100),
  width: fc.integer({ min: 2, max: 3 }),
  days: fc.integer({ min: 1, max: 400 }),
})

/** Random mergers, splits and abolitions, one after another in time, beginning with a few organisations. */
export const family: fc.Arbitrary<Family> = fc
  .record({ founders: fc.integer({ min: 2, max: 5 }), turns: fc.array(turn, { maxLength: 8 }) })
  .map(({ founders, turns }) => play(founders, turns))

function play(founders: number, turns: Turn[]): Family {
  const everyone = Array.from({ length: founders }, (_, index) => `o${index}`)
  const history: Family = { everyone, living: [...everyone], abolished: [], successions: [] }
  let day = Date.parse('2001-01-01')
  for (const next of turns) {
    day += next.days * 86_400_000
    take(next, history, new Date(day).toISOString().slice(0, 10))
  }
  return history
}

function take({ kind, pick, width }: Turn, history: Family, legalOn: string): void {
  const { everyone, living, abolished, successions } = history
  const leave = (count: number) => living.splice(pick % Math.max(living.length - count + 1, 1), count)
  const arrive = (count: number) => Array.from({ length: count }, (_, n) => `o${everyone.length + n}`)
  const ended = leave(kind === 'merger' ? width : 1)
  const begun = kind === 'abolition' || ended.length === 0 ? [] : arrive(kind === 'split' ? width : 1)
  everyone.push(...begun)
  living.push(...begun)
  if (begun.length === 0) abolished.push(...ended)
  for (const predecessorId of ended) {
    for (const successorId of begun) {
      successions.push(succession({ predecessorId, successorId, legalOn }))
    }
  }
}

/** A legal succession of everything, unless told otherwise. */
export function succession(
  edge: Partial<Succession> & { predecessorId: string; successorId: string },
): Succession {
  const legalOn = edge.legalOn ?? '2021-04-01'
  return { kind: 'legal', functionId: null, legalOn, changeEventId: `event of ${legalOn}`, ...edge }
}
