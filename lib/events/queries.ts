import { db } from '../db'
import { pageOf, type Placed } from '../paging'
import { can, type Actor } from '../permissions'
import type { EventFilter } from './schema'
import { ACTION_WORDS, dataText, SUBJECT_WORDS } from './words'

export type EventRow = {
  seq: string
  at: Date
  by: string
  action: string
  details: string
  subject: string
  subjectType: string
  subjectId: string
}
export type EventPage = Placed & { rows: EventRow[]; count: number }

/** The log, the newest first. Administrators only: anybody else finds it empty. */
export async function listEvents(
  viewer: Actor,
  { action, subject, id, page }: EventFilter,
): Promise<EventPage> {
  if (!can(viewer, 'event:read')) return { rows: [], count: 0, ...pageOf(1, 0).placed }
  const where = { action: action || undefined, subjectType: subject || undefined, subjectId: id || undefined }
  const count = await db.event.count({ where })
  const { placed, rows: part } = pageOf(page, count)
  const events = await db.event.findMany({ where, orderBy: { seq: 'desc' }, ...part })
  const rows = events.map((event) => ({
    seq: String(event.seq),
    at: event.at,
    by: event.actorLabel,
    action: ACTION_WORDS[event.action] ?? event.action,
    details: dataText(event.data as Record<string, unknown>),
    subject: SUBJECT_WORDS[event.subjectType] ?? event.subjectType,
    subjectType: event.subjectType,
    subjectId: event.subjectId,
  }))
  return { rows, count, ...placed }
}

export type LogCheck = { checkedAt: Date; breaks: string[] }

/**
 * When the log was last checked, and the numbers of the events at which its chain of hashes broke: none when nobody had tampered with
 * it. Null before the first check, and for anybody but administrators.
 */
export async function lastLogCheck(viewer: Actor): Promise<LogCheck | null> {
  if (!can(viewer, 'event:read')) return null
  const last = await db.logCheck.findFirst()
  return last && { checkedAt: last.checkedAt, breaks: last.breaks.map(String) }
}
