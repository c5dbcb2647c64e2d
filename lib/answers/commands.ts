import type { Answer, Prisma } from '@/prisma/generated/client/client'
import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import { ownerOf } from '../obligations/owner-queries'
import { settle } from '../obligations/settle-commands'
import type { Actor } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import { claimItem, type ClaimedItem, type MoveRefusal } from '../scrutiny-items/claim-commands'
import { isRegisterKind, stateAfter } from '../scrutiny-items/rules'
import { isAnsweredWhole, isJudgedWhole } from '../standing/rules'
import { transact } from '../transactions/commands'
import { addAction, sourceOfAnswer } from './action-commands'
import { recordedAs, repliesTo } from './rules'
import type { AnswerPart, CorrectAnswer } from './schema'

type Tx = Prisma.TransactionClient
type Part = { id: string; number: number; scrutinyItemId: string }
type Claimed = { item: ClaimedItem; part: Part; ownerId: string }
type Words = Pick<Answer, 'id' | 'kind' | 'response' | 'text' | 'correctsId'>

export type AnswerRefusal = MoveRefusal | 'wrong-reply'
export type CorrectRefusal = MoveRefusal | 'corrected-before'

/** Answers one part on behalf of the organisation that owes the answer today. An answer to a recommendation may promise an action. */
export function answerPart(actor: Actor, input: AnswerPart, at: Date): Promise<Result<AnswerRefusal>> {
  const { id, partId, version, reply, text, action } = input
  const words = { id, ...recordedAs(reply), text, correctsId: null }
  return transact(async (tx) => {
    const part = await tx.scrutinyItemPart.findUnique({ where: { id: partId } })
    const claimed = await claimToAnswer(tx, actor, { part, version }, at)
    if (!claimed.ok) return orAnswered(tx, actor, claimed, words)
    const { item, ownerId } = claimed.value
    if (!isRegisterKind(item.kind) || !repliesTo(item.kind).includes(reply)) return fail('wrong-reply')
    await addAnswer(tx, actor, claimed.value, words, at)
    if (action) {
      const sourceId = await sourceOfAnswer(tx, { id, ownerId }, at)
      await addAction(tx, actor, { ...action, recommendation: item, ownerId, sourceId }, at)
    }
    return ok()
  })
}

/** Puts other words beside an earlier answer, which stays as it was given. What was corrected before is corrected at its end. */
export function correctAnswer(actor: Actor, input: CorrectAnswer, at: Date): Promise<Result<CorrectRefusal>> {
  const { id, correctsId, version, text } = input
  return transact(async (tx) => {
    const earlier = await tx.answer.findUnique({
      where: { id: correctsId },
      include: { part: true, corrections: { take: 1 } },
    })
    const part = earlier?.part ?? null
    const words = { id, kind: 'correction', response: earlier?.response ?? null, text, correctsId } as const
    const claimed = await claimToAnswer(tx, actor, { part, version }, at)
    if (!claimed.ok) return orAnswered(tx, actor, claimed, words)
    if (earlier && earlier.corrections.length > 0) return fail('corrected-before')
    await addAnswer(tx, actor, claimed.value, words, at)
    return ok()
  })
}

/** Takes the item of a part for an answer. A hidden item is not there for the body that owes it, as it is not for the public. */
async function claimToAnswer(
  tx: Tx,
  actor: Actor,
  { part, version }: { part: Part | null; version: number },
  at: Date,
): Promise<Result<MoveRefusal, Claimed>> {
  if (!part) return fail('not-found')
  const step = { of: 'register', move: 'answer', day: londonDay(at) } as const
  const claimed = await claimItem(tx, actor, step, { id: part.scrutinyItemId, version })
  if (!claimed.ok) return claimed
  const { obligation, hiddenReason } = claimed.value
  if (!obligation || hiddenReason !== null) return fail('not-found')
  const ownerId = await ownerOf(tx, obligation, step.day)
  return ownerId ? okWith({ item: claimed.value, part, ownerId }) : fail('not-allowed')
}

async function addAnswer(
  tx: Tx,
  actor: Actor,
  { item, part, ownerId: organisationId }: Claimed,
  words: Words,
  at: Date,
): Promise<void> {
  const said = { partId: part.id, organisationId, recordedAt: at, recordedById: actor.userId }
  await tx.answer.create({ data: { ...words, ...said } })
  const parts = await settle(tx, item.id, londonDay(at))
  const isStillJudged = item.state === 'judged' && isJudgedWhole(parts)
  const state = isStillJudged
    ? item.state
    : (stateAfter(item.kind, item.state, 'answer', isAnsweredWhole(parts)) ?? item.state)
  await tx.scrutinyItem.update({ where: { id: item.id }, data: { state } })
  const by = await asStaffOf(tx, actor, organisationId)
  const { kind, response, id: answerId } = words
  const data = { part: part.number, kind, response, answerId }
  await record(tx, by, { type: 'scrutiny_item', id: item.id }, { action: 'item.answered', data })
}

/** Done after all, where the same actor gave this very answer a moment ago: a double click, or a page sent again. */
async function orAnswered(
  tx: Tx,
  actor: Actor,
  refused: { ok: false; error: MoveRefusal },
  words: Words,
): Promise<Result<MoveRefusal>> {
  if (refused.error !== 'changed-meanwhile') return refused
  const same = await tx.answer.findFirst({ where: { ...words, recordedById: actor.userId } })
  return same ? ok() : refused
}
