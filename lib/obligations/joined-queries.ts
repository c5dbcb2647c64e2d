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

/** Where all that a debtor was ever asked is with one owner, by whatever way, the function and the day need not be looked at. */
function withoutWays(rows: readonly OwnerRow[]): readonly OwnerRow[] {
  const [first] = rows
  if (!first || rows.some(({ owner_id }) => owner_id !== first.owner_id)) return rows
  return [{ ...first, function_id: null, asked_from: '-infinity', asked_to: 'infinity' }]
}

type OwnerTexts = { ofFunctions: string; inGeneral: string }

/** The owners of all segments as text, for as long as the segments are kept. */
const ownerTexts = new WeakMap<readonly Segment[], OwnerTexts>()

function allOwners(segments: readonly Segment[]): OwnerTexts {
  const known = ownerTexts.get(segments)
  if (known) return known
  const byDebtor = new Map<string, OwnerRow[]>()
  for (const row of segments.map(ownerRow))
    byDebtor.set(row.debtor_id, [...(byDebtor.get(row.debtor_id) ?? []), row])
  const rows = [...byDebtor.values()].flatMap(withoutWays)
  const texts = {
    ofFunctions: JSON.stringify(rows.filter(({ function_id }) => function_id !== null)),
    inGeneral: JSON.stringify(rows.filter(({ function_id }) => function_id === null)),
  }
  ownerTexts.set(segments, texts)
  return texts
}

/**
 * Joins to rows `o` (id, debtor_id, function_id, asked_first_day) who holds each: `ownerColumn`, null where nobody does. A function that
 * has segments has them for every day, so what they tell goes before what holds in general.
 */
export function joinHolder({ segments, accepted }: Holders): Prisma.Sql {
  const taken = [...accepted].map(([id, { owner }]) => ({ id, owner_id: ownerIdOf(owner) }))
  const { ofFunctions, inGeneral } = allOwners(segments)
  return Prisma.sql`
    LEFT JOIN jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) AS taken(id uuid, owner_id uuid) ON taken.id = o.id
    LEFT JOIN jsonb_to_recordset(${ofFunctions}::jsonb)
      AS f(debtor_id uuid, function_id uuid, asked_from date, asked_to date, owner_id uuid)
      ON f.debtor_id = o.debtor_id AND f.function_id = o.function_id AND o.asked_first_day BETWEEN f.asked_from AND f.asked_to
    LEFT JOIN jsonb_to_recordset(${inGeneral}::jsonb) AS s(debtor_id uuid, asked_from date, asked_to date, owner_id uuid)
      ON s.debtor_id = o.debtor_id AND o.asked_first_day BETWEEN s.asked_from AND s.asked_to`
}

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
