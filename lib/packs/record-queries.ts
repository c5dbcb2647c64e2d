import { readHistory } from '../change-events/queries'
import { listedSelect as consultationSelect } from '../consultations/queries'
import { consultationOn } from '../consultations/listed-rules'
import { openNow } from '../consultations/answer-rules'
import { closingWords, daysLeft } from '../consultations/rules'
import { lastDay, type IsoDay } from '../dates'
import { db } from '../db'
import { changesOf } from '../milestones/change-rules'
import { milestoneOn } from '../milestones/listed-rules'
import { listedSelect } from '../milestones/queries'
import type { Moment } from '../moment'
import type { MilestoneFact, PackFacts } from './fact-rules'

/** Milestones of which a date was stated since a day that changed what was known: a first date, a moved one, that it happened. */
export async function milestoneFacts(moment: Moment, since: IsoDay): Promise<MilestoneFact[]> {
  const rows = await db.milestone.findMany({
    where: {
      visibility: 'published',
      dates: { some: {} },
      OR: [{ recommendationId: null }, { recommendation: { ref: { not: null }, hiddenReason: null } }],
    },
    select: { id: true, recommendationId: true, ...listedSelect },
    orderBy: { title: 'asc' },
  })
  return rows.flatMap((row) => {
    const milestone = milestoneOn(row, moment)
    const changes = (milestone ? changesOf(milestone) : []).filter(
      ({ statedOn }) => lastDay(statedOn) >= since,
    )
    const { id, slug, title, recommendationId } = row
    return changes.length > 0 ? [{ id, slug, title, recommendationId, changes }] : []
  })
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

/** What can be answered on the day, what closes first on top. */
export async function openConsultationFacts(moment: Moment): Promise<PackFacts['consultations']> {
  const rows = await db.consultation.findMany({
    where: { visibility: 'published' },
    select: { id: true, ...consultationSelect },
  })
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  return openNow(rows.flatMap((row) => consultationOn(row, moment) ?? [])).map((open) => ({
    id: ids.get(open.slug) ?? '',
    slug: open.slug,
    title: open.title,
    summary: open.summary,
    by: open.publisher.name,
    closes: closingWords(open),
    daysLeft: daysLeft(open, moment.on),
  }))
}
