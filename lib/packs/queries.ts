import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { londonDay } from '../dates'
import { db } from '../db'
import type { Moment } from '../moment'
import { isSlug } from '../slugs'
import { PackContent } from './schema'
import { shownParagraph, type PackView } from './shown-rules'
import { aboutKey, withheldFrom } from './visibility-queries'

/** The latest pack of a published meeting that had been issued by a moment; null when none had. */
export async function getPack(moment: Moment, slug: string): Promise<PackView | null> {
  if (!isSlug(slug)) return null
  const meeting = await db.meeting.findUnique({
    where: { slug, visibility: 'published' },
    select: {
      id: true,
      slug: true,
      title: true,
      on: true,
      startsAt: true,
      endsAt: true,
      body: { select: titledSelect },
    },
  })
  if (!meeting) return null
  const { id, body, ...shown } = meeting
  const versions = await issuedBy(moment, id)
  const latest = versions[0]
  if (!latest) return null
  const { content: frozen } = await db.packVersion.findUniqueOrThrow({
    where: { meetingId_version: { meetingId: id, version: latest.version } },
  })
  return {
    meeting: shown,
    bodyName: titleOn(body, moment.on),
    ...latest,
    ...(await contentShown(PackContent.parse(frozen))),
    versions: versions.map(({ version, issuedOn }) => ({ version, issuedOn })),
  }
}

/** The versions of a meeting's pack that had been issued by a moment, the latest first. */
export async function issuedBy(moment: Moment, meetingId: string) {
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
