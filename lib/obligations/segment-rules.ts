import { addDays, type IsoDay } from '../dates'
import { owedBy, type Debt, type Owner, type SuccessionMap } from './owner-rules'
import { distinct } from './passing-rules'

/**
 * Obligations of one debtor that share an owner on a day, and the way it came to them: asked from one day to another, ends included
 * (null: no bound). `functionId` null: about none, or about any other than `otherThanIds`.
 */
export type Segment = {
  debtorId: string
  functionId: string | null
  otherThanIds: string[]
  askedFrom: IsoDay | null
  askedTo: IsoDay | null
  owner: Owner
}

/** Who owes each of many obligations on a day, in their order. */
export function ownersOfAll(debts: readonly Debt[], day: IsoDay, map: SuccessionMap): Owner[] {
  const turns = new Map(map.organisationIds.map((id) => [id, turningDays(id, day, map)]))
  const known = new Map<string, Owner>()
  return debts.map((debt) => {
    if (debt.acceptances.length > 0) return owedBy(debt, day, map)
    const turn = turns.get(debt.debtorId)?.findLast((each) => each <= debt.askedOn) ?? ''
    const key = `${debt.debtorId} ${debt.functionId ?? ''} ${turn}`
    const owner = known.get(key) ?? owedBy(debt, day, map)
    known.set(key, owner)
    return owner
  })
}

/**
 * Every obligation without acceptances that can be, told by who owes it on a day. Each falls into exactly one segment, so a register
 * too long to be loaded is joined to them in SQL (docs/decisions/0009), to be filtered, counted and paged by owner there. They change
 * with the day and with the change events alone: how many obligations there are is nothing to them. Those with acceptances are few;
 * `owedBy` tells each of them singly.
 */
export const ownerSegments = (map: SuccessionMap, day: IsoDay): Segment[] =>
  map.organisationIds.flatMap((debtorId) => segmentsOf(debtorId, day, map))

type Stretch = Pick<Segment, 'askedFrom' | 'askedTo' | 'owner'>

/** Functions have segments of their own only where it matters what the obligation is about. */
function segmentsOf(debtorId: string, day: IsoDay, map: SuccessionMap): Segment[] {
  const inGeneral = stretchesOf(debtorId, null, day, map)
  const apart = functionsBeyond(debtorId, map)
    .map((functionId) => ({ functionId, stretches: stretchesOf(debtorId, functionId, day, map) }))
    .filter(({ stretches }) => !isSame(stretches, inGeneral))
  const otherThanIds = apart.map(({ functionId }) => functionId)
  return [
    ...inGeneral.map((stretch) => ({ debtorId, functionId: null, otherThanIds, ...stretch })),
    ...apart.flatMap(({ functionId, stretches }) =>
      stretches.map((stretch) => ({ debtorId, functionId, otherThanIds: [], ...stretch })),
    ),
  ]
}

/** From each turning day to the day before the next; neighbours that tell the same are one. */
function stretchesOf(
  debtorId: string,
  functionId: string | null,
  day: IsoDay,
  map: SuccessionMap,
): Stretch[] {
  const stretches: Stretch[] = []
  for (const turn of [null, ...turningDays(debtorId, day, map)]) {
    const owner = owedBy({ debtorId, askedOn: turn ?? '', functionId, acceptances: [] }, day, map)
    const last = stretches.at(-1)
    if (isSame(last?.owner, owner)) continue
    if (last && turn) last.askedTo = addDays(turn, -1)
    stretches.push({ askedFrom: turn, askedTo: null, owner })
  }
  return stretches
}

/** The days from which being asked may lead elsewhere than being asked the day before. */
function turningDays(id: string, day: IsoDay, { passings, endings }: SuccessionMap): IsoDay[] {
  const over = endings.get(id)?.over
  const days = [...(passings.get(id) ?? []).map(({ on }) => on), ...(over ? [over] : [])]
  return distinct(days).filter((each) => each <= day)
}

/** The functions that passed anywhere along the ways that lead on from an organisation. */
function functionsBeyond(id: string, { passings }: SuccessionMap): string[] {
  const reached = new Set([id])
  const functionIds = new Set<string>()
  for (const each of reached) {
    for (const { successorId, functionId } of (passings.get(each) ?? []).flatMap(({ edges }) => edges)) {
      reached.add(successorId)
      if (functionId) functionIds.add(functionId)
    }
  }
  return distinct([...functionIds])
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
