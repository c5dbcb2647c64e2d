import { Prisma } from '@/prisma/generated/client/client'
import { ownerIdOf, type Holders } from './holding-queries'
import type { Owner } from './owner-rules'
import type { Segment } from './segment-rules'

// Who holds what, as SQL: joined to rows `o` with `id`, `debtor_id`, `function_id` and `asked_first_day`, however many those are.

const segmentRow = ({ debtorId, functionId, otherThanIds, askedFrom, askedTo }: Segment) => ({
  debtor_id: debtorId,
  function_id: functionId,
  other_than_ids: otherThanIds,
  asked_from: askedFrom ?? '-infinity',
  asked_to: askedTo ?? 'infinity',
})

type OwnerRow = Omit<ReturnType<typeof segmentRow>, 'other_than_ids'> & { owner_id: string | null }

function ownerRow(segment: Segment): OwnerRow {
  const { other_than_ids: _, ...row } = segmentRow(segment)
  return { ...row, owner_id: ownerIdOf(segment.owner) }
}

/** Rows as one array for each column, which PostgreSQL reads several times as fast as JSON. */
type Columns = { debtors: string; functions: string; from: string; to: string; owners: string }

const arrayOf = (values: readonly (string | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join()}}`

const columnsOf = (rows: readonly OwnerRow[]): Columns => ({
  debtors: arrayOf(rows.map(({ debtor_id }) => debtor_id)),
  functions: arrayOf(rows.map(({ function_id }) => function_id)),
  from: arrayOf(rows.map(({ asked_from }) => asked_from)),
  to: arrayOf(rows.map(({ asked_to }) => asked_to)),
  owners: arrayOf(rows.map(({ owner_id }) => owner_id)),
})

/** Where all that a debtor was ever asked is with one owner, by whatever way, the function and the day need not be looked at. */
function withoutWays(rows: readonly OwnerRow[]): readonly OwnerRow[] {
  const [first] = rows
  if (!first || rows.some(({ owner_id }) => owner_id !== first.owner_id)) return rows
  return [{ ...first, function_id: null, asked_from: '-infinity', asked_to: 'infinity' }]
}

type Owners = { ofFunctions: Columns; inGeneral: Columns }

/** The owners of all segments, for as long as the segments are kept. */
const owners = new WeakMap<readonly Segment[], Owners>()

function allOwners(segments: readonly Segment[]): Owners {
  const known = owners.get(segments)
  if (known) return known
  const byDebtor = new Map<string, OwnerRow[]>()
  for (const row of segments.map(ownerRow))
    byDebtor.set(row.debtor_id, [...(byDebtor.get(row.debtor_id) ?? []), row])
  const rows = [...byDebtor.values()].flatMap(withoutWays)
  const found = {
    ofFunctions: columnsOf(rows.filter(({ function_id }) => function_id !== null)),
    inGeneral: columnsOf(rows.filter(({ function_id }) => function_id === null)),
  }
  owners.set(segments, found)
  return found
}

/**
 * Joins to rows `o` (id, debtor_id, function_id, asked_first_day) who holds each: `ownerColumn`, null where nobody does. A function that
 * has segments has them for every day, so what they tell goes before what holds in general.
 */
export function joinHolder({ segments, accepted }: Holders): Prisma.Sql {
  const taken = [...accepted].map(([id, { owner }]) => ({ id, owner_id: ownerIdOf(owner) }))
  const { ofFunctions: f, inGeneral: s } = allOwners(segments)
  return Prisma.sql`
    LEFT JOIN jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) AS taken(id uuid, owner_id uuid) ON taken.id = o.id
    LEFT JOIN unnest(${f.debtors}::uuid[], ${f.functions}::uuid[], ${f.from}::date[], ${f.to}::date[], ${f.owners}::uuid[])
      AS f(debtor_id, function_id, asked_from, asked_to, owner_id)
      ON f.debtor_id = o.debtor_id AND f.function_id = o.function_id AND ${wasAskedWithin(Prisma.sql`f`)}
    LEFT JOIN unnest(${s.debtors}::uuid[], ${s.from}::date[], ${s.to}::date[], ${s.owners}::uuid[])
      AS s(debtor_id, asked_from, asked_to, owner_id)
      ON s.debtor_id = o.debtor_id AND ${wasAskedWithin(Prisma.sql`s`)}`
}

// The last of these is true of every row. It has PostgreSQL expect a third as many, and so join by hash, without putting what is owed in order.
const wasAskedWithin = (way: Prisma.Sql) => Prisma.sql`
  o.asked_first_day BETWEEN ${way}.asked_from AND ${way}.asked_to AND ${way}.asked_from <= ${way}.asked_to`

export const ownerColumn = Prisma.sql`
  CASE WHEN taken.id IS NOT NULL THEN taken.owner_id WHEN f.debtor_id IS NOT NULL THEN f.owner_id ELSE s.owner_id END`

/** That rows `o` (id, debtor_id, function_id, asked_first_day) have an owner, and a way to it, as wanted. */
export function isHeld(
  { segments, accepted }: Holders,
  isWanted: (owner: Owner, debtorId: string) => boolean,
): Prisma.Sql {
  const told = [...accepted].map(
    ([
      id,
      {
        owner,
        debt: { debtorId },
      },
    ]) => ({
      ...{ obligation_id: id, debtor_id: debtorId },
      isWanted: isWanted(owner, debtorId),
    }),
  )
  const wanted = [
    ...told.filter((each) => each.isWanted),
    ...segments.filter(({ owner, debtorId }) => isWanted(owner, debtorId)).map(segmentRow),
  ]
  const others = told.filter((each) => !each.isWanted).map((each) => each.obligation_id)
  return Prisma.sql`
    o.id <> ALL (${others}::uuid[]) AND EXISTS (SELECT FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
      AS s(obligation_id uuid, debtor_id uuid, function_id uuid, other_than_ids uuid[], asked_from date, asked_to date)
      WHERE s.debtor_id = o.debtor_id AND (s.obligation_id = o.id OR o.asked_first_day BETWEEN s.asked_from AND s.asked_to
        AND (s.function_id = o.function_id
          OR s.function_id IS NULL AND (o.function_id IS NULL OR o.function_id <> ALL (s.other_than_ids)))))`
}
