import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { asSubject } from './claim-commands'
import { wordsOfPickable } from './pick-queries'
import type { StartResponse } from './schema'

type Tx = Prisma.TransactionClient
export type StartRefusal = 'not-allowed' | 'unknown-consultation' | 'already-open'

/**
 * Starts the response of a group to a consultation: a section for each of its questions, and one for what the group says besides.
 * Where an edition was agreed before, the next one begins with its words.
 */
export function startResponse(actor: Actor, input: StartResponse, at: Date): Promise<Result<StartRefusal>> {
  const { id, consultationId, bodyId } = input
  return transact(async (tx) => {
    if (!can(actor, 'response:assemble', { bodyId })) return fail('not-allowed')
    const consultation = await tx.consultation.findUnique({
      where: { id: consultationId, visibility: 'published' },
      select: { questions: { select: { id: true }, orderBy: { number: 'asc' } } },
    })
    if (!consultation) return fail('unknown-consultation')
    const before = await lastEdition(tx, input)
    const edition = (before?.edition ?? 0) + 1
    const coveringText = before?.coveringText ?? ''
    // Waits for another writer of the same response, which looking first would not.
    const { count } = await tx.consultationResponse.createMany({
      data: { id, consultationId, bodyId, edition, coveringText, createdAt: at },
      skipDuplicates: true,
    })
    if (count === 0) return (await isStarted(tx, actor, input)) ? ok() : fail('already-open')
    await writeSections(tx, input, [...consultation.questions.map((question) => question.id), null], before)
    const by = await asOfficerFor(tx, actor, bodyId)
    await record(tx, by, asSubject(id), { action: 'consultation-response.started', data: { edition } })
    return ok()
  })
}

const lastEdition = (tx: Tx, { consultationId, bodyId, id }: StartResponse) =>
  tx.consultationResponse.findFirst({
    where: { consultationId, bodyId, id: { not: id } },
    include: { sections: { include: { contributions: { orderBy: { position: 'asc' } } } } },
    orderBy: { edition: 'desc' },
  })
type Before = Awaited<ReturnType<typeof lastEdition>>

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isStarted(tx: Tx, actor: Actor, { id, consultationId, bodyId }: StartResponse) {
  const found = await tx.consultationResponse.findFirst({ where: { id, consultationId, bodyId } })
  const first = await tx.event.findFirst({ where: { subjectId: id }, orderBy: { seq: 'asc' } })
  return found !== null && first?.actorId === actor.userId
}

/** The sections in their order. Of the edition before, what was hidden or taken back meanwhile is left behind. */
async function writeSections(
  tx: Tx,
  { id: responseId, ...of }: StartResponse,
  questionIds: readonly (string | null)[],
  before: Before,
): Promise<void> {
  const taken = before?.sections.flatMap(({ contributions }) => contributions) ?? []
  const standing = await wordsOfPickable(
    tx,
    of,
    taken.map(({ scrutinyItemId }) => scrutinyItemId),
  )
  for (const [position, questionId] of questionIds.entries()) {
    const old = before?.sections.find((section) => section.questionId === questionId)
    const contributions = (old?.contributions ?? [])
      .filter(({ scrutinyItemId }) => standing.has(scrutinyItemId))
      .map(({ scrutinyItemId, position, text }) => ({ scrutinyItemId, position, text }))
    const section = { responseId, questionId, position, text: old?.text ?? '' }
    await tx.responseSection.create({ data: { ...section, contributions: { create: contributions } } })
  }
}
