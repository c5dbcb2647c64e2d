import type { ObligationKind, Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { dueOn, type Clock } from '../clocks/rules'
import { firstDay, londonDay, toDateColumn, type IsoDay } from '../dates'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import type { Actor } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import { canCome } from '../scrutiny-items/attendance-queries'
import { claimItem, orMade, type ClaimedItem, type MoveRefusal } from '../scrutiny-items/claim-commands'
import { missingReport } from '../scrutiny-items/complete-rules'
import { meetingOf } from '../scrutiny-items/reference-queries'
import { isRegisterKind, type RegisterKind } from '../scrutiny-items/rules'
import { transact } from '../transactions/commands'
import { addresseeOf, type AddresseeProblem } from './addressee-queries'
import type { SendItem } from './schema'
import { clockOfSending, type SendProblem } from './send-rules'

type Tx = Prisma.TransactionClient
type SetBack =
  AddresseeProblem | 'attendance-past' | 'sent-before-agreed' | 'report-missing' | 'unknown-agreed-date'
export type SendRefusal = MoveRefusal | SendProblem | SetBack

const KINDS: Record<RegisterKind, ObligationKind> = {
  question: 'answer',
  information_request: 'information',
  attendance_request: 'attendance',
  recommendation: 'response',
}

/**
 * Records that an agreed item is sent, today or on an earlier day, and that an answer is owed from then on: the obligation with its
 * clock arises in the same transaction.
 */
export function sendItem(actor: Actor, input: SendItem, at: Date): Promise<Result<SendRefusal>> {
  const { id, sentOn, basis } = input
  return transact(async (tx) => {
    const step = { of: 'register', move: 'send', day: londonDay(at) } as const
    const claimed = await claimItem(tx, actor, step, input)
    const left = { state: 'sent', obligation: { is: { askedOn: sentOn, basis } } } as const
    if (!claimed.ok) return orMade(tx, actor, claimed, input, left)
    const { nextState: state, ...item } = claimed.value
    const plan = await planOf(tx, item, input, londonDay(at))
    if (!plan.ok) return plan
    const { addresseeId, clock, kind } = plan.value
    const raised = item.raisedOn && firstDay(item.raisedOn) > sentOn ? { raisedOn: sentOn } : {}
    const data = { state, addresseeId, sentAt: instantOf(sentOn, at), ...raised }
    await tx.scrutinyItem.update({ where: { id }, data })
    await tx.obligation.create({
      data: { ...clockColumns(clock), ...debtOf(item, input, addresseeId, kind) },
    })
    const by = await asOfficerFor(tx, actor, item.bodyId)
    const to = await nameOf(tx, addresseeId, sentOn)
    const entry = { action: 'item.sent', data: { to, basis, dueOn: dueOn(clock) } } as const
    await record(tx, by, { type: 'scrutiny_item', id }, entry)
    return ok()
  })
}

type Plan = { addresseeId: string; clock: Clock; kind: RegisterKind }

/** Whom it is sent to and by when it is due, once nothing stands against it. */
async function planOf(
  tx: Tx,
  item: ClaimedItem,
  input: SendItem,
  today: IsoDay,
): Promise<Result<SendRefusal, Plan>> {
  if (!isRegisterKind(item.kind)) return fail('not-found')
  const kind = item.kind
  if (item.authorId && missingReport({ ...item, kind }).length > 0) return fail('report-missing')
  const clock = clockOfSending(kind, input, today)
  if (!clock.ok) return clock
  if (await isBeforeAgreed(tx, item, input.sentOn)) return fail('sent-before-agreed')
  const to = await addresseeOf(tx, item, input)
  if (!to.ok) return to
  if (!(await canCome(tx, item, item.bodyId, input.sentOn))) return fail('attendance-past')
  const { basis, agreedAtId } = input
  const isAgreed = basis !== 'agreed' || (agreedAtId && (await meetingOf(tx, agreedAtId, item.bodyId, today)))
  return isAgreed ? okWith({ addresseeId: to.value, clock: clock.value, kind }) : fail('unknown-agreed-date')
}

/** Whether a day is before the meeting that agreed it can have been. */
async function isBeforeAgreed(tx: Tx, { agreedAtId }: ClaimedItem, day: IsoDay): Promise<boolean> {
  const meeting = agreedAtId && (await tx.meeting.findUnique({ where: { id: agreedAtId } }))
  return meeting ? day < firstDay(meeting.on) : false
}

function clockColumns(clock: Clock) {
  const { basis, startsOn, days, dayType } = clock
  const due = toDateColumn(dueOn(clock))
  return { basis, days, dayType, startsOn: toDateColumn(startsOn), originalDueOn: due, dueOn: due }
}

const debtOf = (
  { id, functionId }: ClaimedItem,
  { sentOn, basis, agreedAtId }: SendItem,
  debtorId: string,
  kind: RegisterKind,
) => ({
  kind: KINDS[kind],
  scrutinyItemId: id,
  debtorId,
  functionId,
  askedOn: sentOn,
  agreedAtId: basis === 'agreed' ? agreedAtId : null,
})

/** Now if it is that day, else its middle: of an earlier day no hour is known. */
export const instantOf = (day: IsoDay, at: Date): Date =>
  day === londonDay(at) ? at : new Date(`${day}T12:00:00Z`)

async function nameOf(tx: Tx, id: string, day: IsoDay): Promise<string> {
  return namedOn(await tx.organisation.findUniqueOrThrow({ where: { id }, select: namedSelect }), day).name
}
