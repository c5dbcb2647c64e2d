import { lastDay } from '../dates'
import type { Moment } from '../moment'
import type { ListedMilestone } from './listed-rules'
import { listMilestones } from './queries'
import { findIds, picked } from './standing-queries'

/** How many a page shows that is about more than milestones; the timeline has them all. */
const SHOWN = 50

/** The published milestones that were late at a moment, the longest first. */
export async function listLateMilestones(moment: Moment): Promise<ListedMilestone[]> {
  const ids = await findIds(picked(moment, {}, [{ part: 'late', skip: 0, take: SHOWN }]))
  const milestones = await listMilestones(moment, ids)
  const wasDue = ({ on }: ListedMilestone) => (on ? lastDay(on) : '')
  return milestones.toSorted((a, b) => wasDue(a).localeCompare(wasDue(b)))
}
