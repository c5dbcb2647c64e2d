import type { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { londonDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { isSlug } from '../slugs'
import { PackContent } from './schema'
import { shownParagraph, type PackView } from './shown-rules'
import { aboutKey, withheldFrom } from './visibility-queries'

const meetingSelect = {
  id: true,
  slug: true,
  title: true,
  on: true,
  startsAt: true,
  endsAt: true,
  body: { select: titledSelect },
} as const satisfies Prisma.MeetingSelect

/** What a pack is of, and its versions by a moment, without its content; null when none had been issued by then. */
export async function getPackHead(moment: Moment, slug: string) {
  if (!isSlug(slug)) return null
  const where = { slug, visibility: 'published' as const }
  const meeting = await db.meeting.findUnique({ where, select: meetingSelect })
  const versions = meeting ? await issuedBy(moment, meeting.id) : []
  const [latest] = versions
  return meeting && latest ? { meeting, versions, latest } : null
}

/** The latest pack of a published meeting that had been issued by a moment; null when none had. */
export async function getPack(moment: Moment, slug: string): Promise<PackView | null> {
  const head = await getPackHead(moment, slug)
  if (!head) return null
  const { id, body, ...meeting } = head.meeting
  const { content: frozen } = await db.packVersion.findUniqueOrThrow({
    where: { meetingId_version: { meetingId: id, version: head.latest.version } },
  })
  return {
    meeting,
    bodyName: titleOn(body, moment.on),
    ...head.latest,
    ...(await contentShown(PackContent.parse(frozen))),
    versions: head.versions.map(({ version, issuedOn }) => ({ version, issuedOn })),
  }
}

/** The versions of a meeting's pack that had been issued by a moment, the latest first. */
async function issuedBy(moment: Moment, meetingId: string) {
  const rows = await db.packVersion.findMany({
    where: { meetingId },
    select: { version: true, issuedAt: true },
    orderBy: { version: 'desc' },
  })
  return rows
    .map((row) => ({ ...row, issuedOn: londonDay(row.issuedAt) }))
    .filter(({ issuedOn }) => moment.isNow || issuedOn <= moment.on)
}

async function contentShown(content: PackContent): Promise<Pick<PackView, 'since' | 'sections'>> {
  const withheld = await withheldFrom(content)
  const { meeting } = content.since
  return {
    since: {
      ...content.since,
      isWithheld: meeting !== null && withheld.has(aboutKey({ type: 'meeting', id: meeting.id })),
    },
    sections: content.sections.map(({ id, paragraphs }) => ({
      id,
      paragraphs: paragraphs.map((each) => shownParagraph(each, (about) => withheld.get(aboutKey(about)))),
    })),
  }
}
