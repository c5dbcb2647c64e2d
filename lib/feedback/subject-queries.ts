import type { Prisma } from '@/prisma/generated/client/client'
import { formatEdtf } from '../dates'
import { namedSelect } from '../organisations/name-queries'
import { nameOn, type NamedRow } from '../organisations/name-rules'
import type { ShownSubject } from './item-rules'
import type { Subject } from './subject-rules'

type Reader = Prisma.TransactionClient
type Visible = { visibility: 'draft' | 'published' | 'hidden' }
type Paged = Visible & { slug: string; title: string }

const page = { select: { slug: true, title: true, visibility: true } } as const

/** What to select of an item so that `subjectShown` can tell what it is about without another query. */
export const subjectSelect = {
  milestone: page,
  consultation: page,
  option: { select: { number: true, title: true, consultation: page } },
  consultationQuestion: { select: { number: true, wording: true, consultation: page } },
  claim: { select: { slug: true, statement: true } },
  organisation: { select: namedSelect },
  meeting: { select: { ...page.select, on: true } },
} as const satisfies Prisma.ScrutinyItemSelect

type Subjects = {
  milestone?: Paged | null
  consultation?: Paged | null
  option?: { number: number; title: string; consultation: Paged } | null
  consultationQuestion?: { number: number; wording: string; consultation: Paged } | null
  claim?: { slug: string; statement: string } | null
  organisation?: NamedRow | null
  meeting?: (Paged & { on: string }) | null
}

/** The subject of an item selected by `subjectSelect`; null when it is a draft, hidden, or of another kind. */
export function subjectShown(item: Subjects): ShownSubject | null {
  const {
    milestone,
    consultation,
    option,
    consultationQuestion: question,
    claim,
    organisation,
    meeting,
  } = item
  if (claim) return { kind: 'claim', title: claim.statement, href: `/claims#${claim.slug}` }
  if (organisation) return organisationShown(organisation)
  const within = milestone ?? meeting ?? consultation ?? option?.consultation ?? question?.consultation
  if (within?.visibility !== 'published') return null
  if (meeting) {
    const title = meetingTitle(meeting)
    return { kind: 'meeting', title, href: `/meetings/${meeting.slug}` }
  }
  if (milestone) return { kind: 'milestone', title: within.title, href: `/milestones/${within.slug}` }
  const href = `/consultations/${within.slug}`
  if (option) {
    const title = `Option ${option.number} of ${within.title}: ${option.title}`
    return { kind: 'option', title, href: `${href}#option-${option.number}` }
  }
  if (!question) return { kind: 'consultation', title: within.title, href }
  const title = `Question ${question.number} of ${within.title}: ${question.wording}`
  return { kind: 'consultation question', title, href: `${href}#question-${question.number}` }
}

/** "Extra meeting, 16 March 2021": meetings often share a title. */
export const meetingTitle = ({ title, on }: { title: string; on: string }): string =>
  `${title}, ${formatEdtf(on)}`

/** What `shownMeeting` needs of a meeting. */
export const meetingSelect = { title: true, on: true, visibility: true } as const

/** The title of a meeting that others may know of; null for a draft or hidden one. */
export const shownMeeting = (meeting: (Visible & { title: string; on: string }) | null): string | null =>
  meeting?.visibility === 'published' ? meetingTitle(meeting) : null

const LAST_DAY = '9999-12-31'

/** An organisation by the last name that it bore. */
export function organisationShown({ slug, names }: NamedRow): ShownSubject {
  const title = nameOn(names, LAST_DAY)?.name ?? slug
  return { kind: 'organisation', title, href: `/organisations/${slug}` }
}

const FINDERS: Record<Subject['type'], (tx: Reader, id: string) => Promise<Subjects>> = {
  milestone: async (tx, id) => ({
    milestone: await tx.milestone.findUnique({ where: { id }, ...subjectSelect.milestone }),
  }),
  consultation: async (tx, id) => ({
    consultation: await tx.consultation.findUnique({ where: { id }, ...subjectSelect.consultation }),
  }),
  option: async (tx, id) => ({
    option: await tx.consultationOption.findUnique({ where: { id }, ...subjectSelect.option }),
  }),
  question: async (tx, id) => ({
    consultationQuestion: await tx.consultationQuestion.findUnique({
      where: { id },
      ...subjectSelect.consultationQuestion,
    }),
  }),
  claim: async (tx, id) => ({ claim: await tx.claim.findUnique({ where: { id }, ...subjectSelect.claim }) }),
  organisation: async (tx, id) => ({
    organisation: await tx.organisation.findUnique({ where: { id }, ...subjectSelect.organisation }),
  }),
  meeting: async (tx, id) => ({
    meeting: await tx.meeting.findUnique({ where: { id }, ...subjectSelect.meeting }),
  }),
}

/** Resolves a subject; null when there is none such, or when it is a draft or hidden. */
export async function shownSubject(tx: Reader, { type, id }: Subject): Promise<ShownSubject | null> {
  return subjectShown(await FINDERS[type](tx, id))
}
