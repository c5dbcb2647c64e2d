import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { IsoDay } from '@/lib/dates'
import type { Judgement } from '@/lib/verdicts/schema'
import type { SentItem } from './answers'
import { next } from './people'

/** A meeting of this group, published, on a day before the tests' own unless said. */
export async function makeMeeting(bodyId: string, on: IsoDay = '2026-11-20'): Promise<string> {
  const slug = `meeting-${next()}`
  return (await db.meeting.create({ data: { slug, title: 'A meeting', bodyId, on, summary: 'It met.' } })).id
}

/** A meeting that the demonstration group has held, on whose agenda these items stood; gives its title, which no other has. */
export async function madeMeetingOn(items: readonly SentItem[]): Promise<string> {
  const { id: bodyId } = await db.body.findUniqueOrThrow({ where: { slug: 'luton-health-review-group' } })
  const slug = `meeting-${randomUUID()}`
  const agenda = items.map(({ id, ref }, at) => ({ position: at + 1, title: ref ?? '', scrutinyItemId: id }))
  const data = { slug, title: `Held: ${slug}`, bodyId, on: '2026-11-21', summary: 'It met.' }
  return (await db.meeting.create({ data: { ...data, agenda: { create: agenda } } })).title
}

/** What a meeting found of the first part of an item, or of a part by its number. */
export const found = (item: SentItem, input: Partial<Judgement> & { number?: number } = {}): Judgement => {
  const { number = 1, ...more } = input
  const partId = item.parts[number - 1]?.id ?? ''
  return { partId, answerId: null, finding: 'not_answered', reason: 'Nothing has come.', ...more }
}
