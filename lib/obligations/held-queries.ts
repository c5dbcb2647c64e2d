import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedOn, type NamedOn } from '../organisations/name-rules'
import { owedAt } from '../scrutiny-items/known-queries'
import { readNames } from '../scrutiny-items/row-queries'
import { readPastStandings } from '../standing/past-queries'
import { heldIds, joinHolder, ownerColumn, ownerIdOf, readHolders, type Holders } from './holding-queries'
import type { OwedItem } from './listed-rules'
import type { Owner } from './owner-rules'
import { owedColumns, owedItem, ownersOf, withReplies, type OwedRow } from './row-queries'

/** How many of each an organisation's page lists; the register has them all. */
const SHOWN = 10

/** What an organisation owes at a moment, and what it left to others, or to nobody, when it went. */
export type Held = {
  items: OwedItem[]
  total: number
  late: number
  /** Asked of others that are gone. */
  inherited: number
  notEstablished: number
  left: { owner: NamedOn | 'nobody'; count: number; late: number }[]
  leftItems: OwedItem[]
  leftTotal: number
}

type Told = { moment: Moment; source: ReturnType<typeof owedAt>; holders: Holders }
type CountedRow = OwedRow & { late: number; inherited: number; not_established: number }

/** In a handful of queries, however much it is. */
export async function heldBy(moment: Moment, organisationId: string): Promise<Held> {
  const [holders, past] = await Promise.all([readHolders(moment), readPastStandings(moment)])
  const told = { moment, source: owedAt(moment, past), holders }
  const isItsOwn = (owner: Owner) => ownerIdOf(owner) === organisationId
  const hadIt = (owner: Owner, debtorId: string) =>
    debtorId === organisationId || owner.chain.some(({ toId }) => toId === organisationId)
  const isLeft = (owner: Owner, debtorId: string) => !isItsOwn(owner) && hadIt(owner, debtorId)
  const [own, left, groups] = await Promise.all([
    readHeld(told, organisationId, isItsOwn),
    readHeld(told, organisationId, isLeft),
    readLeft(told, isLeft),
  ])
  const owners = ownersOf([...own, ...left], holders, moment)
  const names = await readNames(
    [...owners.organisationIds, ...groups.flatMap(({ owner_id }) => owner_id ?? [])],
    owners.bodyIds,
  )
  const items = (rows: readonly OwedRow[]) =>
    rows.map((row) => owedItem(row, owners.owners.get(row.id), names, moment))
  return {
    items: items(own),
    total: own[0]?.total ?? 0,
    late: own[0]?.late ?? 0,
    inherited: own[0]?.inherited ?? 0,
    notEstablished: own[0]?.not_established ?? 0,
    left: groups.map(({ owner_id, count, late }) => {
      const owner = names.organisations.get(owner_id ?? '')
      return { count, late, owner: owner ? namedOn(owner, moment.on) : ('nobody' as const) }
    }),
    leftItems: items(left),
    leftTotal: groups.reduce((sum, { count }) => sum + count, 0),
  }
}

type Wanted = (owner: Owner, debtorId: string) => boolean

const isLate = (moment: Moment) => Prisma.sql`coalesce(o.due_on < ${moment.on}::date, false)`

function readHeld(
  { moment, source, holders }: Told,
  organisationId: string,
  isWanted: Wanted,
): Promise<CountedRow[]> {
  const rows = Prisma.sql`
    SELECT ${owedColumns}, count(*) OVER ()::int AS total,
      count(*) FILTER (WHERE ${isLate(moment)}) OVER ()::int AS late,
      count(*) FILTER (WHERE o.debtor_id <> ${organisationId}::uuid) OVER ()::int AS inherited,
      count(*) FILTER (WHERE o.standing = 'not_established') OVER ()::int AS not_established
    FROM ${source.from} WHERE ${source.isOpen} AND o.id IN (${heldIds(holders, moment, isWanted)})
    ORDER BY o.due_on NULLS LAST, o.asked_first_day, o.id LIMIT ${SHOWN}`
  return db.$queryRaw<CountedRow[]>`
    SELECT * FROM (${withReplies(rows, moment)}) told ORDER BY due_on NULLS LAST, asked_first_day, id`
}

type LeftRow = { owner_id: string | null; count: number; late: number }

function readLeft({ moment, source, holders }: Told, isWanted: Wanted): Promise<LeftRow[]> {
  return db.$queryRaw<LeftRow[]>`
    SELECT ${ownerColumn} AS owner_id, count(*)::int AS count, count(*) FILTER (WHERE o.is_late)::int AS late
    FROM (
      SELECT o.id, o.debtor_id, o.function_id, o.asked_first_day, ${isLate(moment)} AS is_late
      FROM ${source.from} WHERE ${source.isOpen} AND o.id IN (${heldIds(holders, moment, isWanted)})
    ) o ${joinHolder(holders)}
    GROUP BY 1 ORDER BY 2 DESC, 1`
}
