import type { Obligation, Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay, toDateColumn } from '../dates'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { addresseeFate } from '../scrutiny-items/addressee-queries'
import type { MoveRefusal } from '../scrutiny-items/claim-commands'
import { holdItem, isOpen } from '../scrutiny-items/hold-commands'
import type { NameOutcomeOwner, NameOwner } from '../scrutiny-items/schema'
import { transact } from '../transactions/commands'
import { lockObligation } from './lock-commands'
import { ownerOf } from './owner-queries'

type Tx = Prisma.TransactionClient
type Unfit = 'somebody-owes' | 'unknown-owner' | 'owner-gone'
type Named = Pick<NameOwner, 'acceptanceId' | 'organisationId' | 'reason'>
export type NameRefusal = MoveRefusal | Unfit
export type NameOutcomeRefusal = 'not-found' | 'not-allowed' | 'nothing-owed' | Unfit

/**
 * Names the body that owes what the record leaves with nobody, from today. Where somebody owes it, nobody else is named: the item is
 * held first, as by whoever accepts it (`lockObligation`), so of two at once the second sees what the first did.
 */
export function nameOwner(actor: Actor, input: NameOwner, at: Date): Promise<Result<NameRefusal>> {
  return transact(async (tx) => {
    const held = await holdItem(tx, actor, { permission: 'obligation:name-owner', fits: isOpen }, input)
    if (!held.ok) return (await isNamed(tx, actor, input)) ? ok() : held
    const { obligation, bodyId } = held.value
    return obligation ? name(tx, actor, { obligation, bodyId }, input, at) : fail('wrong-state')
  })
}

/** The same of the outcome of a consultation, which was asked by no group: any officer may, in the name of a group of theirs. */
export function nameOutcomeOwner(
  actor: Actor,
  input: NameOutcomeOwner,
  at: Date,
): Promise<Result<NameOutcomeRefusal>> {
  const { id, bodyId } = input
  return transact(async (tx) => {
    if (!can(actor, 'obligation:name-owner', { bodyId })) return fail('not-allowed')
    const obligation = await lockObligation(tx, id)
    if (obligation?.kind !== 'outcome') return fail('not-found')
    if (await isNamed(tx, actor, input)) return ok()
    if (obligation.settledOn !== null) return fail('nothing-owed')
    return name(tx, actor, { obligation, bodyId }, input, at)
  })
}

type Owed = { obligation: Obligation; bodyId: string }

async function name(
  tx: Tx,
  actor: Actor,
  { obligation, bodyId }: Owed,
  { acceptanceId, organisationId, reason }: Named,
  at: Date,
): Promise<Result<Unfit>> {
  const day = londonDay(at)
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
}

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isNamed(
  tx: Tx,
  actor: Actor,
  { acceptanceId: id, organisationId, reason }: Named,
): Promise<boolean> {
  const where = { id, organisationId, reason, recordedById: actor.userId }
  return (await tx.acceptance.findFirst({ where })) !== null
}
