import { db } from '../db'
import { formatEdtf, type IsoDay } from '../dates'
import { isId } from '../ids'
import { pageOf, type Placed } from '../paging'
import { groupsOf, type Actor } from '../permissions'
import { heldBy } from './meeting-queries'

type Choice = { value: string; label: string }

/** How many meetings a choice can hold before nobody finds anything in it, and how many a page of a list does. */
const OFFERED = 40
const LISTED = 10

const select = { id: true, title: true, on: true } as const
const LATEST = [{ firstDay: 'desc' }, { id: 'desc' }] as const

const choiceOf = ({ id, title, on }: { id: string; title: string; on: string }): Choice => ({
  value: id,
  label: `${title}, ${formatEdtf(on)}`,
})

/** The meetings of the officer's groups that have been held, the latest first; the one that was chosen is always among them. */
export async function heldMeetings(actor: Actor, day: IsoDay, chosenId = ''): Promise<Choice[]> {
  const where = heldBy(groupsOf(actor), day)
  const latest = await db.meeting.findMany({ where, select, orderBy: [...LATEST], take: OFFERED })
  const isMissing = isId(chosenId) && !latest.some(({ id }) => id === chosenId)
  const chosen = isMissing ? await db.meeting.findMany({ where: { ...where, id: chosenId }, select }) : []
  return [...chosen, ...latest].map(choiceOf)
}

/** A page of all of them. */
export async function listHeldMeetings(
  actor: Actor,
  day: IsoDay,
  page: number,
): Promise<Placed & { meetings: Choice[] }> {
  const where = heldBy(groupsOf(actor), day)
  const { placed, rows: part } = pageOf(page, await db.meeting.count({ where }), LISTED)
  const rows = await db.meeting.findMany({ where, select, orderBy: [...LATEST], ...part })
  return { meetings: rows.map(choiceOf), ...placed }
}
