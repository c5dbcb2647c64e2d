import type { Prisma } from '@/prisma/generated/client/client'
import { asCouncillorOn } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import { db } from '../db'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { claimItem, orMade, type MoveRefusal } from '../scrutiny-items/claim-commands'
import type { RecordFeedback, ReviseFeedback } from './schema'
import { shownSubject } from './subject-queries'
import { SUBJECT_COLUMNS } from './subject-rules'

type Tx = Prisma.TransactionClient
export type RecordFeedbackRefusal = 'not-allowed' | 'unknown-subject' | 'saved-before'
type Recorded = Result<RecordFeedbackRefusal>

/** The columns of an item that say that it was sent to be checked. */
export const sent = (at: Date) => ({ submittedAt: at, raisedOn: londonDay(at) })

/** Records what a councillor says of one thing, as a draft or sent to be checked. The form's id becomes the item's. */
export function recordFeedback(actor: Actor, input: RecordFeedback, at: Date): Promise<Recorded> {
  return transact(
    (tx) => addFeedback(tx, actor, input, at),
    async () => ((await isRecorded(actor, input)) ? ok() : fail('saved-before')),
  )
}

async function addFeedback(tx: Tx, actor: Actor, input: RecordFeedback, at: Date): Promise<Recorded> {
  if (!can(actor, 'feedback:record', { bodyId: input.bodyId })) return fail('not-allowed')
  if (!(await shownSubject(tx, input.about))) return fail('unknown-subject')
  // Waits for another writer of the same id, which looking first would not.
  await tx.scrutinyItem.create({ data: rowOf(actor, input, at), select: { id: true } })
  const by = await asCouncillorOn(tx, actor, input.bodyId)
  const subject = { type: 'scrutiny_item', id: input.id }
  const data = { kind: input.kind }
  const submitted = input.then === 'submit' ? ([{ action: 'feedback.submitted', data }] as const) : []
  await record(tx, by, subject, { action: 'feedback.drafted', data }, ...submitted)
  return ok()
}

function rowOf(actor: Actor, { id, about, bodyId, kind, text, then }: RecordFeedback, at: Date) {
  const written = { id, bodyId, kind, text, createdAt: at, authorId: actor.userId, authorName: actor.name }
  const row = { ...written, [SUBJECT_COLUMNS[about.type]]: about.id }
  return then === 'submit' ? { ...row, state: 'submitted' as const, ...sent(at) } : row
}

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isRecorded(actor: Actor, input: RecordFeedback): Promise<boolean> {
  const { id, kind, text, about } = input
  const same = { id, kind, text, authorId: actor.userId, [SUBJECT_COLUMNS[about.type]]: about.id }
  return (await db.scrutinyItem.findFirst({ where: same })) !== null
}

/** Changes the words of a draft or of a returned item, and sends it to be checked where its writer said so. */
export function reviseFeedback(actor: Actor, input: ReviseFeedback, at: Date): Promise<Result<MoveRefusal>> {
  const { id, kind, text, then } = input
  return transact(async (tx) => {
    const move = then === 'submit' ? 'submit' : 'revise'
    const claimed = await claimItem(tx, actor, { of: 'feedback', move }, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { kind, text })
    const { bodyId, nextState: state } = claimed.value
    const change = then === 'submit' ? sent(at) : {}
    await tx.scrutinyItem.update({ where: { id }, data: { kind, text, state, ...change } })
    const by = await asCouncillorOn(tx, actor, bodyId)
    const subject = { type: 'scrutiny_item', id }
    await record(tx, by, subject, { action: 'feedback.revised', data: { version: input.version + 1 } })
    if (then === 'submit') await record(tx, by, subject, { action: 'feedback.submitted', data: { kind } })
    return ok()
  })
}
