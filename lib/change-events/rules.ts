import type { IsoDay } from '../dates'

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
  /** The place or the whole work of the other passed, not only one function or a code. */
  isWhole: boolean
}

/** Organisations as many steps away as each other, and the links by which they are reached. */
export type Generation = { organisationIds: string[]; links: Link[] }

/** Those that an organisation came from and those that came of it, the nearest generation first. */
export type Lineage = { before: Generation[]; after: Generation[] }

const KINDS: SuccessionKind[] = ['legal', 'functional', 'code']

/** What had passed by the end of a day, in order of date. A succession told from both of its ends counts once. */
export function linksBy(day: IsoDay, successions: readonly Succession[]): Link[] {
  const pairs = new Map<string, Succession[]>()
  for (const edge of successions.filter(({ legalOn }) => legalOn <= day)) {
    const pair = [edge.legalOn, edge.predecessorId, edge.successorId].join()
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge])
  }
  return [...pairs.keys()].toSorted().map((pair) => linkOf(pairs.get(pair) ?? []))
}

/** The links by which others took over from an organisation. */
export const successorsOf = (links: readonly Link[], organisationId: string): Link[] =>
  links.filter((link) => link.predecessorId === organisationId)

/** The links by which an organisation took over from others. */
export const predecessorsOf = (links: readonly Link[], organisationId: string): Link[] =>
  links.filter((link) => link.successorId === organisationId)

/** The whole family, through every link by which an organisation's place or whole work passed. */
export function lineageOf(links: readonly Link[], organisationId: string): Lineage {
  const whole = links.filter((link) => link.isWhole)
  return {
    before: generationsOf([...walk(organisationId, whole, BACKWARD)]),
    after: generationsOf([...walk(organisationId, whole, FORWARD)]),
  }
}

/** Where the chain of legal succession has come to: those with no legal successor, living or abolished; itself if nothing followed. */
export function heirsOf(links: readonly Link[], organisationId: string): string[] {
  const legal = links.filter((link) => link.kinds.includes('legal'))
  const steps = [...walk(organisationId, legal, FORWARD)]
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

function linkOf(edges: readonly Succession[]): Link {
  const [first] = edges
  if (!first) throw new Error('a link is made of at least one succession')
  const { predecessorId, successorId, legalOn } = first
  return {
    predecessorId,
    successorId,
    legalOn,
    changeEventIds: distinct(edges.map((edge) => edge.changeEventId)),
    kinds: KINDS.filter((kind) => edges.some((edge) => edge.kind === kind)),
    functionIds: distinct(edges.map((edge) => edge.functionId)),
    isWhole: edges.some((edge) => edge.kind !== 'code' && edge.functionId === null),
  }
}

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values)].filter((value) => value !== null).toSorted()
