import { addDays, firstDay, toDateColumn, type Edtf, type IsoDay } from '../dates'
import { db } from '../db'
import type { PackFacts } from './fact-rules'

type Of = { bodyId: string; on: Edtf }

/**
 * From when a meeting's pack tells what changed: from the day of the group's last published meeting before it, that day included, so
 * that nothing falls between two packs. Without one, from a year before `day`.
 */
export async function sinceOf({ bodyId, on }: Of, day: IsoDay): Promise<PackFacts['since']> {
  const before = firstDay(on) <= day ? firstDay(on) : addDays(day, 1)
  const meeting = await db.meeting.findFirst({
    where: { bodyId, visibility: 'published', lastDay: { lt: toDateColumn(before) } },
    select: { id: true, slug: true, title: true, on: true },
    orderBy: [{ lastDay: 'desc' }, { startsAt: { sort: 'desc', nulls: 'last' } }],
  })
  return { day: meeting ? firstDay(meeting.on) : addDays(day, -365), meeting }
}
