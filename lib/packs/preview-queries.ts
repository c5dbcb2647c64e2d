import type { Edtf, IsoDay } from '../dates'
import { db } from '../db'
import { gatherPack } from './gather-queries'
import { numbered } from './number-rules'
import { composePack } from './rules'
import { PackContent } from './schema'
import { shownParagraph, type PackView } from './shown-rules'

type Preview = Pick<PackView, 'version' | 'sections'> & { since: PackContent['since'] }

/** What the next version of a meeting's pack would say if it were issued now, with the numbers that it would have. */
export async function previewPack(
  meeting: { id: string; bodyId: string; on: Edtf },
  day: IsoDay,
): Promise<Preview> {
  const where = { meetingId: meeting.id }
  const [facts, last, paragraphs] = await Promise.all([
    gatherPack(meeting, day),
    db.packVersion.findFirst({ where, orderBy: { version: 'desc' } }),
    db.packParagraph.findMany({ where }),
  ])
  const version = (last?.version ?? 0) + 1
  const numbers = new Map(paragraphs.map(({ key, number }) => [key, number]))
  const previous = last && PackContent.parse(last.content)
  const { sections } = numbered(composePack(facts), numbers, previous, version)
  return {
    version,
    since: facts.since,
    sections: sections.map(({ id, paragraphs }) => ({
      id,
      paragraphs: paragraphs.map((each) => shownParagraph(each, () => undefined)),
    })),
  }
}
