import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { wasAnnounced } from '../consultations/rules'
import { isoDayOf, londonDay, type Edtf, type IsoDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { isSlug } from '../slugs'
import { documentSelect, editionSelect } from './document-queries'
import { documentOn, editionsOn, type ResponseDocument } from './document-rules'
import { replacedBy } from './rules'

/** A published edition as the consultation's page lists it. */
export type PublishedResponse = {
  id: string
  body: { slug: string; title: string }
  edition: number
  agreedOn: Edtf | null
  publishedOn: IsoDay
  sentOn: IsoDay | null
  replacedBy: number | null
}

const isPublished = { state: 'published', publishedAt: { not: null } } as const

/** What groups have said to a consultation and was published by the moment: group by group, the latest edition first. */
export async function publishedResponses(
  moment: Moment,
  consultationId: string,
): Promise<PublishedResponse[]> {
  const rows = await db.consultationResponse.findMany({
    where: { consultationId, ...isPublished },
    select: {
      ...{ id: true, bodyId: true, sentOn: true, ...editionSelect },
      agreedAt: { select: { on: true } },
      body: { select: { slug: true, ...titledSelect } },
    },
    orderBy: [{ body: { name: 'asc' } }, { bodyId: 'asc' }, { edition: 'desc' }],
  })
  const known = editionsOn(rows, moment)
  return known.flatMap(({ id, bodyId, body, edition, publishedAt, ...row }) => {
    if (!publishedAt) return []
    const publishedOn = londonDay(publishedAt)
    const sentOn = row.sentOn && isoDayOf(row.sentOn)
    const others = known.filter((other) => other.bodyId === bodyId)
    return [
      {
        ...{ id, edition, publishedOn },
        body: { slug: body.slug, title: titleOn(body, publishedOn) },
        agreedOn: row.agreedAt?.on ?? null,
        sentOn: sentOn && sentOn <= moment.on ? sentOn : null,
        replacedBy: replacedBy(edition, others)?.edition ?? null,
      },
    ]
  })
}

type Address = { slug: string; body: string; edition: string }

/** A published edition as it could be read at the moment; null when there is none such, or not yet. */
export async function getPublishedResponse(
  moment: Moment,
  { slug, body, edition }: Address,
): Promise<ResponseDocument | null> {
  if (!isSlug(slug) || !isSlug(body) || !/^[1-9]\d{0,3}$/.test(edition)) return null
  const about = { consultation: { slug, visibility: 'published' as const }, body: { slug: body } }
  const row = await db.consultationResponse.findFirst({
    where: { ...about, ...isPublished, edition: Number(edition) },
    select: { ...documentSelect, consultation: { select: consultationSelect } },
  })
  if (!row?.publishedAt || londonDay(row.publishedAt) > moment.on) return null
  const { id, slug: of, title } = row.consultation
  if (!wasAnnounced(row.consultation, moment)) return null
  const editions = await db.consultationResponse.findMany({
    where: { ...about, ...isPublished },
    select: editionSelect,
  })
  return documentOn({ ...row, consultation: { id, slug: of, title } }, editions, moment)
}

const consultationSelect = {
  ...{ id: true, slug: true, title: true, opensOn: true, closesOn: true },
  ...{ closesAt: true, outcomeOn: true, outcomeDueOn: true },
} as const
