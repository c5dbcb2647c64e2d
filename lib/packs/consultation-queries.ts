import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { openNow } from '../consultations/answer-rules'
import { consultationOn } from '../consultations/listed-rules'
import { listedSelect } from '../consultations/queries'
import { closingWords, daysLeft } from '../consultations/rules'
import { isoDayOf, londonDay, toDateColumn, type IsoDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { changesSince, consultationChanges, debtChanges } from './change-rules'
import type { PackFacts, ResponseFact } from './fact-rules'
import { changedDebtSelect } from './item-queries'

type Told = Pick<PackFacts, 'consultations' | 'changedConsultations'>

/** What can be answered on the day, what closes first on top; and what opened, closed or came to something since a day. */
export async function consultationFacts(moment: Moment, since: IsoDay): Promise<Told> {
  const rows = await db.consultation.findMany({
    where: { visibility: 'published' },
    select: {
      ...{ id: true, ...listedSelect },
      obligation: { select: { ...listedSelect.obligation.select, ...changedDebtSelect } },
    },
    orderBy: { title: 'asc' },
  })
  const known = rows.flatMap((row) => {
    const consultation = consultationOn(row, moment)
    return consultation ? [{ row, consultation }] : []
  })
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  return {
    consultations: openNow(known.map(({ consultation }) => consultation)).map((open) => ({
      id: ids.get(open.slug) ?? '',
      slug: open.slug,
      title: open.title,
      summary: open.summary,
      by: open.publisher.name,
      closes: closingWords(open),
      daysLeft: daysLeft(open, moment.on),
    })),
    changedConsultations: known.flatMap(({ row: { id, slug, title, obligation }, consultation }) => {
      const all = [...consultationChanges(consultation, moment.on), ...debtChanges(obligation)]
      const changes = changesSince(all, since)
      return changes.length > 0 ? [{ id, slug, title, changes }] : []
    }),
  }
}

/** What groups said to consultations that was published or sent since a day, what was published last on top. */
export async function responseFacts(since: IsoDay): Promise<ResponseFact[]> {
  const from = { gte: toDateColumn(since) }
  const rows = await db.consultationResponse.findMany({
    where: {
      ...{ state: 'published', consultation: { visibility: 'published' } },
      OR: [{ publishedAt: from }, { sentOn: from }],
    },
    select: {
      ...{ id: true, edition: true, publishedAt: true, sentOn: true },
      consultation: { select: { id: true, slug: true, title: true } },
      body: { select: { slug: true, ...titledSelect } },
    },
    orderBy: { publishedAt: 'desc' },
  })
  return rows.flatMap(({ publishedAt, sentOn, body, ...own }) => {
    const publishedOn = publishedAt && londonDay(publishedAt)
    if (!publishedOn) return []
    return [
      {
        ...{ ...own, publishedOn, sentOn: sentOn && isoDayOf(sentOn) },
        body: { slug: body.slug, title: titleOn(body, publishedOn) },
      },
    ]
  })
}
