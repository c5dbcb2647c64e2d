import type { Meeting, Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import type { EventEntry } from '../audit/schema'
import { firstDay, londonDay } from '../dates'
import { presentMoment } from '../moment'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { asSubject, claimResponse, orMade, type Claimed, type MoveRefusal } from './claim-commands'
import { documentSelect } from './document-queries'
import { agreeProblem, documentOn } from './document-rules'
import type { AgreeResponse, StepResponse } from './schema'

type Tx = Prisma.TransactionClient
type WordsProblem = 'nothing-written' | 'contribution-gone'
export type CirculateRefusal = MoveRefusal | WordsProblem
export type AgreeRefusal = MoveRefusal | WordsProblem | 'unknown-meeting' | 'meeting-ahead'
export type PublishRefusal = MoveRefusal | 'hidden-consultation' | 'replaced'

/** Lets the members of the group read the draft in their workspace. */
export function circulateResponse(
  actor: Actor,
  input: StepResponse,
  at: Date,
): Promise<Result<CirculateRefusal>> {
  const { id, version } = input
  return transact(async (tx) => {
    const claimed = await claimResponse(tx, actor, 'circulate', input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'circulated' })
    const problem = await problemOf(tx, id, at)
    if (problem) return fail(problem)
    const { nextState: state } = claimed.value
    await tx.consultationResponse.update({ where: { id }, data: { state, circulatedAt: at } })
    const data = { version: version + 1 }
    return recordMove(tx, actor, claimed.value, { action: 'consultation-response.circulated', data })
  })
}

/** Records the meeting of the group that agreed it. From then on the database refuses every change of its words. */
export function agreeResponse(actor: Actor, input: AgreeResponse, at: Date): Promise<Result<AgreeRefusal>> {
  const { id, meetingId } = input
  return transact(async (tx) => {
    const claimed = await claimResponse(tx, actor, 'agree', input)
    const left = { state: 'agreed', agreedAtId: meetingId } as const
    if (!claimed.ok) return orMade(tx, actor, claimed, input, left)
    const meeting = await tx.meeting.findUnique({ where: { id: meetingId } })
    const problem = meetingProblem(meeting, claimed.value, at) ?? (await problemOf(tx, id, at))
    if (problem) return fail(problem)
    await tx.consultationResponse.update({ where: { id }, data: { ...left, lockedAt: at } })
    return recordMove(tx, actor, claimed.value, {
      action: 'consultation-response.agreed',
      data: { meetingId },
    })
  })
}

/** Shows the agreed response to everybody. An edition that a later one has replaced stays unpublished. */
export function publishResponse(
  actor: Actor,
  input: StepResponse,
  at: Date,
): Promise<Result<PublishRefusal>> {
  const { id } = input
  return transact(async (tx) => {
    const claimed = await claimResponse(tx, actor, 'publish', input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'published' })
    const { consultationId, bodyId, edition, nextState: state } = claimed.value
    const where = { id: consultationId, visibility: 'published' } as const
    if ((await tx.consultation.count({ where })) === 0) return fail('hidden-consultation')
    const later = { consultationId, bodyId, edition: { gt: edition }, state }
    if ((await tx.consultationResponse.count({ where: later })) > 0) return fail('replaced')
    await tx.consultationResponse.update({ where: { id }, data: { state, publishedAt: at } })
    return recordMove(tx, actor, claimed.value, {
      action: 'consultation-response.published',
      data: { edition },
    })
  })
}

async function problemOf(tx: Tx, id: string, at: Date): Promise<WordsProblem | null> {
  const row = await tx.consultationResponse.findUniqueOrThrow({ where: { id }, select: documentSelect })
  return agreeProblem(documentOn(row, [], presentMoment(londonDay(at))))
}

function meetingProblem(
  meeting: Meeting | null,
  { bodyId }: Claimed,
  at: Date,
): 'unknown-meeting' | 'meeting-ahead' | null {
  if (meeting?.bodyId !== bodyId || meeting.visibility !== 'published') return 'unknown-meeting'
  return firstDay(meeting.on) > londonDay(at) ? 'meeting-ahead' : null
}

async function recordMove(
  tx: Tx,
  actor: Actor,
  { id, bodyId }: Claimed,
  entry: EventEntry,
): Promise<Result<never>> {
  await record(tx, await asOfficerFor(tx, actor, bodyId), asSubject(id), entry)
  return ok()
}
