import type { Lives, Succession } from '../change-events/rules'
import type { IsoDay } from '../dates'
import {
  distinct,
  endingsOf,
  eventIdsOf,
  passingsOf,
  wayOf,
  type Ending,
  type Passing,
  type Way,
} from './passing-rules'

/** What the owner of an obligation depends on. */
export type Debt = {
  debtorId: string
  askedOn: IsoDay
  functionId: string | null
  acceptances: readonly Acceptance[]
}

/** An NHS body took it on of itself, or the scrutiny officer named one, with a reason; counts from `on`. */
export type Acceptance = { organisationId: string; kind: 'accepted' | 'named'; on: IsoDay; reason: string }

/** One step to the next owner. `on` is the legal date: of a body that was gone when it was asked, a day before that. */
export type Hop = {
  on: IsoDay
  fromId: string
  toId: string
  by: Way['by'] | Acceptance['kind']
  changeEventIds: string[]
}

/** Who owes it; or that nobody does, because its owner's work went to several or to none, and who of those might accept it. */
export type Owner =
  | { kind: 'owed'; organisationId: string; chain: Hop[] }
  | {
      kind: 'nobody'
      lastOwnerId: string
      since: IsoDay
      why: 'split' | 'abolished'
      candidateIds: string[]
      chain: Hop[]
    }

/** An index of all change events, built once for any number of questions. */
export type SuccessionMap = {
  passings: ReadonlyMap<string, readonly Passing[]>
  endings: ReadonlyMap<string, Ending>
  organisationIds: readonly string[]
}

/** `lives` must tell of every organisation that can be asked: an end that it does not know is no end. */
export function successionMap(successions: readonly Succession[], lives: Lives): SuccessionMap {
  const passings = passingsOf(successions, lives)
  return {
    passings,
    endings: endingsOf(lives),
    organisationIds: distinct([...lives.keys(), ...passings.keys()]),
  }
}

/**
 * Who owes it on a day, and how it came to them. Only legal dates count, never when something was typed in: so a succession that is
 * recorded late moves what was asked before, and wins over an acceptance made while the record did not know of it. An acceptance counts
 * only while nobody owes it. What a living body gave away before it was asked does not move what it was asked; of a body that was gone
 * by then, what happened as it went does.
 */
export function owedBy(debt: Debt, day: IsoDay, map: SuccessionMap): Owner {
  const asked = debt.askedOn < day ? debt.askedOn : day
  const acceptances = debt.acceptances.filter(({ on }) => on <= day).toSorted(inOrder)
  const stand = { ...standOf(debt.debtorId, asked, map), heldFrom: '', chain: [], acceptances }
  return follow(stand, { functionId: debt.functionId, day, map })
}

type Question = { functionId: string | null; day: IsoDay; map: SuccessionMap }

/** With whom it is. What passed from there counts after a day, or from the day on which it went if it was gone by then. */
type Stand = {
  ownerId: string
  after: IsoDay
  from: IsoDay | null
  heldFrom: IsoDay
  chain: Hop[]
  acceptances: readonly Acceptance[]
}

type Next = { passing: Passing; way: Way }
type Loss = { why: 'split' | 'abolished'; since: IsoDay; until: IsoDay | null; candidateIds: string[] }

function follow(stand: Stand, question: Question): Owner {
  const { ownerId, chain, acceptances } = stand
  const next = nextOf(stand, question)
  const loss = lossOf(stand, next, question)
  const taken = loss ? acceptances.findIndex((each) => isWithin(each, loss)) : -1
  const acceptance = acceptances[taken]
  if (acceptance) {
    const rest = { ...stand, acceptances: acceptances.slice(taken + 1) }
    return follow(takenOn(rest, acceptance, question), question)
  }
  const [toId, other] = next?.way.toIds ?? []
  if (next && toId && !other) return follow(passedOn(stand, next, toId, question), question)
  if (!loss) return { kind: 'owed', organisationId: ownerId, chain }
  const { why, since, candidateIds } = loss
  return { kind: 'nobody', lastOwnerId: ownerId, since, why, candidateIds, chain }
}

/** The first passing that moves it. Nobody gets it twice on one day, so a circle in the data ends. */
function nextOf({ ownerId, after, from, chain }: Stand, { functionId, day, map }: Question): Next | null {
  for (const passing of map.passings.get(ownerId) ?? []) {
    const counts = passing.on <= day && (passing.on > after || (from !== null && passing.on >= from))
    const beenIds = chain.filter(({ on }) => on === passing.on).map(({ fromId }) => fromId)
    const way = counts ? wayOf(passing, functionId, beenIds) : null
    if (way) return { passing, way }
  }
  return null
}

/** Whether nobody owes it before something passes it on to one body, and from when. */
function lossOf({ ownerId, heldFrom }: Stand, next: Next | null, { day, map }: Question): Loss | null {
  const over = map.endings.get(ownerId)?.over
  const several = next && next.way.toIds.length > 1 ? [...next.way.toIds] : null
  const until = next && !several ? next.passing.on : null
  const candidateIds = several ?? []
  if (over && over <= day && !(next && next.passing.on <= over)) {
    return { why: 'abolished', since: later(over, heldFrom), until, candidateIds }
  }
  return several && next
    ? { why: 'split', since: later(next.passing.on, heldFrom), until: null, candidateIds }
    : null
}

const isWithin = ({ on }: Acceptance, { since, until }: Loss): boolean =>
  on >= since && (until === null || on < until)

/** As if the body that took it on had been asked that day. */
function takenOn(stand: Stand, { organisationId, kind, on }: Acceptance, { map }: Question): Stand {
  const hop: Hop = { on, fromId: stand.ownerId, toId: organisationId, by: kind, changeEventIds: [] }
  return { ...stand, ...standOf(organisationId, on, map), heldFrom: on, chain: [...stand.chain, hop] }
}

/** Chains run one way through time: only what passed on the same day, if it took the receiver's place, and later counts from here. */
function passedOn(stand: Stand, { passing, way }: Next, toId: string, { functionId, map }: Question): Stand {
  const { on } = passing
  const changeEventIds = eventIdsOf(passing, way.by, toId, functionId)
  const hop: Hop = { on, fromId: stand.ownerId, toId, by: way.by, changeEventIds }
  const from = goneFrom(toId, on, map) === null ? null : on
  const heldFrom = later(on, stand.heldFrom)
  return { ...stand, ownerId: toId, after: on, from, heldFrom, chain: [...stand.chain, hop] }
}

const standOf = (ownerId: string, day: IsoDay, map: SuccessionMap) => ({
  ownerId,
  after: day,
  from: goneFrom(ownerId, day, map),
})

/** The day from which it went, as known by a day: its place was taken, or it may have come to its end. Null while it is there. */
function goneFrom(id: string, day: IsoDay, { passings, endings }: SuccessionMap): IsoDay | null {
  const taken = passings.get(id)?.find((passing) => passing.takesPlace && passing.on <= day)?.on
  const ending = endings.get(id)
  if (!ending || ending.over > day) return taken ?? null
  return taken && taken <= ending.over ? taken : ending.from
}

const later = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b)

const inOrder = (a: Acceptance, b: Acceptance): number =>
  a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind) || a.organisationId.localeCompare(b.organisationId)
