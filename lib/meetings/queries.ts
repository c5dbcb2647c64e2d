import type { Prisma } from '@/prisma/generated/client/client'
import { citationSelect } from '../citations/queries'
import { citedOn, type Cited } from '../citations/rules'
import { compareEdtf, type IsoDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { namedSelect } from '../organisations/name-queries'
import { namedOn, type Named } from '../organisations/name-rules'
import type { Declaration } from './declaration-rules'
import { FEEDBACK_KINDS } from '../scrutiny-items/rules'
import { raisedOn, raisedSelect, type RaisedItem } from './raised-queries'
import { recordOn, recordSelect, type AgendaLine, type VerdictLine } from './record-queries'
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
  agenda: AgendaLine[]
  declarations: Declaration[]
  verdicts: VerdictLine[]
  pack: { version: number; issuedOn: IsoDay } | null
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

// What asks something of a body has a page of its own (lib/scrutiny-items). What was withdrawn is left out here; the page of what it was about still tells of it.
const shownItems = {
  kind: { in: [...FEEDBACK_KINDS] },
  ref: { not: null },
  hiddenReason: null,
  state: { not: 'withdrawn' },
} satisfies Prisma.ScrutinyItemWhereInput

const pageSelect = {
  ...listSelect,
  inPublic: true,
  summary: true,
  ...recordSelect,
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
  if (!row) return null
  const { inPublic, summary, raised, scrutinyItems, citations } = row
  const kept = recordOn(row, moment)
  // A pack tells of its meeting, so the public knew of the meeting from then on.
  if (!isToldOf(row, moment) && !kept.pack) return null
  const items = new Map([...raised, ...scrutinyItems].map((item) => [item.ref, item]))
  return {
    ...itemOn(row, moment),
    inPublic,
    summary,
    ...kept,
    raised: await raisedOn([...items.values()], moment),
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
