import type { Prisma } from '@/prisma/generated/client/client'
import { firstDay, londonDay, type Edtf, type IsoDay } from '../dates'
import { readSuccessionMap } from '../obligations/owner-queries'
import { owedBy, type SuccessionMap } from '../obligations/owner-rules'
import { ownerSegments } from '../obligations/segment-rules'

type Reader = Pick<Prisma.TransactionClient, 'succession' | 'organisation' | 'acceptance' | 'milestoneDate'>

type Held = { ownerId: string; createdAt: Date; dates: readonly { statedOn: Edtf }[] }

/**
 * Who stands in the place of a milestone's owner on a day: a promise is owed as an answer is, so it passes on in the same way. Null
 * when nobody does. It is the owner's from the day of its first statement, or from when the milestone was added.
 */
export function holderOn(
  map: SuccessionMap,
  { ownerId, createdAt, dates }: Held,
  day: IsoDay,
): string | null {
  const [askedOn = londonDay(createdAt)] = dates.map(({ statedOn }) => firstDay(statedOn)).toSorted()
  const owner = owedBy({ debtorId: ownerId, askedOn, functionId: null, acceptances: [] }, day, map)
  return owner.kind === 'owed' ? owner.organisationId : null
}

/** The same for one milestone that was read without its dates. */
export async function holderOf(
  reader: Reader,
  milestone: { id: string; ownerId: string; createdAt: Date },
  day: IsoDay,
): Promise<string | null> {
  const [map, dates] = await Promise.all([
    readSuccessionMap(reader),
    reader.milestoneDate.findMany({ where: { milestoneId: milestone.id }, select: { statedOn: true } }),
  ])
  return holderOn(map, { ...milestone, dates }, day)
}

/** All whose milestones any of these organisations may hold on a day: themselves, and those in whose place they stand. */
export function ownersHeldBy(map: SuccessionMap, organisationIds: readonly string[], day: IsoDay): string[] {
  const held = ownerSegments(map, day).filter(
    ({ functionId, owner }) =>
      functionId === null && owner.kind === 'owed' && organisationIds.includes(owner.organisationId),
  )
  return [...new Set(held.map(({ debtorId }) => debtorId))]
}
