import type { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { compareEdtf, type IsoDay } from '../dates'
import { db } from '../db'
import { isId } from '../ids'
import { presentMoment } from '../moment'
import { can, type Actor, type Role } from '../permissions'
import { KIND_WORDS } from '../scrutiny-items/words'
import { isUpcoming, type MeetingTime } from './rules'

type Choice = { value: string; label: string }

/** A meeting as its officer, or a member of the group, finds it in a list. */
export type MyMeeting = MeetingTime & {
  id: string
  title: string
  bodyName: string
  visibility: 'draft' | 'published' | 'hidden'
  packVersion: number | null
  isMine: boolean
}

const bodiesOf = (actor: Actor, role: Role): string[] =>
  actor.grants.flatMap((grant) => (grant.role === role && grant.bodyId ? [grant.bodyId] : []))

const listSelect = {
  id: true,
  title: true,
  on: true,
  startsAt: true,
  endsAt: true,
  visibility: true,
  bodyId: true,
  body: { select: titledSelect },
  packVersions: { select: { version: true }, orderBy: { version: 'desc' }, take: 1 },
} as const satisfies Prisma.MeetingSelect

/** Meetings of the actor's groups, drafts and hidden ones for their officer only; to come the next first, held the latest first. */
export async function myMeetings(
  actor: Actor,
  day: IsoDay,
): Promise<{ upcoming: MyMeeting[]; held: MyMeeting[] }> {
  const rows = await db.meeting.findMany({
    where: {
      OR: [
        { bodyId: { in: bodiesOf(actor, 'scrutiny_officer') } },
        { bodyId: { in: bodiesOf(actor, 'reviewer') }, visibility: 'published' },
      ],
    },
    select: listSelect,
  })
  const meetings = rows
    .map(({ body, bodyId, packVersions, ...own }) => ({
      ...own,
      bodyName: titleOn(body, day),
      packVersion: packVersions[0]?.version ?? null,
      isMine: can(actor, 'meeting:arrange', { bodyId }),
    }))
    .toSorted((a, b) => compareEdtf(a.on, b.on) || a.title.localeCompare(b.title))
  // On its own day a meeting is still to be prepared.
  const isAhead = (meeting: MyMeeting) => isUpcoming(meeting, presentMoment(day)) || meeting.on === day
  return {
    upcoming: meetings.filter(isAhead),
    held: meetings.filter((meeting) => !isAhead(meeting)).toReversed(),
  }
}

const include = {
  body: { select: titledSelect },
  agenda: {
    include: { scrutinyItem: { select: { ref: true, kind: true, text: true, hiddenReason: true } } },
    orderBy: { position: 'asc' },
  },
  declarations: {
    include: { agendaItem: { select: { title: true } } },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  },
  packVersions: { select: { version: true, issuedAt: true }, orderBy: { version: 'desc' } },
} as const satisfies Prisma.MeetingInclude

export type ArrangedMeeting = Prisma.MeetingGetPayload<{ include: typeof include }>

/** One meeting with all that its officer keeps of it; null when there is none such, or it is another group's. */
export async function meetingToArrange(actor: Actor, id: string): Promise<ArrangedMeeting | null> {
  const row = isId(id) ? await db.meeting.findUnique({ where: { id }, include }) : null
  return row && can(actor, 'meeting:arrange', row) ? row : null
}

/** A published meeting of a group that the actor is a member of; null when it is none. */
export async function meetingToPrepare(actor: Actor, id: string, day: IsoDay) {
  const select = { ...listSelect, slug: true }
  const row = isId(id)
    ? await db.meeting.findUnique({ where: { id, visibility: 'published' }, select })
    : null
  if (!row || !can(actor, 'meeting:prepare', row)) return null
  return { ...row, bodyName: titleOn(row.body, day) }
}

/** The groups that the actor is officer for, for a choice in a form. */
export async function bodiesToArrange(actor: Actor, day: IsoDay): Promise<Choice[]> {
  const bodies = await db.body.findMany({
    where: { id: { in: bodiesOf(actor, 'scrutiny_officer') } },
    select: { id: true, ...titledSelect },
    orderBy: { name: 'asc' },
  })
  return bodies.map(({ id, ...body }) => ({ value: id, label: titleOn(body, day) }))
}

/** How many items a choice can hold before nobody finds anything in it. */
const OFFERED = 200
const SHOWN = 90

/** Public items that the group may consider, the latest first; the one that was chosen is always among them. */
export async function itemChoices(bodyId: string, chosenId: string | null): Promise<Choice[]> {
  const isPublic = { ref: { not: null }, hiddenReason: null }
  const select = { id: true, ref: true, kind: true, text: true } as const
  const [chosen, others] = await Promise.all([
    chosenId ? db.scrutinyItem.findMany({ where: { ...isPublic, id: chosenId }, select }) : [],
    db.scrutinyItem.findMany({
      where: {
        ...isPublic,
        ...{ bodyId, state: { notIn: ['closed', 'withdrawn'] } },
        ...(chosenId && { id: { not: chosenId } }),
      },
      select,
      orderBy: [{ publishedAt: 'desc' }, { ref: 'asc' }],
      take: OFFERED,
    }),
  ])
  return [...chosen, ...others].map(({ id, ref, kind, text }) => ({
    value: id,
    label: `${ref}, ${KIND_WORDS[kind].toLowerCase()}: ${text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}`,
  }))
}
