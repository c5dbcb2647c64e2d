import type { IsoDay } from '../dates'
import type { LiveParagraph, PackContent, Paragraph, SectionId } from './schema'

/** A paragraph as a reader may see it: whole, gone in a later version, or withheld with the reason. */
export type ShownParagraph =
  | { is: 'live'; number: number; paragraph: LiveParagraph }
  | { is: 'gone'; number: number; goneIn: number }
  | { is: 'withheld'; number: number; reason: string }

export type ShownSection = { id: SectionId; paragraphs: ShownParagraph[] }

/** A pack as the public reads it. */
export type PackView = {
  meeting: { slug: string; title: string; on: string; startsAt: string | null; endsAt: string | null }
  bodyName: string
  version: number
  issuedOn: IsoDay
  issuedAt: Date
  since: PackContent['since'] & { isWithheld: boolean }
  sections: ShownSection[]
  versions: { version: number; issuedOn: IsoDay }[]
}

/** What may be read of a frozen paragraph; `reasonFor` tells why something may not be. */
export function shownParagraph(
  paragraph: Paragraph,
  reasonFor: (about: LiveParagraph['about'][number]) => string | undefined,
): ShownParagraph {
  const { number } = paragraph
  if ('goneIn' in paragraph) return { is: 'gone', number, goneIn: paragraph.goneIn }
  const reason = paragraph.about.map(reasonFor).find((each) => each !== undefined)
  return reason === undefined ? { is: 'live', number, paragraph } : { is: 'withheld', number, reason }
}

/** What is new in a version: the numbers of new and of changed paragraphs, and of those that no longer apply. */
export function newsOf({ version, sections }: Pick<PackView, 'version' | 'sections'>) {
  const all = sections.flatMap(({ paragraphs }) => paragraphs)
  const marked = (mark: 'new' | 'changed') =>
    all.flatMap((each) => (each.is === 'live' && each.paragraph.mark === mark ? [each.number] : []))
  const gone = all.flatMap((each) => (each.is === 'gone' && each.goneIn === version ? [each.number] : []))
  const inOrder = (numbers: number[]) => numbers.toSorted((a, b) => a - b)
  return { new: inOrder(marked('new')), changed: inOrder(marked('changed')), gone: inOrder(gone) }
}
