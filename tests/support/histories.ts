import fc from 'fast-check'
import type { Succession } from '@/lib/change-events/rules'
import type { ChangeEventKind } from '@/lib/change-events/words'
import { addDays, OPEN_END } from '@/lib/dates'
import type { Acceptance, Debt } from '@/lib/obligations/owner-rules'
import type { Period } from '@/lib/periods/rules'
import { succession } from './families'

/** An event as it is told: where what its originals owed goes, by function; `null`: to nobody; `undefined`: nowhere. */
export type ToldEvent = {
  on: string
  kind: ChangeEventKind
  originals: string[]
  takesPlace: boolean
  goesTo: (functionId: string | null) => string | null | undefined
}

/** A history as an archivist keeps it (events), and as the record has it (successions and lives). */
export type History = {
  living: string[]
  events: ToldEvent[]
  successions: Succession[]
  lives: Map<string, Period>
}

export const FUNCTIONS = ['hospitals', 'surgeries', 'planning'] as const
const START = '2001-01-01'

/** What happens, and what the record calls it. */
const TOLD_AS = {
  merger: 'merger',
  rename: 'rename',
  split: 'split',
  parted: 'split',
  abolition: 'abolition',
  transfer: 'transfer_of_functions',
  handover: 'transfer_of_functions',
  sharing: 'transfer_of_functions',
} as const
type Kind = keyof typeof TOLD_AS
type Turn = { kind: Kind; pick: number; other: number; about: number; days: number }

const turn: fc.Arbitrary<Turn> = fc.record({
  kind: fc.constantFrom(...(Object.keys(TOLD_AS) as Kind[])),
  pick: fc.nat(50),
  other: fc.nat(50),
  about: fc.nat(FUNCTIONS.length - 1),
  days: fc.integer({ min: 1, max: 400 }),
})

/** Mergers, renames, splits with and without functions, abolitions, transfers of one function or all, a sharing out: in any order. */
export const histories: fc.Arbitrary<History> = fc
  .record({ founders: fc.integer({ min: 2, max: 6 }), turns: fc.array(turn, { maxLength: 14 }) })
  .map(({ founders, turns }) => {
    const living = Array.from({ length: founders }, (_, n) => `o${n}`)
    const lives = new Map(living.map((id) => [id, { startsOn: null, endsOn: '..' }]))
    const history: History = { living, events: [], successions: [], lives }
    let on = START
    for (const next of turns) {
      on = addDays(on, next.days)
      take(next, on, history)
    }
    return history
  })

function take({ kind, pick, other, about }: Turn, on: string, history: History): void {
  const { living, lives, events, successions } = history
  const original = living[pick % living.length]
  const second = living.filter((id) => id !== original)[other % Math.max(living.length - 1, 1)]
  if (!original || !second) return
  const one = FUNCTIONS[about] ?? FUNCTIONS[0]
  const end = (id: string) => {
    living.splice(living.indexOf(id), 1)
    lives.set(id, { startsOn: lives.get(id)?.startsOn ?? null, endsOn: addDays(on, -1) })
  }
  const begin = () => {
    const id = `o${lives.size}`
    lives.set(id, { startsOn: on, endsOn: '..' })
    living.push(id)
    return id
  }
  const pass = (from: string, to: string, edge: Partial<Succession> = {}) =>
    successions.push(
      succession({ predecessorId: from, successorId: to, legalOn: on, ...edge }),
      succession({ predecessorId: from, successorId: to, legalOn: on, kind: 'code' }),
    )
  const tell = (goesTo: ToldEvent['goesTo'], told: Partial<ToldEvent> = {}) =>
    events.push({ on, kind: TOLD_AS[kind], originals: [original], takesPlace: true, goesTo, ...told })

  switch (kind) {
    case 'merger': {
      for (const id of [original, second]) end(id)
      const merged = begin()
      for (const id of [original, second]) pass(id, merged)
      tell(() => merged, { originals: [original, second] })
      break
    }
    case 'rename': {
      end(original)
      const renamed = begin()
      pass(original, renamed)
      tell(() => renamed)
      break
    }
    case 'split': {
      end(original)
      pass(original, begin())
      pass(original, begin())
      tell(() => null)
      break
    }
    case 'parted': {
      end(original)
      const [left, right] = [begin(), begin()]
      pass(original, left)
      pass(original, right)
      pass(original, left, { kind: 'functional', functionId: 'hospitals' })
      pass(original, right, { functionId: 'surgeries' })
      tell((about) => (about === 'hospitals' ? left : about === 'surgeries' ? right : null))
      break
    }
    case 'abolition':
      end(original)
      tell(() => null)
      break
    case 'transfer':
      pass(original, second, { kind: 'functional', functionId: one })
      tell((about) => (about === one ? second : undefined), { takesPlace: false })
      break
    case 'handover':
      pass(original, second, { kind: 'functional' })
      tell(() => second)
      break
    case 'sharing': {
      end(original)
      const begun = begin()
      for (const each of FUNCTIONS) {
        pass(original, each === one ? second : begun, { kind: 'functional', functionId: each })
      }
      tell((about) => (about === one ? second : begun))
      break
    }
  }
}

/** A day at any time in a history or after it, often one on which something changed, or the day before or after. */
export function daysOf({ successions, lives }: History): fc.Arbitrary<string> {
  const ends = [...lives.values()].flatMap(({ endsOn }) => (endsOn && endsOn !== OPEN_END ? [endsOn] : []))
  const turns = [START, ...ends, ...successions.map(({ legalOn }) => legalOn)]
  const near = fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -1, max: 1 }))
  return fc.oneof(
    fc.nat(6500).map((days) => addDays(START, days)),
    near.map(([turn, days]) => addDays(turn, days)),
  )
}

/** Obligations of those who lived in a history, asked at any time, also when they were gone. */
export const debtsOf = (history: History): fc.Arbitrary<Debt> => {
  const day = daysOf(history)
  const organisationId = fc.constantFrom(...history.lives.keys())
  return fc.record({
    debtorId: organisationId,
    askedOn: day,
    functionId: fc.option(fc.constantFrom<string>(...FUNCTIONS, 'never passed')),
    acceptances: fc.array(
      fc.record({
        organisationId,
        kind: fc.constantFrom<Acceptance['kind']>('accepted', 'named'),
        on: day,
        reason: fc.constant('It does this work now.'),
      }),
      { maxLength: 4 },
    ),
  })
}

/** Any edges at all between a few organisations on a few days: circles, contradictions, one kind upon another. */
export const nonsense: fc.Arbitrary<History> = fc
  .record({
    edges: fc.array(
      fc.record({
        predecessorId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        successorId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        kind: fc.constantFrom<Succession['kind']>('legal', 'functional', 'code'),
        functionId: fc.option(fc.constantFrom<string>(...FUNCTIONS)),
        legalOn: fc.constantFrom('2003-01-01', '2003-01-02', '2005-06-01', '2008-04-01'),
      }),
      { maxLength: 20 },
    ),
    ends: fc.array(fc.constantFrom('..', '2002-12-31', '2003-01-01', '2005-05-31', '2009-12-31'), {
      minLength: 5,
      maxLength: 5,
    }),
  })
  .map(({ edges, ends }) => ({
    living: [],
    events: [],
    successions: edges.map(succession),
    lives: new Map(
      ['a', 'b', 'c', 'd', 'e'].map((id, n) => [id, { startsOn: null, endsOn: ends[n] ?? '..' }]),
    ),
  }))

/** Who owes it, found the other way: by going through the events one after another and moving it as each says. */
export function playedOut(debt: Debt, day: string, { events }: History): string | null {
  const acceptances = debt.acceptances
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  const goneOn = (id: string, by: string) =>
    events.find(({ on, originals, takesPlace }) => takesPlace && on <= by && originals.includes(id))?.on
  const start = (id: string, on: string) => ({ id, on: addDays(goneOn(id, on) ?? addDays(on, 1), -1) })

  let at = start(debt.debtorId, debt.askedOn < day ? debt.askedOn : day)
  let held = ''
  for (;;) {
    const next = events.find(
      ({ on, originals, goesTo }) =>
        on > at.on && on <= day && originals.includes(at.id) && goesTo(debt.functionId) !== undefined,
    )
    if (!next) return at.id
    const to = next.goesTo(debt.functionId)
    if (to) {
      at = { id: to, on: next.on }
      continue
    }
    const lostOn = next.on > held ? next.on : held
    const taken = acceptances.find(({ on }) => on >= lostOn)
    if (!taken) return null
    acceptances.splice(0, acceptances.indexOf(taken) + 1)
    held = taken.on
    at = start(taken.organisationId, taken.on)
  }
}

const order = ({ on, kind, organisationId }: Acceptance) => [on, kind, organisationId].join()
