import type { Moment } from '../moment'
import { lastChangedIds } from './change-queries'
import type { ListedMilestone } from './listed-rules'
import { listMilestones } from './queries'
import { countMilestones, findMilestoneIds } from './standing-queries'
import { stationIds } from './station-queries'
import type { PartCounts } from './window-rules'

/** How many of each answer a page shows. */
export const SHOWN = 3

export type HomeMilestones = { milestones: ListedMilestone[]; counts: PartCounts }

/** The milestones of which the home page tells: next, late, changed last, and on the map; and how many there are in all. */
export async function readHomeMilestones(moment: Moment): Promise<HomeMilestones> {
  const [{ all }, ...ids] = await Promise.all([
    countMilestones(moment, {}),
    findMilestoneIds(moment, {}, [
      { part: 'late', skip: 0, take: SHOWN },
      { part: 'toCome', skip: 0, take: SHOWN },
    ]),
    lastChangedIds(moment),
    stationIds(moment, 'key'),
  ])
  return { milestones: await listMilestones(moment, ids.flat()), counts: all }
}
