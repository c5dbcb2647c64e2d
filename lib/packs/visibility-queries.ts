import { db } from '../db'
import { PARAGRAPH_WITHHELD } from './words'
import type { About, PackContent } from './schema'

/** Why something may not be read any more, by its `aboutKey`; what is not in it may be. */
export type Withheld = ReadonlyMap<string, string>

/** One thing that a paragraph tells of, as a key. */
export const aboutKey = ({ type, id }: About): string => `${type}:${id}`

/**
 * What a frozen pack tells of and the public may not read today, with the reason. A pack is never rewritten, so this is asked whenever
 * one is shown: what was hidden after it was issued is absent from it too.
 */
export async function withheldFrom(content: PackContent): Promise<Withheld> {
  const all = content.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => ('goneIn' in paragraph ? [] : paragraph.about)),
  )
  const { meeting } = content.since
  const idsOf = (type: About['type']) => [
    ...new Set([
      ...all.filter((each) => each.type === type).map(({ id }) => id),
      ...(type === 'meeting' && meeting ? [meeting.id] : []),
    ]),
  ]
  const found = await Promise.all(
    (Object.keys(READERS) as About['type'][]).map(async (type) => {
      const ids = idsOf(type)
      const readable = ids.length > 0 ? await READERS[type](ids) : new Map<string, string | null>()
      return ids.flatMap((id): [string, string][] => {
        const reason = readable.has(id) ? readable.get(id) : PARAGRAPH_WITHHELD[type]
        return reason ? [[aboutKey({ type, id }), reason]] : []
      })
    }),
  )
  return new Map(found.flat())
}

/** For each id that is there, why it may not be read; null where it may. */
type Reader = (ids: string[]) => Promise<Map<string, string | null>>
type Visible = { id: string; visibility: 'draft' | 'published' | 'hidden'; hiddenReason: string | null }

const visibility = { id: true, visibility: true, hiddenReason: true } as const
const within = (ids: string[]) => ({ where: { id: { in: ids } } })
const reasons = (type: About['type'], rows: Visible[]) =>
  new Map(
    rows.map(({ id, visibility, hiddenReason }) => [
      id,
      visibility === 'published' ? null : (hiddenReason ?? PARAGRAPH_WITHHELD[type]),
    ]),
  )
const there = (rows: { id: string }[]) => new Map(rows.map(({ id }) => [id, null]))

const READERS: Record<About['type'], Reader> = {
  item: async (ids) => {
    const select = { id: true, ref: true, hiddenReason: true }
    const rows = await db.scrutinyItem.findMany({ ...within(ids), select })
    return new Map(
      rows.map(({ id, ref, hiddenReason }) => [id, hiddenReason ?? (ref ? null : PARAGRAPH_WITHHELD.item)]),
    )
  },
  milestone: async (ids) =>
    reasons('milestone', await db.milestone.findMany({ ...within(ids), select: visibility })),
  consultation: async (ids) =>
    reasons('consultation', await db.consultation.findMany({ ...within(ids), select: visibility })),
  meeting: async (ids) =>
    reasons('meeting', await db.meeting.findMany({ ...within(ids), select: visibility })),
  'agenda-item': async (ids) => there(await db.agendaItem.findMany({ ...within(ids), select: { id: true } })),
  declaration: async (ids) =>
    there(await db.declarationOfInterest.findMany({ ...within(ids), select: { id: true } })),
}
