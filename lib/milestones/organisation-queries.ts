import type { Moment } from '../moment'
import type { ListedMilestone } from './listed-rules'
import { listMilestones } from './queries'
import { countMilestones, findMilestoneIds } from './standing-queries'
import { stationIds } from './station-queries'
import { totalOf, type Pick } from './window-rules'

export type OrganisationMilestones = { milestones: ListedMilestone[]; total: number }

const PICKS: Pick[] = [
  { part: 'late', skip: 0, take: 20 },
  { part: 'toCome', skip: 0, take: 3 },
  { part: 'past', skip: 0, take: 3 },
]

/** The milestones of which an organisation's page tells: its own that are late, next or latest, those on the map; and how many it has. */
export async function readOrganisationMilestones(
  moment: Moment,
  slug: string,
): Promise<OrganisationMilestones> {
  const asked = { organisation: slug }
  const [{ matching }, ...ids] = await Promise.all([
    countMilestones(moment, asked),
    findMilestoneIds(moment, asked, PICKS),
    stationIds(moment, 'key'),
  ])
  return { milestones: await listMilestones(moment, ids.flat()), total: totalOf(matching) }
}
