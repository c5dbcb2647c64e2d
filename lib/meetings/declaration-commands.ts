import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { ownMeeting } from './claim-commands'
import type { DeclareInterest, RemoveDeclaration } from './schema'

type Tx = Prisma.TransactionClient
type DeclareRefusal = 'not-found' | 'not-allowed' | 'saved-before' | 'unknown-agenda-item'

/**
 * Records what a member declared at a meeting: a disclosable pecuniary interest (Localism Act 2011, section 31), or a personal one
 * under the council's code of conduct. The form's id becomes the declaration's.
 */
export function declareInterest(
  actor: Actor,
  input: DeclareInterest,
  at: Date,
): Promise<Result<DeclareRefusal>> {
  const { id, meetingId, member, kind, interest } = input
  const agendaItemId = input.agendaItemId || null
  return transact(async (tx) => {
    const own = await ownMeeting(tx, actor, meetingId)
    if (!own.ok) return own
    if (agendaItemId && !(await tx.agendaItem.findFirst({ where: { id: agendaItemId, meetingId } })))
      return fail('unknown-agenda-item')
    const row = { id, meetingId, agendaItemId, member, kind, interest }
    const { count } = await tx.declarationOfInterest.createMany({
      data: { ...row, recordedAt: at },
      skipDuplicates: true,
    })
    if (count === 0)
      return (await tx.declarationOfInterest.findFirst({ where: row })) ? ok() : fail('saved-before')
    const by = await asOfficerFor(tx, actor, own.value.bodyId)
    const entry = { action: 'meeting.interest-declared', data: { member, kind } } as const
    await record(tx, by, { type: 'meeting', id: meetingId }, entry)
    return ok()
  })
}

/** Takes out a declaration that was recorded in error, or that may not be told (Localism Act 2011, section 32). The log keeps why. */
export function removeDeclaration(
  actor: Actor,
  { id, reason }: RemoveDeclaration,
): Promise<Result<'not-found' | 'not-allowed'>> {
  return transact(async (tx) => {
    const found = await tx.declarationOfInterest.findUnique({ where: { id } })
    if (!found) return (await wasRemovedBy(tx, actor, id)) ? ok() : fail('not-found')
    const own = await ownMeeting(tx, actor, found.meetingId)
    if (!own.ok) return own
    await tx.declarationOfInterest.delete({ where: { id } })
    const by = await asOfficerFor(tx, actor, own.value.bodyId)
    const entry = { action: 'meeting.declaration-removed', data: { declarationId: id, reason } } as const
    await record(tx, by, { type: 'meeting', id: found.meetingId }, entry)
    return ok()
  })
}

async function wasRemovedBy(tx: Tx, actor: Actor, declarationId: string): Promise<boolean> {
  const where = { action: 'meeting.declaration-removed', actorId: actor.userId }
  const mine = await tx.event.findFirst({
    where: { ...where, data: { path: ['declarationId'], equals: declarationId } },
  })
  return mine !== null
}
