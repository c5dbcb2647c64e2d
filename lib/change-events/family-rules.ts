import type { IsoDay } from '../dates'
import type { Named } from '../organisations/name-rules'
import type { Period } from '../periods/rules'
import { heirsOf, lineageOf, placeLinks, type Generation, type Link } from './rules'

/** What a family is told from: the links in force, the events that made them, the names of all whom they concern. */
export type Archive<Event extends ArchivedEvent> = {
  links: readonly Link[]
  events: readonly Event[]
  organisations: ReadonlyMap<string, Named & Period>
  functionTitles: ReadonlyMap<string, string>
}

type ArchivedEvent = { id: string; isInForce: boolean; organisationIds: readonly string[] }

/** Organisations of one generation, and the events by which they passed on to the next or came of the one before. */
export type Relatives<Event> = { organisations: (Named & Period)[]; events: Event[] }

/** A code or single functions that passed to or from another organisation, which went on beside it. */
export type Handover = {
  organisation: Named
  isReceived: boolean
  on: IsoDay
  functions: string[]
  isCode: boolean
}

/** Where an organisation comes from and what came of it; `before` begins with the oldest generation. */
export type Family<Event> = {
  before: Relatives<Event>[]
  after: Relatives<Event>[]
  handovers: Handover[]
  /** Its setting up or its end, where nothing passed to or from others. */
  ownEvents: Event[]
  announced: Event[]
  /** Who stands in its place now; nobody while it stands there itself. */
  heirs: Named[]
}

/** Tells the family of an organisation in the names and events of an archive. */
export function familyOf<Event extends ArchivedEvent>(archive: Archive<Event>, id: string): Family<Event> {
  const { links, events } = archive
  const lineage = lineageOf(links, id)
  const own = events.filter(({ organisationIds }) => organisationIds.includes(id))
  const linked = new Set(links.flatMap(({ changeEventIds }) => changeEventIds))
  return {
    before: lineage.before.map((generation) => relativesIn(archive, generation)).toReversed(),
    after: lineage.after.map((generation) => relativesIn(archive, generation)),
    handovers: links.filter((link) => !link.takesPlace).flatMap((link) => handoverOf(archive, link, id)),
    ownEvents: own.filter((event) => event.isInForce && !linked.has(event.id)),
    announced: own.filter((event) => !event.isInForce),
    heirs: namesOf(
      archive,
      heirsOf(placeLinks(links), id).filter((heir) => heir !== id),
    ),
  }
}

const namesOf = <Event extends ArchivedEvent>({ organisations }: Archive<Event>, ids: readonly string[]) =>
  ids.flatMap((id) => organisations.get(id) ?? []).toSorted((a, b) => a.name.localeCompare(b.name))

function relativesIn<Event extends ArchivedEvent>(
  archive: Archive<Event>,
  generation: Generation,
): Relatives<Event> {
  const eventIds = new Set(generation.links.flatMap(({ changeEventIds }) => changeEventIds))
  return {
    organisations: namesOf(archive, generation.organisationIds),
    events: archive.events.filter(({ id }) => eventIds.has(id)),
  }
}

function handoverOf<Event extends ArchivedEvent>(
  archive: Archive<Event>,
  link: Link,
  id: string,
): Handover[] {
  const isReceived = link.successorId === id
  if (!isReceived && link.predecessorId !== id) return []
  const [organisation] = namesOf(archive, [isReceived ? link.predecessorId : link.successorId])
  if (!organisation) return []
  const functions = link.functionIds.flatMap((each) => archive.functionTitles.get(each) ?? []).toSorted()
  return [{ organisation, isReceived, on: link.legalOn, functions, isCode: link.kinds.includes('code') }]
}
