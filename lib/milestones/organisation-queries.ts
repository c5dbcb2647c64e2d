import type { Moment } from '../moment'
import type { ListedMilestone } from './listed-rules'
import { listMilestones } from './queries'
import { findIdsAndCount } from './standing-queries'
import { stations } from './station-queries'
import type { Pick } from './window-rules'

export type OrganisationMilestones = { milestones: ListedMilestone[]; total: number }

const PICKS: Pick[] = [
  { part: 'late', skip: 0, take: 10 },
  { part: 'toCome', skip: 0, take: 3 },
  { part: 'past', skip: 0, take: 3 },
]

/** The milestones of which an organisation's page tells: its own that are late, next or latest, those on the map; and how many it has. */
export async function readOrganisationMilestones(
  moment: Moment,
  slug: string,
): Promise<OrganisationMilestones> {
  const { ids, total } = await findIdsAndCount(moment, { organisation: slug }, PICKS, [
    stations(moment, 'key'),
  ])
  return { milestones: await listMilestones(moment, ids), total }
}
