import { addDays, firstDay, lastDay, OPEN_END, type IsoDay } from '../dates'
import type { Period } from '../periods/rules'

/**
 * What passes from one organisation to another. Legal: it stands in the other's place; functional: it does what the other did;
 * code: it took over an identifier and nothing else. A chain of one kind is no chain of another.
 */
export type SuccessionKind = 'legal' | 'functional' | 'code'

/** One edge of a change event. `functionId` names the one function that passed; null: all of it. */
export type Succession = {
  kind: SuccessionKind
  predecessorId: string
  successorId: string
  legalOn: IsoDay
  changeEventId: string
  functionId: string | null
}

/** All that passed between two organisations on one day. */
export type Link = {
  predecessorId: string
  successorId: string
  legalOn: IsoDay
  changeEventIds: string[]
  kinds: SuccessionKind[]
  functionIds: string[]
  /** The successor stands in the other's place: by law, by taking all of its work, or by beginning with its work as it ended. */
  takesPlace: boolean
}

/** Organisations as many steps away as each other, and the links by which they are reached. */
export type Generation = { organisationIds: string[]; links: Link[] }

/** Those that an organisation came from and those that came of it, the nearest generation first. */
export type Lineage = { before: Generation[]; after: Generation[] }

const KINDS: SuccessionKind[] = ['legal', 'functional', 'code']

/** When each organisation began and ended. */
export type Lives = ReadonlyMap<string, Period>

/** What had passed by the end of a day, in order of date. A succession told from both of its ends counts once. */
export function linksBy(day: IsoDay, successions: readonly Succession[], lives: Lives = new Map()): Link[] {
  const pairs = new Map<string, Succession[]>()
  for (const edge of successions.filter(({ legalOn }) => legalOn <= day)) {
    const pair = [edge.legalOn, edge.predecessorId, edge.successorId].join()
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge])
  }
  return [...pairs.keys()].toSorted().map((pair) => linkOf(pairs.get(pair) ?? [], lives))
}

/** The links by which others took over from an organisation. */
export const successorsOf = (links: readonly Link[], organisationId: string): Link[] =>
  links.filter((link) => link.predecessorId === organisationId)

/** The links by which an organisation took over from others. */
export const predecessorsOf = (links: readonly Link[], organisationId: string): Link[] =>
  links.filter((link) => link.successorId === organisationId)

/** Links by which the law put one organisation in the place of another. */
export const legalLinks = (links: readonly Link[]): Link[] =>
  links.filter(({ kinds }) => kinds.includes('legal'))

/** Links by which one organisation came to stand in the place of another. */
export const placeLinks = (links: readonly Link[]): Link[] => links.filter(({ takesPlace }) => takesPlace)

/** The whole family, through every link by which somebody took an organisation's place. */
export function lineageOf(links: readonly Link[], organisationId: string): Lineage {
  const inPlace = placeLinks(links)
  return {
    before: generationsOf([...walk(organisationId, inPlace, BACKWARD)]),
    after: generationsOf([...walk(organisationId, inPlace, FORWARD)]),
  }
}

/**
 * Where the chains that these links make have come to: organisations, living or abolished, that none of them leads on from; itself
 * if nothing followed. What the law makes one body owe for another goes by `legalLinks`.
 */
export function heirsOf(links: readonly Link[], organisationId: string): string[] {
  const steps = [...walk(organisationId, links, FORWARD)]
  const ends = steps.filter((step) => step.isEnd).map((step) => step.organisationId)
  return steps.length === 0 ? [organisationId] : distinct(ends)
}

type Direction = {
  near: (link: Link) => string
  far: (link: Link) => string
  /** Chains run one way through time: what B received in 2022 was not there to pass on in 2020. */
  mayFollow: (next: Link, link: Link) => boolean
}

const FORWARD: Direction = {
  near: (link) => link.predecessorId,
  far: (link) => link.successorId,
  mayFollow: (next, link) => next.legalOn >= link.legalOn,
}

const BACKWARD: Direction = {
  near: (link) => link.successorId,
  far: (link) => link.predecessorId,
  mayFollow: (next, link) => next.legalOn <= link.legalOn,
}

type Step = { organisationId: string; link: Link; depth: number; isEnd: boolean }

/** Every step of every chain from an organisation. A chain never returns to where it has been, so a circle in the data ends it. */
function* walk(from: string, links: readonly Link[], along: Direction, depth = 1): Generator<Step> {
  const elsewhere = links.filter((link) => along.far(link) !== from)
  for (const link of elsewhere.filter((link) => along.near(link) === from)) {
    const organisationId = along.far(link)
    const onward = [
      ...walk(
        organisationId,
        elsewhere.filter((next) => along.mayFollow(next, link)),
        along,
        depth + 1,
      ),
    ]
    yield { organisationId, link, depth, isEnd: onward.length === 0 }
    yield* onward
  }
}

/** The longest chain counts, so that nobody stands in a generation before those they came from. */
function generationsOf(steps: readonly Step[]): Generation[] {
  const depths = new Map<string, number>()
  for (const { organisationId, depth } of steps) {
    depths.set(organisationId, Math.max(depth, depths.get(organisationId) ?? 0))
  }
  const levels = [...new Set(depths.values())].toSorted((a, b) => a - b)
  return levels.map((level) => {
    const inLevel = steps.filter(({ organisationId }) => depths.get(organisationId) === level)
    return {
      organisationIds: distinct(inLevel.map(({ organisationId }) => organisationId)),
      links: [...new Set(inLevel.map(({ link }) => link))].toSorted((a, b) =>
        a.legalOn.localeCompare(b.legalOn),
      ),
    }
  })
}

function linkOf(edges: readonly Succession[], lives: Lives): Link {
  const [first] = edges
  if (!first) throw new Error('a link is made of at least one succession')
  const { predecessorId, successorId, legalOn } = first
  const relays = endedWith(lives.get(predecessorId), legalOn) && beganWith(lives.get(successorId), legalOn)
  return {
    predecessorId,
    successorId,
    legalOn,
    changeEventIds: distinct(edges.map((edge) => edge.changeEventId)),
    kinds: KINDS.filter((kind) => edges.some((edge) => edge.kind === kind)),
    functionIds: distinct(edges.map((edge) => edge.functionId)),
    takesPlace: edges.some(
      ({ kind, functionId }) => kind === 'legal' || (kind === 'functional' && (!functionId || relays)),
    ),
  }
}

const beganWith = (life: Period | undefined, day: IsoDay): boolean =>
  Boolean(life?.startsOn && firstDay(life.startsOn) <= day && day <= lastDay(life.startsOn))

// An end is the last day on which it still was, so the work passes on the day after.
const endedWith = (life: Period | undefined, day: IsoDay): boolean =>
  Boolean(
    life?.endsOn &&
    life.endsOn !== OPEN_END &&
    firstDay(life.endsOn) <= day &&
    day <= addDays(lastDay(life.endsOn), 1),
  )

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values)].filter((value) => value !== null).toSorted()
