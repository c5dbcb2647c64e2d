import type { Prisma } from '@/prisma/generated/client/client'
import { readHistory, type History } from '../change-events/queries'
import { legalLinks, placeLinks, successorsOf, type Link } from '../change-events/rules'
import type { IsoDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { toldAt, type Period } from '../periods/rules'
import { namedSelect } from './name-queries'
import { namedOn, type Named } from './name-rules'
import { standingOn, type Standing } from './rules'
import { KIND_WORDS, type OrganisationKind } from './words'

export type OrganisationItem = Named & {
  kind: OrganisationKind
  standing: Standing
  period: Period
  places: string[]
  /** What it became, and when; empty while it exists, or where nothing took over. */
  became: { on: IsoDay; by: Named }[]
}

const listSelect = {
  ...namedSelect,
  id: true,
  kind: true,
  endsOn: true,
  places: { select: { place: { select: { name: true } } }, orderBy: { place: { position: 'asc' } } },
} as const satisfies Prisma.OrganisationSelect

type ListRow = Prisma.OrganisationGetPayload<{ select: typeof listSelect }>

/** Every organisation that had begun by a moment, whether it still exists or not, by kind and then by name. */
export async function listOrganisations(moment: Moment): Promise<OrganisationItem[]> {
  const [rows, history] = await Promise.all([
    db.organisation.findMany({ select: listSelect }),
    readHistory(moment),
  ])
  const kinds = Object.keys(KIND_WORDS)
  return rows
    .map((row) => itemOf(row, history, moment))
    .filter(({ standing }) => standing !== 'not_yet')
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.name.localeCompare(b.name))
}

function itemOf(row: ListRow, history: History, moment: Moment): OrganisationItem {
  const successions = takeovers(history, row.id)
  return {
    ...namedOn(row, moment.on),
    kind: row.kind,
    standing: standingOn(row, successions.length > 0, moment),
    period: toldAt(row, moment),
    places: row.places.map(({ place }) => place.name),
    became: successions.flatMap((link) => {
      const by = history.organisations.get(link.successorId)
      return by ? [{ on: link.legalOn, by }] : []
    }),
  }
}

/** The links by which others took the place of an organisation by law; failing those, by its work. */
export function takeovers({ links }: History, id: string): Link[] {
  const inPlace = placeLinks(successorsOf(links, id))
  const legal = legalLinks(inPlace)
  return legal.length > 0 ? legal : inPlace
}
