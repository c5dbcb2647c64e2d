import type { Prisma } from '@/prisma/generated/client/client'
import type { ShownSubject } from './item-rules'
import type { AnySubject, Subject } from './subject-rules'

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
} as const satisfies Prisma.ScrutinyItemSelect

type Subjects = {
  milestone?: Paged | null
  consultation?: Paged | null
  option?: { number: number; title: string; consultation: Paged } | null
  consultationQuestion?: { number: number; wording: string; consultation: Paged } | null
  claim?: { slug: string; statement: string } | null
}

/** The subject of an item selected by `subjectSelect`; null when it is a draft, hidden, or of another kind. */
export function subjectShown(item: Subjects): ShownSubject | null {
  const { milestone, consultation, option, consultationQuestion: question, claim } = item
  if (claim) return { kind: 'claim', title: claim.statement, href: `/claims#${claim.slug}` }
  const within = milestone ?? consultation ?? option?.consultation ?? question?.consultation
  if (within?.visibility !== 'published') return null
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
}

/** Resolves a subject; null when there is none such, or when it is a draft or hidden. */
export async function shownSubject(tx: Reader, { type, id }: AnySubject): Promise<ShownSubject | null> {
  if (type === 'organisation' || type === 'meeting') return null
  return subjectShown(await FINDERS[type](tx, id))
}
