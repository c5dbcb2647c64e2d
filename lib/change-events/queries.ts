import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import { addDays, isoDayOf, type IsoDay } from '../dates'
import { db } from '../db'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { toldAt } from '../periods/rules'
import type { Archive } from './family-rules'
import { linksBy } from './rules'
import { sayAnnounced, sayEvent, type ChangeEventKind } from './words'

/** A change event. Of one that is only announced no day is told: plans move, and the timeline keeps what was said. */
export type ChangeEventView = {
  id: string
  slug: string
  kind: ChangeEventKind
  about: string
  sentence: string
  isInForce: boolean
  legalOn: IsoDay
  legalBasis: string | null
  organisationIds: string[]
  cited: Cited
}

/** Who followed whom, as of a moment. */
export type History = Archive<ChangeEventView>

const organisationSelect = {
  ...namedSelect,
  id: true,
  endsOn: true,
} as const satisfies Prisma.OrganisationSelect

const eventSelect = {
  id: true,
  slug: true,
  kind: true,
  about: true,
  legalOn: true,
  announcedOn: true,
  legalBasis: true,
  parties: { select: { side: true, organisation: { select: organisationSelect } } },
  successions: {
    select: {
      kind: true,
      predecessorId: true,
      successorId: true,
      functionId: true,
      changeEventId: true,
      function: { select: { title: true } },
    },
  },
  citations: { select: citationSelect },
} as const satisfies Prisma.ChangeEventSelect

type EventRow = Prisma.ChangeEventGetPayload<{ select: typeof eventSelect }>

/** The change events in force at a moment, and those that were announced by then, in order of date: all, or those of these ids. */
export async function readHistory(moment: Moment, ids?: readonly string[]): Promise<History> {
  const rows = await db.changeEvent.findMany({
    where: ids && { id: { in: [...ids] } },
    select: eventSelect,
    orderBy: [{ legalOn: 'asc' }, { slug: 'asc' }],
  })
  const inForce = rows.filter(({ legalOn }) => isoDayOf(legalOn) <= moment.on)
  const announced = rows.filter(
    (row) => !inForce.includes(row) && row.announcedOn && isKnown(moment, row.announcedOn),
  )
  const organisations = rows.flatMap(({ parties }) => parties.map(({ organisation }) => organisation))
  const lives = new Map(organisations.map((row) => [row.id, row]))
  const functions = rows.flatMap(({ successions }) => successions)
  return {
    events: [...inForce, ...announced].map((row) => viewOf(row, inForce.includes(row), moment)),
    links: linksBy(moment.on, inForce.flatMap(edgesOf), lives),
    organisations: new Map(
      organisations.map((row) => [row.id, { ...namedOn(row, moment.on), ...toldAt(row, moment) }]),
    ),
    functionTitles: new Map(
      functions.flatMap((edge) => (edge.function ? [[edge.functionId ?? '', edge.function.title]] : [])),
    ),
  }
}

/** Some change events in force at a moment, in order of date. */
export async function changeEventsIn(moment: Moment, ids: readonly string[]): Promise<ChangeEventView[]> {
  const rows = await db.changeEvent.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: eventSelect,
    orderBy: [{ legalOn: 'asc' }, { slug: 'asc' }],
  })
  return rows.map((row) => viewOf(row, true, moment))
}

const edgesOf = ({ legalOn, successions }: EventRow) =>
  successions.map((edge) => ({ ...edge, legalOn: isoDayOf(legalOn) }))

function viewOf(row: EventRow, isInForce: boolean, moment: Moment): ChangeEventView {
  const { id, slug, kind, about, legalBasis, parties } = row
  const legalOn = isoDayOf(row.legalOn)
  const on = (side: 'original' | 'resulting', day: IsoDay) =>
    parties.filter((party) => party.side === side).map(({ organisation }) => namedOn(organisation, day).name)
  const dayBefore = addDays(legalOn, -1)
  const names = {
    originals: on('original', isInForce ? dayBefore : moment.on).toSorted(),
    results: on('resulting', legalOn).toSorted(),
  }
  return {
    id,
    slug,
    kind,
    about,
    legalBasis,
    legalOn,
    isInForce,
    sentence: isInForce ? sayEvent(kind, names, passedBy(row)) : sayAnnounced(kind, names),
    organisationIds: parties.map(({ organisation }) => organisation.id),
    cited: citedOn(row.citations, moment.on),
  }
}

/** The single functions that an event passed on; "the code" where it passed on no more than that. */
function passedBy({ successions }: EventRow): string[] {
  const titles = successions.flatMap((edge) => edge.function?.title ?? [])
  const isCodeOnly = successions.length > 0 && successions.every(({ kind }) => kind === 'code')
  return isCodeOnly ? ['The code'] : [...new Set(titles)].toSorted()
}
