import { z } from 'zod'
import { id } from '../fields'

/** What a paragraph tells of. It is shown for as long as the public may read all of it. */
export const ABOUT_TYPES = [
  'item',
  'milestone',
  'consultation',
  'agenda-item',
  'declaration',
  'meeting',
] as const
const About = z.object({ type: z.enum(ABOUT_TYPES), id: z.uuid() })
export type About = z.output<typeof About>

/** The parts of a pack, in their order. */
export const SECTION_IDS = ['agenda', 'interests', 'changed', 'late', 'answers', 'consultations'] as const
export type SectionId = (typeof SECTION_IDS)[number]

const Words = z.object({
  key: z.string().min(1),
  title: z.string(),
  /** The public page of what it is about, without the moment. */
  href: z.string().nullable(),
  /** What changes by the day alone, such as "12 days late"; a paragraph that differs in nothing else has not changed. */
  count: z.string().nullable(),
  isLate: z.boolean(),
  lines: z.array(z.string()),
  quotes: z.array(z.object({ label: z.string(), text: z.string(), isCut: z.boolean() })),
  /** Whether the group is to make a finding, so that there must be room for it on paper. */
  isToJudge: z.boolean(),
  about: z.array(About),
})
/** A paragraph before it has its number. */
export type Draft = z.output<typeof Words>

const Live = Words.extend({
  number: z.number().int().positive(),
  mark: z.enum(['new', 'changed']).nullable(),
})
const Gone = z.object({ key: z.string(), number: z.number().int().positive(), goneIn: z.number().int() })
export type LiveParagraph = z.output<typeof Live>
export type GoneParagraph = z.output<typeof Gone>
export type Paragraph = LiveParagraph | GoneParagraph

/** A pack as it is frozen in `pack_version.content`. `since`: the day from which it tells what changed, and the meeting held then. */
export const PackContent = z.object({
  day: z.iso.date(),
  since: z.object({
    day: z.iso.date(),
    meeting: z.object({ id: z.uuid(), slug: z.string(), title: z.string(), on: z.string() }).nullable(),
  }),
  sections: z.array(z.object({ id: z.enum(SECTION_IDS), paragraphs: z.array(z.union([Live, Gone])) })),
})
export type PackContent = z.output<typeof PackContent>

/** `next` is the number of the version that the officer was shown that it would be. */
export const IssuePack = z.object({ meetingId: id(), next: z.coerce.number().int().positive() })
export type IssuePack = z.output<typeof IssuePack>
