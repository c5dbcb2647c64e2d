import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { isoDayOf, type IsoDay } from '../dates'
import { openToAnswer, ownedWhere } from '../obligations/owned-queries'
import { ownerOn, readSuccessionMap } from '../obligations/owner-queries'
import type { Owner, SuccessionMap } from '../obligations/owner-rules'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, namedThen, type NamedRow } from '../organisations/name-rules'
import { pageOf } from '../paging'
import { organisationsOf, type Actor } from '../permissions'
import { isRegisterKind } from '../scrutiny-items/rules'
import { nextStep } from './next-rules'
import type { OwedPage, OwedRow } from './owed-rules'

const inOrder = { orderBy: { seq: 'asc' } } as const

const select = {
  ...{ id: true, debtorId: true, functionId: true, askedOn: true, askedFirstDay: true },
  ...{ dueOn: true, settledOn: true, standing: true },
  acceptances: inOrder,
  consultation: { select: { title: true } },
  scrutinyItem: {
    select: {
      ...{ ref: true, kind: true, text: true },
      parts: {
        select: {
          answers: { select: { id: true, kind: true, correctsId: true }, ...inOrder },
          verdicts: { select: { answerId: true, finding: true }, ...inOrder },
        },
        orderBy: { number: 'asc' },
      },
    },
  },
} as const satisfies Prisma.ObligationSelect
type Row = Prisma.ObligationGetPayload<{ select: typeof select }>

const SOONEST = [{ dueOn: { sort: 'asc', nulls: 'last' } }, { askedFirstDay: 'asc' }, { id: 'asc' }] as const

const owedByOneOf =
  (organisationIds: readonly string[]) =>
  (owner: Owner): boolean =>
    owner.kind === 'owed' && organisationIds.includes(owner.organisationId)

/** What the actor's organisations owe today, inherited or not: the soonest due first, then what has no due date. */
export const listOwed = (actor: Actor, day: IsoDay, page: number): Promise<OwedPage> =>
  read(day, page, owedByOneOf(organisationsOf(actor)), { settledOn: null }, SOONEST)

/** What the actor's organisations have answered and the group may yet judge, the latest first: to be corrected, where need be. */
export const listAnswered = (actor: Actor, day: IsoDay, page: number): Promise<OwedPage> =>
  read(day, page, owedByOneOf(organisationsOf(actor)), { settledOn: { not: null } }, [
    { settledOn: 'desc' },
    { id: 'asc' },
  ])

/** What nobody has accepted, the soonest due first. */
export const listUnclaimed = (day: IsoDay, page: number): Promise<OwedPage> =>
  read(day, page, ({ kind }) => kind === 'nobody', { settledOn: null }, SOONEST)

/** The outcomes of consultations that nobody owes, the soonest due first: a scrutiny officer may name who does. */
export const listUnclaimedOutcomes = async (day: IsoDay): Promise<OwedRow[]> =>
  (await read(day, 1, ({ kind }) => kind === 'nobody', { settledOn: null, kind: 'outcome' }, SOONEST)).rows

async function read(
  day: IsoDay,
  page: number,
  isWanted: (owner: Owner) => boolean,
  where: Prisma.ObligationWhereInput,
  orderBy: readonly Prisma.ObligationOrderByWithRelationInput[],
): Promise<OwedPage> {
  const map = await readSuccessionMap(db)
  const wanted = { AND: [where, openToAnswer, await ownedWhere(map, day, isWanted)] }
  const count = await db.obligation.count({ where: wanted })
  const { placed, rows: part } = pageOf(page, count)
  const rows = await db.obligation.findMany({ where: wanted, select, orderBy: [...orderBy], ...part })
  const names = await namesOf(rows, map, day)
  return { rows: rows.map((row) => toRow(row, map, names, day)), count, ...placed }
}

const ownerIdOf = (owner: Owner): string | null => (owner.kind === 'owed' ? owner.organisationId : null)

async function namesOf(rows: readonly Row[], map: SuccessionMap, day: IsoDay) {
  const ids = rows.flatMap((row) => [row.debtorId, ownerIdOf(ownerOn(map, row, day)) ?? row.debtorId])
  const named = await db.organisation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, ...namedSelect },
  })
  return new Map<string, NamedRow>(named.map((row) => [row.id, row]))
}

function toRow(row: Row, map: SuccessionMap, names: ReadonlyMap<string, NamedRow>, day: IsoDay): OwedRow {
  const { id, askedOn, debtorId, dueOn, settledOn, standing, scrutinyItem: item, consultation } = row
  const ownerId = ownerIdOf(ownerOn(map, row, day))
  const [debtor, owner] = [names.get(debtorId), ownerId ? names.get(ownerId) : undefined]
  return {
    ...{ id, askedOn, standing },
    ref: item?.ref ?? null,
    kind: item && isRegisterKind(item.kind) ? item.kind : 'outcome',
    text: item?.text ?? consultation?.title ?? '',
    inheritedFrom: debtor && ownerId !== debtorId ? namedThen(debtor, askedOn, day).name : null,
    ownerName: owner ? namedOn(owner, day).name : null,
    dueOn: dueOn && isoDayOf(dueOn),
    settledOn: settledOn && isoDayOf(settledOn),
    next: item ? (nextStep(item.parts) ?? 'Nothing: the group judges the answer') : 'Publish the outcome',
  }
}
