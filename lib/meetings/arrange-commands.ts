import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { slugCandidates } from '../milestones/rules'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import type { ArrangeMeeting } from './schema'

type Tx = Prisma.TransactionClient
export type ArrangeRefusal = 'not-allowed' | 'saved-before'

/** Arranges a meeting of a body that the actor is officer for, as a draft. The form's id becomes the meeting's. */
export function arrangeMeeting(actor: Actor, input: ArrangeMeeting): Promise<Result<ArrangeRefusal>> {
  const { id, bodyId, title, on } = input
  return transact(async (tx) => {
    if (!can(actor, 'meeting:arrange', input)) return fail('not-allowed')
    if (!(await insertMeeting(tx, input))) {
      return (await isArranged(tx, actor, input)) ? ok() : fail('saved-before')
    }
    const by = await asOfficerFor(tx, actor, bodyId)
    await record(tx, by, { type: 'meeting', id }, { action: 'meeting.arranged', data: { title, on } })
    return ok()
  })
}

/** Inserts the row under the first free address; false when its id is taken, which means that the form was saved before. */
async function insertMeeting(tx: Tx, input: ArrangeMeeting): Promise<boolean> {
  const { id, title, on } = input
  for (const slug of slugCandidates(`${title} ${on}`, id)) {
    const row = { ...input, slug, visibility: 'draft' as const }
    // Waits for a writer of the same id or address, where looking first would let both through.
    const { count } = await tx.meeting.createMany({ data: row, skipDuplicates: true })
    if (count === 1) return true
    if (await tx.meeting.findUnique({ where: { id }, select: { id: true } })) return false
  }
  throw new Error(`No free address for the meeting ${id}`)
}

/** Whether this very form was saved before by the same person. */
async function isArranged(tx: Tx, actor: Actor, input: ArrangeMeeting): Promise<boolean> {
  const mine = await tx.event.findFirst({
    where: { subjectType: 'meeting', subjectId: input.id, action: 'meeting.arranged', actorId: actor.userId },
  })
  return mine !== null && (await tx.meeting.findFirst({ where: input })) !== null
}
