import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay, toDateColumn } from '../dates'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { addresseeFate } from '../scrutiny-items/addressee-queries'
import type { MoveRefusal } from '../scrutiny-items/claim-commands'
import { holdItem, isOpen } from '../scrutiny-items/hold-commands'
import type { NameOwner } from '../scrutiny-items/schema'
import { transact } from '../transactions/commands'
import { ownerOf } from './owner-queries'

export type NameRefusal = MoveRefusal | 'somebody-owes' | 'unknown-owner' | 'owner-gone'

/**
 * Names the body that owes what the record leaves with nobody, from today. Where somebody owes it, nobody else is named: the item is
 * held first, as by whoever accepts it (`lockObligation`), so of two at once the second sees what the first did.
 */
export function nameOwner(actor: Actor, input: NameOwner, at: Date): Promise<Result<NameRefusal>> {
  const { acceptanceId, organisationId, reason } = input
  const day = londonDay(at)
  return transact(async (tx) => {
    const held = await holdItem(tx, actor, { permission: 'obligation:name-owner', fits: isOpen }, input)
    if (!held.ok) return (await isNamed(tx, actor, input)) ? ok() : held
    const { obligation, bodyId } = held.value
    if (!obligation) return fail('wrong-state')
    if ((await ownerOf(tx, obligation, day)) !== null) return fail('somebody-owes')
    const { functionId } = obligation
    const fate = await addresseeFate(tx, { addresseeId: organisationId, functionId }, day)
    if (fate?.kind !== 'there') return fail(fate ? 'owner-gone' : 'unknown-owner')
    const named = { obligationId: obligation.id, organisationId, kind: 'named' as const, reason }
    const recorded = { on: toDateColumn(day), recordedAt: at, recordedById: actor.userId }
    await tx.acceptance.create({ data: { id: acceptanceId, ...named, ...recorded } })
    const by = await asOfficerFor(tx, actor, bodyId)
    const entry = { action: 'obligation.owner-named', data: { organisationId, reason } } as const
    await record(tx, by, { type: 'obligation', id: obligation.id }, entry)
    return ok()
  })
}

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isNamed(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { acceptanceId: id, organisationId, reason }: NameOwner,
): Promise<boolean> {
  const where = { id, organisationId, reason, recordedById: actor.userId }
  return (await tx.acceptance.findFirst({ where })) !== null
}
