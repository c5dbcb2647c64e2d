import type { Moment } from '../moment'
import { lastChanged } from './change-queries'
import type { ListedMilestone } from './listed-rules'
import { listMilestones } from './queries'
import { countKnown, findIds, picked } from './standing-queries'
import { stations } from './station-queries'
import type { PartCounts, Pick } from './window-rules'

/** How many of each answer a page shows. */
export const SHOWN = 3

const PICKS: Pick[] = [
  { part: 'late', skip: 0, take: SHOWN },
  { part: 'toCome', skip: 0, take: SHOWN },
]

export type HomeMilestones = { milestones: ListedMilestone[]; counts: PartCounts }

/** The milestones of which the home page tells: next, late, changed last, and on the map; and how many there are in all. */
export async function readHomeMilestones(moment: Moment): Promise<HomeMilestones> {
  const [counts, ids] = await Promise.all([
    countKnown(moment),
    findIds([...picked(moment, {}, PICKS), lastChanged(moment), stations(moment, 'key')]),
  ])
  return { milestones: await listMilestones(moment, ids), counts }
}
