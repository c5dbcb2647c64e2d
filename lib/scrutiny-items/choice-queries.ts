import { db } from '../db'
import { toDateColumn, type IsoDay } from '../dates'
import { meetingTitle } from '../feedback/subject-queries'
import { addressees } from './addressee-queries'
import { comingTo } from './attendance-queries'
import type { Owner } from '../obligations/owner-rules'

type Option = { value: string; label: string }

/** The public functions that an item can be about, in the order of the record. */
async function functionChoices(): Promise<Option[]> {
  const rows = await db.publicFunction.findMany({
    select: { id: true, title: true },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ id, title }) => ({ value: id, label: title }))
}

/** The published meetings of these bodies that have begun by a day, the latest first. */
export async function meetingChoices(bodyIds: string[], day: IsoDay): Promise<Option[]> {
  const rows = await db.meeting.findMany({
    where: heldBy(bodyIds, day),
    select: { id: true, title: true, on: true },
    orderBy: [{ firstDay: 'desc' }, { title: 'asc' }],
  })
  return rows.map(({ id, ...meeting }) => ({ value: id, label: meetingTitle(meeting) }))
}

/** The published meetings of these bodies that are not over on a day, the next first. */
async function comingChoices(bodyIds: string[], day: IsoDay): Promise<Option[]> {
  const rows = await db.meeting.findMany({
    where: comingTo(bodyIds, day),
    select: { id: true, title: true, on: true },
    orderBy: [{ firstDay: 'asc' }, { title: 'asc' }],
  })
  return rows.map(({ id, ...meeting }) => ({ value: id, label: meetingTitle(meeting) }))
}

/** The meetings at which these bodies can have raised or agreed something by a day. */
export const heldBy = (bodyIds: string[], day: IsoDay) =>
  ({
    bodyId: { in: bodyIds },
    visibility: 'published',
    firstDay: { lte: toDateColumn(day) },
  }) as const

/** All that the form of an item offers to choose from. */
export async function itemChoices(bodyIds: string[], day: IsoDay) {
  const [asked, functions, meetings, coming] = await Promise.all([
    addressees(day),
    functionChoices(),
    meetingChoices(bodyIds, day),
    comingChoices(bodyIds, day),
  ])
  return { addressees: asked, functions, meetings, coming }
}

/** Who can be named as the owner of what nobody owes: those between whom its work was split first, then all that are still there. */
export async function ownerChoices(owed: { owner: Owner } | null, day: IsoDay): Promise<Option[]> {
  const candidateIds = owed?.owner.kind === 'nobody' ? owed.owner.candidateIds : []
  const isCandidate = ({ value }: Option) => Number(candidateIds.includes(value))
  const there = (await addressees(day)).filter(({ gone }) => gone === null)
  return there
    .map(({ value, label }) => ({ value, label }))
    .toSorted((a, b) => isCandidate(b) - isCandidate(a))
}
