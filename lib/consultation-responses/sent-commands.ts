import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { firstDay, londonDay, toDateColumn } from '../dates'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { asSubject, claimResponse, orMade, type MoveRefusal } from './claim-commands'
import type { NoteOutcome, SendResponse } from './schema'

export type SendRefusal = MoveRefusal | 'in-the-future' | 'before-agreed'

/** Records on which day the published response was sent; recording another day corrects it. */
export function sendResponse(actor: Actor, input: SendResponse, at: Date): Promise<Result<SendRefusal>> {
  const { id, on } = input
  return transact(async (tx) => {
    const claimed = await claimResponse(tx, actor, 'send', input)
    const left = { sentOn: toDateColumn(on) }
    if (!claimed.ok) return orMade(tx, actor, claimed, input, left)
    if (on > londonDay(at)) return fail('in-the-future')
    const { agreedAtId, bodyId } = claimed.value
    const meeting = await tx.meeting.findUniqueOrThrow({ where: { id: agreedAtId ?? '' } })
    if (on < firstDay(meeting.on)) return fail('before-agreed')
    await tx.consultationResponse.update({ where: { id }, data: left })
    const by = await asOfficerFor(tx, actor, bodyId)
    await record(tx, by, asSubject(id), { action: 'consultation-response.sent', data: { on } })
    return ok()
  })
}

/** Records what came of it, once something did; the log keeps what was recorded before. */
export function noteOutcome(actor: Actor, input: NoteOutcome): Promise<Result<MoveRefusal>> {
  const { id, cameOfIt } = input
  return transact(async (tx) => {
    const claimed = await claimResponse(tx, actor, 'note', input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { cameOfIt })
    await tx.consultationResponse.update({ where: { id }, data: { cameOfIt } })
    const by = await asOfficerFor(tx, actor, claimed.value.bodyId)
    const entry = { action: 'consultation-response.outcome-noted', data: { text: cameOfIt } } as const
    await record(tx, by, asSubject(id), entry)
    return ok()
  })
}
