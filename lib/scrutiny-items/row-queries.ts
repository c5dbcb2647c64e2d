import { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'
import { titleOn, type TitledRow } from '../bodies/title-rules'
import { isoDayOf, type Edtf } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { holderOf, ownerIdOf, type Holders } from '../obligations/holding-queries'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, namedThen, type NamedOn, type NamedRow } from '../organisations/name-rules'
import { readFollowed } from './followed-queries'
import type { registerAt } from './known-queries'
import type { Followed, ListedItem, ListStanding } from './listed-rules'
import type { RegisterKind } from './rules'

/** An item as the database gives it to a list. */
export type ItemRow = {
  id: string
  ref: string
  kind: RegisterKind
  text: string
  body_id: string
  asked_on: Edtf
  addressee_id: string | null
  obligation_id: string | null
  debtor_id: string | null
  function_id: string | null
  asked_first_day: Date | null
  due_on: Date | null
  settled_on: Date | null
  standing: ListStanding
}

/** What a list reads of items `i` and obligations `o`. */
export const itemColumns = ({ standing }: Pick<ReturnType<typeof registerAt>, 'standing'>) => Prisma.sql`
  i.id, i.ref, i.kind::text AS kind, i.text, i.body_id, i.addressee_id,
  coalesce(i.raised_on, to_char(i.published_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')) AS asked_on,
  o.id AS obligation_id, o.debtor_id, o.function_id, o.asked_first_day, o.due_on, o.settled_on, ${standing} AS standing`

/** The names of organisations and bodies, by their keys. */
export type Names = {
  organisations: ReadonlyMap<string, NamedRow>
  bodies: ReadonlyMap<string, TitledRow & { slug: string; places: { slug: string; name: string }[] }>
}

const placed = {
  places: {
    select: { place: { select: { slug: true, name: true } } },
    orderBy: { place: { position: 'asc' } },
  },
} as const

/** The names of organisations, in one query. */
export async function readOrganisations(ids: Iterable<string>): Promise<Names['organisations']> {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...namedSelect },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** In two queries, however many are asked for. */
export async function readNames(
  organisationIds: Iterable<string>,
  bodyIds: Iterable<string>,
): Promise<Names> {
  const [organisations, bodies] = await Promise.all([
    readOrganisations(organisationIds),
    db.body.findMany({
      where: { id: { in: [...new Set(bodyIds)] } },
      select: {
        ...{ id: true, slug: true, ...titledSelect },
        host: { select: { ...namedSelect, ...placed } },
        members: { select: { organisation: { select: placed } } },
      },
    }),
  ])
  return {
    organisations,
    bodies: new Map(
      bodies.map(({ members, ...body }) => {
        const places = [body.host, ...members.map(({ organisation }) => organisation)].flatMap((each) =>
          (each?.places ?? []).map(({ place }) => place),
        )
        return [
          body.id,
          { ...body, places: [...new Map(places.map((place) => [place.slug, place])).values()] },
        ]
      }),
    ),
  }
}

/** Who holds each row at a moment, or 'nobody'; what is settled or taken back has no owner. */
export function ownerIdsOf(rows: readonly ItemRow[], holders: Holders, moment: Moment): Map<string, string> {
  return new Map(
    rows.flatMap(({ id, obligation_id, debtor_id, function_id, asked_first_day, ...row }) => {
      if (!obligation_id || !debtor_id || !asked_first_day) return []
      if (row.settled_on || row.standing === 'withdrawn') return []
      const held = { obligationId: obligation_id, debtorId: debtor_id, functionId: function_id }
      const owner = holderOf(holders, { ...held, askedOn: isoDayOf(asked_first_day) }, moment)
      return [[id, ownerIdOf(owner) ?? ('nobody' as const)]]
    }),
  )
}

/** What a list tells of its rows beside themselves, by their ids. */
export type Told = {
  owners: ReadonlyMap<string, string>
  followed: ReadonlyMap<string, Followed>
  names: Names
}

/** The row as a list shows it, in the names of the moment. */
export function listedItem(row: ItemRow, { owners, followed, names }: Told, moment: Moment): ListedItem {
  const ownerId = owners.get(row.id)
  const body = names.bodies.get(row.body_id)
  const asked = names.organisations.get(row.debtor_id ?? row.addressee_id ?? '')
  const owner = names.organisations.get(ownerId ?? '')
  return {
    ...{ id: row.id, ref: row.ref, kind: row.kind, text: row.text, standing: row.standing },
    askedOn: row.asked_on,
    bodyName: body ? titleOn(body, moment.on) : '',
    askedOf: asked ? namedThen(asked, row.asked_on, moment.on) : null,
    owner: ownerId === 'nobody' ? 'nobody' : owner ? named(owner, moment) : null,
    dueOn: row.due_on && isoDayOf(row.due_on),
    settledOn: row.settled_on && isoDayOf(row.settled_on),
    followed: followed.get(row.id) ?? null,
  }
}

const named = (row: NamedRow, moment: Moment): NamedOn => namedOn(row, moment.on)

/** Rows of one list with all their names: the rows are read first, and what they name after, in two or three more queries. */
export async function listedItems(
  rows: readonly ItemRow[],
  holders: Holders,
  moment: Moment,
): Promise<ListedItem[]> {
  const owners = ownerIdsOf(rows, holders, moment)
  const ids = rows.flatMap(({ debtor_id, addressee_id }) => [debtor_id ?? addressee_id ?? []].flat())
  const ownerIds = [...owners.values()].filter((id) => id !== 'nobody')
  const [names, followed] = await Promise.all([
    readNames(
      [...ids, ...ownerIds],
      rows.map(({ body_id }) => body_id),
    ),
    readFollowed(moment, rows),
  ])
  return rows.map((row) => listedItem(row, { owners, followed, names }, moment))
}
