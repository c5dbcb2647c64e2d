import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedOn, type NamedOn } from '../organisations/name-rules'
import { owedAt } from '../scrutiny-items/known-queries'
import { readNames } from '../scrutiny-items/row-queries'
import { readPastStandings } from '../standing/past-queries'
import { ownerIdOf, readHolders } from './holding-queries'
import { isHeld, joinHolder, ownerColumn } from './joined-queries'
import type { OwedItem } from './listed-rules'
import type { Told } from './owed-row-queries'
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
  /** Of the total, outcomes of consultations. */
  outcomes: number
  left: { owner: NamedOn | 'nobody'; count: number; late: number; outcomes: number }[]
  leftItems: OwedItem[]
  leftTotal: number
}

const NOTHING: Held = {
  ...{ items: [], total: 0, late: 0, inherited: 0, notEstablished: 0, outcomes: 0 },
  ...{ left: [], leftItems: [], leftTotal: 0 },
}

type CountedRow = OwedRow & {
  list: string
  groups: LeftRow[] | null
  late: number
  inherited: number
  not_established: number
  outcomes: number
}

/** In a handful of queries, however much it is. */
export async function heldBy(moment: Moment, organisationId: string): Promise<Held> {
  const [holders, past] = await Promise.all([readHolders(moment), readPastStandings(moment)])
  const told = { moment, source: owedAt(moment, past), holders }
  const isItsOwn = (owner: Owner) => ownerIdOf(owner) === organisationId
  const hadIt = (owner: Owner, debtorId: string) =>
    debtorId === organisationId || owner.chain.some(({ toId }) => toId === organisationId)
  const isLeft = (owner: Owner, debtorId: string) => !isItsOwn(owner) && hadIt(owner, debtorId)
  const rows = await readHeld(told, organisationId, { own: isItsOwn, left: isLeft })
  if (rows.length === 0) return NOTHING
  const listed = (name: string) => rows.filter(({ list }) => list === name)
  const [first] = listed('own')
  const groups = listed('left')[0]?.groups ?? []
  const owners = ownersOf(rows, holders, moment)
  const names = await readNames(
    [...owners.organisationIds, ...groups.flatMap(({ owner_id }) => owner_id ?? [])],
    owners.bodyIds,
  )
  const items = (rows: readonly OwedRow[]) =>
    rows.map((row) => owedItem(row, owners.owners.get(row.id), names, moment))
  return {
    items: items(listed('own')),
    total: first?.total ?? 0,
    late: first?.late ?? 0,
    inherited: first?.inherited ?? 0,
    notEstablished: first?.not_established ?? 0,
    outcomes: first?.outcomes ?? 0,
    left: groups.map(({ owner_id, ...counts }) => {
      const owner = names.organisations.get(owner_id ?? '')
      return { ...counts, owner: owner ? namedOn(owner, moment.on) : ('nobody' as const) }
    }),
    leftItems: items(listed('left')),
    leftTotal: groups.reduce((sum, { count }) => sum + count, 0),
  }
}

type Wanted = (owner: Owner, debtorId: string) => boolean

const isLate = (moment: Moment) => Prisma.sql`coalesce(o.due_on < ${moment.on}::date, false)`

/** What is owed first, of what it owes and of what it left: two short lists, in one query. */
function readHeld(
  told: Told,
  organisationId: string,
  wanted: Record<'own' | 'left', Wanted>,
): Promise<CountedRow[]> {
  const { moment, source, holders } = told
  const order = Prisma.sql`due_on NULLS LAST, asked_first_day, id`
  const lists = (['own', 'left'] as const).map(
    (list) => Prisma.sql`
      (SELECT ${list} AS list, ${list === 'own' ? Prisma.sql`NULL::json` : leftGroups(told, wanted.left)} AS groups,
        ${owedColumns}, count(*) OVER ()::int AS total,
        count(*) FILTER (WHERE ${isLate(moment)}) OVER ()::int AS late,
        count(*) FILTER (WHERE o.debtor_id <> ${organisationId}::uuid) OVER ()::int AS inherited,
        count(*) FILTER (WHERE o.standing = 'not_established') OVER ()::int AS not_established,
        count(*) FILTER (WHERE o.consultation_id IS NOT NULL) OVER ()::int AS outcomes
      FROM ${source.from} WHERE ${source.isOpen} AND ${isHeld(holders, wanted[list])}
      ORDER BY o.due_on NULLS LAST, o.asked_first_day, o.id LIMIT ${SHOWN})`,
  )
  return db.$queryRaw<CountedRow[]>`
    SELECT * FROM (${withReplies(Prisma.join(lists, ' UNION ALL '), moment)}) told ORDER BY ${order}`
}

type LeftRow = { owner_id: string | null; count: number; late: number; outcomes: number }

/** With whom that is which it left, as one column: most first. */
const leftGroups = ({ moment, source, holders }: Told, isWanted: Wanted): Prisma.Sql => Prisma.sql`
  (SELECT json_agg(json_build_object('owner_id', owner_id, 'count', count, 'late', late, 'outcomes', outcomes) ORDER BY count DESC, owner_id) FROM (
    SELECT ${ownerColumn} AS owner_id, count(*)::int AS count, count(*) FILTER (WHERE o.is_late)::int AS late,
      count(*) FILTER (WHERE o.is_outcome)::int AS outcomes
    FROM (
      SELECT o.id, o.debtor_id, o.function_id, o.asked_first_day, ${isLate(moment)} AS is_late,
        o.consultation_id IS NOT NULL AS is_outcome
      FROM ${source.from} WHERE ${source.isOpen} AND ${isHeld(holders, isWanted)}
    ) o ${joinHolder(holders)} GROUP BY 1) groups)`
