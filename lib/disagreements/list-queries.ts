import { db } from '../db'
import type { Moment } from '../moment'
import { disagreementSelect } from './queries'
import { disagreementsOn, type Disagreement } from './rules'

/** Every disagreement between sources that stood at a moment. */
export async function listDisagreements(moment: Moment): Promise<Disagreement[]> {
  const rows = await db.disagreement.findMany({ select: disagreementSelect })
  return disagreementsOn(rows, moment)
}
