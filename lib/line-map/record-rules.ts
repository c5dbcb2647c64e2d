import type { Link } from '../change-events/rules'
import {
  addDays,
  daysBetween,
  firstDay,
  formatEdtf,
  formatPeriod,
  lastDay,
  OPEN_END,
  type Edtf,
  type IsoDay,
} from '../dates'
import type { ListedMilestone } from '../milestones/listed-rules'
import { type Moment, momentHref } from '../moment'
import { hasBegun, hasEnded, toldOn } from '../periods/rules'
import type { LineMapStory, MapLine, MapLink, MapStation, SharedTime } from './story'

/** An organisation that planned and paid for care, or several that did so together. */
export type MapOrganisation = {
  id: string
  slug: string
  name: string
  shortName: string
  startsOn: Edtf | null
  endsOn: Edtf | null
  places: readonly string[]
  /** A name for several that worked as one, drawn as a time that they share and not as a line of its own. */
  isShared: boolean
}

/** The map begins a little before the groups of 2013, so that those before them come in from the edge. */
const START = '2011-07-01'

type Look = Pick<MapLine, 'colour' | 'pattern' | 'isMinor'>

/** A look of its own for each part of the area, one for all of it, one for the neighbours. */
function lookOf({ places, endsOn }: MapOrganisation): Look {
  const isMinor = endsOn !== null && endsOn !== OPEN_END && lastDay(endsOn) < '2013-04-01'
  if (places.length === 0) return { colour: 5, pattern: 'dots', isMinor: true }
  if (places.length > 2) return { colour: 4, pattern: 'plain', isMinor }
  if (places.includes('luton')) return { colour: 1, pattern: 'plain', isMinor }
  if (places.includes('milton-keynes')) return { colour: 2, pattern: 'dashes', isMinor }
  return { colour: 3, pattern: 'hollow', isMinor }
}

/** The organisations that are lines: those that had begun by the moment and were there after the map begins. */
export function linesOf(organisations: readonly MapOrganisation[], moment: Moment): MapLine[] {
  return organisations
    .filter((row) => !row.isShared && hasBegun(row, moment.on) && !hasEnded(row, START))
    .map((row) => {
      const told = toldOn(row, moment.on)
      return {
        id: row.slug,
        name: row.shortName,
        from: row.startsOn ? firstDay(row.startsOn) : START,
        to: told.endsOn && told.endsOn !== OPEN_END ? lastDay(told.endsOn) : null,
        period: formatPeriod(told.startsOn, told.endsOn),
        href: momentHref(moment, `/organisations/${row.slug}`),
        ...lookOf(row),
      }
    })
}

/** One link for each pair of lines of which one took the other's place; a code that passed is none. */
export function linksOf(
  links: readonly Link[],
  organisations: readonly MapOrganisation[],
  lines: MapLine[],
): MapLink[] {
  const slugs = new Map(organisations.map(({ id, slug }) => [id, slug]))
  const drawn = new Set(lines.map(({ id }) => id))
  return links
    .filter(({ takesPlace }) => takesPlace)
    .map(({ predecessorId, successorId, legalOn }) => ({
      from: slugs.get(predecessorId) ?? '',
      to: slugs.get(successorId) ?? '',
      on: legalOn,
    }))
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
}

/** The times in which several lines of the area worked as one: up to the day after, on which they became one. */
export function sharedOf(
  organisations: readonly MapOrganisation[],
  lines: MapLine[],
  moment: Moment,
): SharedTime[] {
  const endOf = ({ endsOn }: MapOrganisation) =>
    endsOn && endsOn !== OPEN_END && lastDay(endsOn) < moment.on ? addDays(lastDay(endsOn), 1) : moment.on
  return organisations
    .filter((row) => row.isShared && row.startsOn && hasBegun(row, moment.on))
    .map((row) => ({
      from: lastDay(row.startsOn ?? START),
      to: endOf(row),
      label: `One team, from ${formatEdtf(row.startsOn ?? START)}`,
    }))
    .map((time) => ({ ...time, lines: partsOf(lines, time.from) }))
    .filter((shared) => shared.lines.length > 1)
}

/** The lines of parts of the area that were there on a day. */
const partsOf = (lines: MapLine[], day: IsoDay) =>
  lines.filter((line) => line.colour < 4 && wasThere(line, day)).map(({ id }) => id)

const wasThere = ({ from, to }: MapLine, day: IsoDay) => from <= day && (to === null || to >= day)

/** The milestones of these lines that have a date, as stations. */
export function stationsOf(
  milestones: readonly ListedMilestone[],
  lines: MapLine[],
  moment: Moment,
): MapStation[] {
  const drawn = new Set(lines.map(({ id }) => id))
  return milestones.flatMap(({ slug, title, on, status, standing, organisations }) => {
    const own = organisations.map((organisation) => organisation.slug).filter((id) => drawn.has(id))
    if (!on || own.length === 0) return []
    const { firstPromise, slip } = standing
    return {
      id: slug,
      lines: own,
      on: firstDay(on),
      date: formatEdtf(on),
      label: title,
      href: momentHref(moment, `/milestones/${slug}`),
      shape: status === 'at_risk' ? 'planned' : status,
      promisedOn: firstPromise && slip && slip.amount !== 0 ? firstDay(firstPromise.on) : undefined,
    }
  })
}

/** What the compact map has room for: when a change takes effect, and what is still to come; no action on a recommendation. */
export const isKey = ({ kind, status }: ListedMilestone): boolean =>
  kind === 'go_live' || (kind !== 'action' && status !== 'happened')

/** How many stations a map has room for; more would hide one another. The compact one has three rows of eight labels. */
export const ROOM = { compact: 24, whole: 150 }

/** The key milestones of which the compact map has room: those nearest to the day of the page. */
export function keyNearest(milestones: readonly ListedMilestone[], { on: day }: Moment): ListedMilestone[] {
  const dated = milestones
    .filter(isKey)
    .flatMap((milestone) => (milestone.on ? [{ milestone, on: milestone.on }] : []))
  const distance = ({ on }: { on: Edtf }) => Math.abs(daysBetween(day, firstDay(on)))
  return dated
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, ROOM.compact)
    .map(({ milestone }) => milestone)
}

/** Of stations a day apart on one line, such as an end and the start that follows, the one that concerns the most lines. */
export function withoutCrowding(stations: readonly MapStation[]): MapStation[] {
  const beats = (a: MapStation, b: MapStation) =>
    a.lines.length - b.lines.length || a.on.localeCompare(b.on) || b.id.localeCompare(a.id)
  return stations.filter((station) =>
    stations.every((other) => other === station || !areClose(station, other) || beats(station, other) > 0),
  )
}

const areClose = (a: MapStation, b: MapStation) =>
  Math.abs(daysBetween(a.on, b.on)) <= 1 && a.lines.some((line) => b.lines.includes(line))

/** The story that the line map draws, as it was known at a moment. */
export function mapStoryOf(
  organisations: readonly MapOrganisation[],
  links: readonly Link[],
  milestones: readonly ListedMilestone[],
  moment: Moment,
): LineMapStory {
  const lines = linesOf(organisations, moment)
  return {
    start: START,
    today: moment.on,
    lines,
    links: linksOf(links, organisations, lines),
    shared: sharedOf(organisations, lines, moment),
    stations: stationsOf(milestones, lines, moment),
  }
}
