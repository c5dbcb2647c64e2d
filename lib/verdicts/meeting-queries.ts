import type { Prisma } from '@/prisma/generated/client/client'
import { toDateColumn, type IsoDay } from '../dates'
import { fail, ok, type Result } from '../result'

type Reader = Pick<Prisma.TransactionClient, 'meeting'>
export type MeetingRefusal = 'unknown-meeting' | 'meeting-to-come'

/** Meetings of these groups that have been held and that the public knows of: only those can have found something. */
export const heldBy = (bodyIds: readonly string[], day: IsoDay) =>
  ({
    bodyId: { in: [...bodyIds] },
    visibility: 'published',
    firstDay: { lte: toDateColumn(day) },
  }) as const satisfies Prisma.MeetingWhereInput

/** Whether a meeting can have found something about an item of this group by a day. */
export async function meetingFor(
  reader: Reader,
  { meetingId, bodyId }: { meetingId: string; bodyId: string },
  day: IsoDay,
): Promise<Result<MeetingRefusal>> {
  const where = { id: meetingId, bodyId, visibility: 'published' } as const
  if (!(await reader.meeting.findFirst({ where }))) return fail('unknown-meeting')
  const held = await reader.meeting.findFirst({ where: { ...heldBy([bodyId], day), id: meetingId } })
  return held ? ok() : fail('meeting-to-come')
}
