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

/** What a meeting found of the first part of an item, or of a part by its number. */
export const found = (item: SentItem, input: Partial<Judgement> & { number?: number } = {}): Judgement => {
  const { number = 1, ...more } = input
  const partId = item.parts[number - 1]?.id ?? ''
  return { partId, answerId: null, finding: 'not_answered', reason: 'Nothing has come.', ...more }
}
