import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { FEEDBACK_KINDS } from '../scrutiny-items/rules'
import type { Pickable } from './document-rules'

type Reader = Prisma.TransactionClient

/** Which items may be taken up: published feedback of the group on the consultation, its options or its questions. */
export const pickable = (consultationId: string, bodyId: string) =>
  ({
    bodyId,
    ref: { not: null },
    hiddenReason: null,
    state: 'published',
    kind: { in: [...FEEDBACK_KINDS] },
    OR: [{ consultationId }, { option: { consultationId } }, { consultationQuestion: { consultationId } }],
  }) as const satisfies Prisma.ScrutinyItemWhereInput

/** All feedback that a response of this group to this consultation may take up, in the order in which it was published. */
export async function pickableFeedback(consultationId: string, bodyId: string): Promise<Pickable[]> {
  const rows = await db.scrutinyItem.findMany({
    where: pickable(consultationId, bodyId),
    select: {
      ...{ id: true, ref: true, kind: true, text: true, authorName: true },
      option: { select: { number: true } },
      consultationQuestion: { select: { number: true } },
    },
    orderBy: [{ publishedAt: 'asc' }, { ref: 'asc' }],
  })
  return rows.map(({ option, consultationQuestion: question, ref, ...item }) => ({
    ...item,
    ref: ref ?? '',
    about: option
      ? `on option ${option.number}`
      : question
        ? `on question ${question.number}`
        : 'on the consultation',
  }))
}

/** The words of those of the items that may be taken up, by id. */
export async function wordsOfPickable(
  tx: Reader,
  of: { consultationId: string; bodyId: string },
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.scrutinyItem.findMany({
    where: { ...pickable(of.consultationId, of.bodyId), id: { in: [...ids] } },
    select: { id: true, text: true },
  })
  return new Map(rows.map(({ id, text }) => [id, text]))
}
