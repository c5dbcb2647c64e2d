import type { AgendaItem, Meeting, Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { can, type Actor } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'

type Tx = Prisma.TransactionClient
type Seen = { meetingId: string; version: number }
export type ClaimRefusal = 'not-found' | 'not-allowed' | 'changed-meanwhile'
export type Claimed = Meeting & { agenda: AgendaItem[] }

/** A meeting that the actor arranges, as it stands; whoever is not its group's officer is refused. */
export async function ownMeeting(
  tx: Tx,
  actor: Actor,
  meetingId: string,
): Promise<Result<'not-found' | 'not-allowed', Meeting>> {
  const found = await tx.meeting.findUnique({ where: { id: meetingId } })
  if (!found) return fail('not-found')
  return can(actor, 'meeting:arrange', found) ? okWith(found) : fail('not-allowed')
}

/**
 * Takes a meeting for one write: asks whether the actor may, and counts its version up if it is still the one on which the form
 * was made. Writers at the same time wait for each other here, and all but the first are refused.
 */
export async function claimMeeting(
  tx: Tx,
  actor: Actor,
  { meetingId, version }: Seen,
): Promise<Result<ClaimRefusal, Claimed>> {
  const own = await ownMeeting(tx, actor, meetingId)
  if (!own.ok) return own
  const claim = await tx.meeting.updateMany({
    where: { id: meetingId, version },
    data: { version: { increment: 1 } },
  })
  if (claim.count === 0) return fail('changed-meanwhile')
  const agenda = await tx.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } })
  return okWith({ ...own.value, agenda })
}

/** Records, last in the transaction, what was changed about a meeting. */
export async function recordChange(tx: Tx, actor: Actor, meeting: Claimed, what: string): Promise<void> {
  const data = { version: meeting.version + 1, what }
  const by = await asOfficerFor(tx, actor, meeting.bodyId)
  await record(tx, by, { type: 'meeting', id: meeting.id }, { action: 'meeting.changed', data })
}

/**
 * Done after all, where the same actor made this very change a moment ago: a double click, or a page sent again. `isMade` is told what
 * was recorded of the last change.
 */
export async function orChanged(
  tx: Tx,
  actor: Actor,
  refused: { ok: false; error: ClaimRefusal },
  { meetingId, version }: Seen,
  isMade: (what: unknown) => Promise<boolean>,
): Promise<Result<ClaimRefusal>> {
  if (refused.error !== 'changed-meanwhile') return refused
  const next = await tx.meeting.findFirst({ where: { id: meetingId, version: version + 1 } })
  if (!next) return refused
  const last = await tx.event.findFirst({
    where: { subjectType: 'meeting', subjectId: meetingId },
    orderBy: { seq: 'desc' },
  })
  const what = (last?.data as { what?: unknown } | undefined)?.what
  return last?.actorId === actor.userId && (await isMade(what)) ? ok() : refused
}
