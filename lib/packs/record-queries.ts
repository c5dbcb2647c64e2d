import { readHistory } from '../change-events/queries'
import { lastDay, type IsoDay } from '../dates'
import { db } from '../db'
import { isKnown } from '../knowledge/rules'
import { changesOf } from '../milestones/change-rules'
import { milestoneOn } from '../milestones/listed-rules'
import { listedSelect } from '../milestones/queries'
import type { Moment } from '../moment'
import type { ClaimFact, MilestoneFact, PackFacts } from './fact-rules'

/**
 * Milestones of which a date was stated since a day that changed what was known (a first date, a moved one, that it happened), or
 * whose owner reported on their progress.
 */
export async function milestoneFacts(moment: Moment, since: IsoDay): Promise<MilestoneFact[]> {
  const rows = await db.milestone.findMany({
    where: {
      visibility: 'published',
      AND: [
        { OR: [{ dates: { some: {} } }, { progressUpdates: { some: {} } }] },
        { OR: [{ recommendationId: null }, { recommendation: { ref: { not: null }, hiddenReason: null } }] },
      ],
    },
    select: { id: true, recommendationId: true, ...listedSelect, progressUpdates },
    orderBy: { title: 'asc' },
  })
  return rows.flatMap((row) => {
    const milestone = milestoneOn(row, moment)
    const changes = (milestone ? changesOf(milestone) : []).filter(
      ({ statedOn }) => lastDay(statedOn) >= since,
    )
    const reports = row.progressUpdates.filter(
      ({ statedOn }) => isKnown(moment, statedOn) && lastDay(statedOn) >= since,
    )
    const { id, slug, title, recommendationId } = row
    const isNews = changes.length + reports.length > 0
    return isNews ? [{ id, slug, title, recommendationId, changes, reports }] : []
  })
}

const progressUpdates = {
  select: { ...listedSelect.progressUpdates.select, text: true },
  orderBy: { seq: 'asc' },
} as const

/** Claims of which something was found since a day, in the order of their register. */
export async function claimFacts(moment: Moment, since: IsoDay): Promise<ClaimFact[]> {
  const rows = await db.claim.findMany({
    where: { foundOn: { not: null } },
    select: {
      ...{ id: true, slug: true, statement: true, saidBy: true },
      ...{ finding: true, foundOn: true, evidence: true },
    },
    orderBy: { position: 'asc' },
  })
  return rows.flatMap(({ foundOn, ...row }) =>
    foundOn && isKnown(moment, foundOn) && lastDay(foundOn) >= since ? [{ ...row, foundOn }] : [],
  )
}

/** Change events that came into force from a day on, the earliest first. */
export async function eventFacts(moment: Moment, since: IsoDay): Promise<PackFacts['events']> {
  const { events } = await readHistory(moment)
  const fresh = events.filter(({ isInForce, legalOn }) => isInForce && legalOn >= since)
  const ids = fresh.map(({ id }) => id)
  const rows = await db.changeEvent.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true },
  })
  const titles = new Map(rows.map(({ id, title }) => [id, title]))
  return fresh.map(({ id, sentence, legalOn, legalBasis }) => ({
    id,
    title: titles.get(id) ?? sentence,
    sentence,
    legalOn,
    legalBasis,
  }))
}
