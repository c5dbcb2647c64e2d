import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { lockObligation } from './lock-commands'
import { ownerOf } from './owner-queries'
import type { ReplyBeside } from './schema'

export type ReplyRefusal = 'not-found' | 'not-allowed' | 'nothing-owed' | 'saved-before'

/** Says something beside the public list of what is owed, on behalf of the organisation that owes it today. */
export function replyBeside(actor: Actor, input: ReplyBeside, at: Date): Promise<Result<ReplyRefusal>> {
  const { id, obligationId, text } = input
  return transact(async (tx) => {
    const obligation = await lockObligation(tx, obligationId)
    if (!obligation) return fail('not-found')
    const organisationId = await ownerOf(tx, obligation, londonDay(at))
    if (!organisationId || !can(actor, 'obligation:reply', { ownerId: organisationId }))
      return fail('not-allowed')
    const said = { ...input, organisationId, recordedById: actor.userId }
    if (await tx.ownerStatement.findFirst({ where: said })) return ok()
    if (obligation.settledOn !== null) return fail('nothing-owed')
    const { count } = await tx.ownerStatement.createMany({
      data: { ...said, id, recordedAt: at },
      skipDuplicates: true,
    })
    if (count === 0) return fail('saved-before')
    const by = await asStaffOf(tx, actor, organisationId)
    await record(
      tx,
      by,
      { type: 'obligation', id: obligationId },
      { action: 'obligation.replied', data: { text } },
    )
    return ok()
  })
}
