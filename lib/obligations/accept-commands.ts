import type { Prisma } from '@/prisma/generated/client/client'
import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import { londonDay, toDateColumn } from '../dates'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { lockObligation } from './lock-commands'
import { ownerOf } from './owner-queries'
import { isThere } from './present-queries'
import type { AcceptObligation } from './schema'

export type AcceptRefusal = 'not-found' | 'not-allowed' | 'owed-already' | 'organisation-gone'

/** Takes on what nobody owes. From today the organisation owes it, with the original due date. */
export function acceptObligation(
  actor: Actor,
  input: AcceptObligation,
  at: Date,
): Promise<Result<AcceptRefusal>> {
  const { id, obligationId, organisationId, reason } = input
  const day = londonDay(at)
  return transact(async (tx) => {
    if (!can(actor, 'obligation:accept', { ownerId: organisationId })) return fail('not-allowed')
    const obligation = await lockObligation(tx, obligationId)
    if (!obligation) return fail('not-found')
    if ((await ownerOf(tx, obligation, day)) !== null)
      return (await isAccepted(tx, actor, input)) ? ok() : fail('owed-already')
    if (!(await isThere(tx, organisationId, day))) return fail('organisation-gone')
    const row = { id, obligationId, organisationId, kind: 'accepted', on: toDateColumn(day), reason } as const
    await tx.acceptance.create({ data: { ...row, recordedAt: at, recordedById: actor.userId } })
    const by = await asStaffOf(tx, actor, organisationId)
    const data = { organisationId, reason }
    await record(tx, by, { type: 'obligation', id: obligationId }, { action: 'obligation.accepted', data })
    return ok()
  })
}

async function isAccepted(
  tx: Prisma.TransactionClient,
  actor: Actor,
  input: AcceptObligation,
): Promise<boolean> {
  const same = { ...input, recordedById: actor.userId }
  return (await tx.acceptance.findFirst({ where: same })) !== null
}
