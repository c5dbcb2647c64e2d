import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import { compareEdtf } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, type Named } from '../organisations/name-rules'
import { raisedOn, raisedSelect, type RaisedItem } from './raised-queries'
import { isToldOf, isUpcoming, type MeetingTime } from './rules'

export type MeetingItem = MeetingTime & {
  slug: string
  title: string
  isUpcoming: boolean
  body: { slug: string; name: string; host: Named | null }
}

export type MeetingView = MeetingItem & {
  inPublic: boolean | null
  summary: string
  agenda: { title: string; text: string | null }[]
  raised: RaisedItem[]
  cited: Cited
}

const listSelect = {
  slug: true,
  title: true,
  on: true,
  startsAt: true,
  endsAt: true,
  body: { select: { slug: true, name: true, host: { select: namedSelect } } },
} as const satisfies Prisma.MeetingSelect

// What was withdrawn is left out here; the page of what it was about still tells of it.
const shownItems = { ref: { not: null }, hiddenReason: null, state: { not: 'withdrawn' } } as const

const pageSelect = {
  ...listSelect,
  inPublic: true,
  summary: true,
  agenda: { select: { title: true, text: true }, orderBy: { position: 'asc' } },
  raised: { select: raisedSelect, where: shownItems },
  scrutinyItems: { select: raisedSelect, where: shownItems },
  citations: { select: citationSelect },
} as const satisfies Prisma.MeetingSelect

type ListRow = Prisma.MeetingGetPayload<{ select: typeof listSelect }>

/** The meetings told of at a moment: those to come with the next one first, then those held with the latest first. */
export async function listMeetings(
  moment: Moment,
): Promise<{ upcoming: MeetingItem[]; held: MeetingItem[] }> {
  const rows = await db.meeting.findMany({ where: { visibility: 'published' }, select: listSelect })
  const items = rows
    .filter((row) => isToldOf(row, moment))
    .map((row) => itemOn(row, moment))
    .toSorted((a, b) => compareEdtf(a.on, b.on) || a.title.localeCompare(b.title))
  return {
    upcoming: items.filter((item) => item.isUpcoming),
    held: items.filter((item) => !item.isUpcoming).toReversed(),
  }
}

/** One published meeting; null when there is none, or on a day before it was held. */
export async function getMeeting(moment: Moment, slug: string): Promise<MeetingView | null> {
  const row = await db.meeting.findUnique({ where: { slug, visibility: 'published' }, select: pageSelect })
  if (!row || !isToldOf(row, moment)) return null
  const { inPublic, summary, agenda, raised, scrutinyItems, citations } = row
  const items = new Map([...raised, ...scrutinyItems].map((item) => [item.ref, item]))
  return {
    ...itemOn(row, moment),
    inPublic,
    summary,
    agenda,
    raised: [...items.values()].flatMap((item) => raisedOn(item, moment)),
    cited: citedOn(citations, moment.on),
  }
}

function itemOn({ slug, title, on, startsAt, endsAt, body }: ListRow, moment: Moment): MeetingItem {
  const time = { on, startsAt, endsAt }
  return {
    ...time,
    slug,
    title,
    isUpcoming: isUpcoming(time, moment),
    body: { slug: body.slug, name: body.name, host: body.host && namedOn(body.host, moment.on) },
  }
}
