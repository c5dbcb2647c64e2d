import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { claimMeeting, orChanged, recordChange, type ClaimRefusal } from './claim-commands'
import type { ChangeMeeting, HideMeeting, OnMeeting } from './schema'

export type ShowRefusal = ClaimRefusal | 'wrong-state'

/** Changes what is said of a meeting, whether it is published or still a draft. */
export function changeMeeting(actor: Actor, input: ChangeMeeting): Promise<Result<ClaimRefusal>> {
  const { meetingId, version: _, ...details } = input
  return transact(async (tx) => {
    const claimed = await claimMeeting(tx, actor, input)
    if (!claimed.ok)
      return orChanged(tx, actor, claimed, input, async () =>
        Boolean(await tx.meeting.findFirst({ where: { id: meetingId, ...details } })),
      )
    await tx.meeting.update({ where: { id: meetingId }, data: details })
    await recordChange(tx, actor, claimed.value, 'its title, date, times or summary')
    return ok()
  })
}

/** Publishes a draft, or shows again what was hidden. */
export function publishMeeting(actor: Actor, input: OnMeeting): Promise<Result<ShowRefusal>> {
  const { meetingId: id } = input
  return transact(async (tx) => {
    const claimed = await claimMeeting(tx, actor, input)
    const published = { visibility: 'published', hiddenReason: null } as const
    if (!claimed.ok)
      return orChanged(tx, actor, claimed, input, async () =>
        Boolean(await tx.meeting.findFirst({ where: { id, ...published } })),
      )
    if (claimed.value.visibility === 'published') return fail('wrong-state')
    await tx.meeting.update({ where: { id }, data: published })
    const by = await asOfficerFor(tx, actor, claimed.value.bodyId)
    await record(tx, by, { type: 'meeting', id }, { action: 'meeting.published', data: {} })
    return ok()
  })
}

/** Hides a published meeting, with its pack, for a reason that the public reads. */
export function hideMeeting(actor: Actor, input: HideMeeting): Promise<Result<ShowRefusal>> {
  const { meetingId: id, reason } = input
  return transact(async (tx) => {
    const claimed = await claimMeeting(tx, actor, input)
    const hidden = { visibility: 'hidden', hiddenReason: reason } as const
    if (!claimed.ok)
      return orChanged(tx, actor, claimed, input, async () =>
        Boolean(await tx.meeting.findFirst({ where: { id, ...hidden } })),
      )
    if (claimed.value.visibility !== 'published') return fail('wrong-state')
    await tx.meeting.update({ where: { id }, data: hidden })
    const by = await asOfficerFor(tx, actor, claimed.value.bodyId)
    await record(tx, by, { type: 'meeting', id }, { action: 'meeting.hidden', data: { reason } })
    return ok()
  })
}
