import type { Prisma } from '@/prisma/generated/client/client'
import { isoDayOf, toDateColumn, type IsoDay } from '../dates'

type Asked = { attendAtId: string | null; attendOn: Date | IsoDay | null }

/** The published meetings of these bodies to which somebody can still come on a day. */
export const comingTo = (bodyIds: string[], day: IsoDay) =>
  ({
    bodyId: { in: bodyIds },
    visibility: 'published',
    lastDay: { gte: toDateColumn(day) },
  }) as const

/** Whether somebody who is asked on a day can still come then: to a meeting of this body, or on a day, that is not over. */
export async function canCome(
  tx: Prisma.TransactionClient,
  { attendAtId, attendOn }: Asked,
  bodyId: string,
  day: IsoDay,
): Promise<boolean> {
  const on = attendOn instanceof Date ? isoDayOf(attendOn) : attendOn
  if (on !== null && on < day) return false
  if (attendAtId === null) return true
  return (await tx.meeting.findFirst({ where: { id: attendAtId, ...comingTo([bodyId], day) } })) !== null
}
