import type { Prisma } from '@/prisma/generated/client/client'
import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import { firstDay, londonDay } from '../dates'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { sourceFor } from '../sources/commands'
import { transact } from '../transactions/commands'
import { claimMilestone, stated, type Claimed, type ClaimRefusal } from './claim-commands'
import { movesDate, type LedgerEntry } from './rules'
import type { MarkHappened, StateDate } from './schema'

type Tx = Prisma.TransactionClient
type Entry = MarkHappened & { kind: LedgerEntry['kind'] }
type LedgerRefusal = 'reason-needed' | 'unknown-source'
export type StateDateRefusal = ClaimRefusal | LedgerRefusal | 'already-happened'
export type MarkHappenedRefusal = ClaimRefusal | LedgerRefusal | 'in-the-future'

/** Adds a promised or forecast date to the ledger, on behalf of the owner. The form's id becomes the entry's. */
export function stateDate(actor: Actor, input: StateDate, at: Date): Promise<Result<StateDateRefusal>> {
  return transact(async (tx) => {
    const claimed = await claimMilestone(tx, actor, 'milestone:state-date', input, at)
    if (!claimed.ok) return orStated(tx, actor, claimed, input)
    if (claimed.value.dates.some(({ kind }) => kind === 'actual')) return fail('already-happened')
    return addToLedger(tx, actor, claimed.value, input, at)
  })
}

/** Adds the actual date to the ledger, with its evidence. Once there, another one corrects it, and then needs a reason. */
export function markHappened(
  actor: Actor,
  input: MarkHappened,
  at: Date,
): Promise<Result<MarkHappenedRefusal>> {
  const entry = { ...input, kind: 'actual' as const }
  return transact(async (tx) => {
    const claimed = await claimMilestone(tx, actor, 'milestone:mark-happened', input, at)
    if (!claimed.ok) return orStated(tx, actor, claimed, entry)
    if (firstDay(input.on) > londonDay(at)) return fail('in-the-future')
    return addToLedger(tx, actor, claimed.value, entry, at)
  })
}

/** Writes one entry of the ledger and its event, where it has the reason that it needs. */
async function addToLedger(
  tx: Tx,
  actor: Actor,
  { holderId, dates }: Claimed,
  { id, milestoneId, kind, on, reason, source }: Entry,
  at: Date,
): Promise<Result<LedgerRefusal>> {
  if (!reason && movesDate(dates, kind, on)) return fail('reason-needed')
  const sourceId = await sourceFor(tx, id, source)
  if (!sourceId) return fail('unknown-source')
  const said = { kind, on, reason: reason || null, sourceId }
  const byWhom = stated(actor, holderId, at, londonDay(at))
  await tx.milestoneDate.create({ data: { id, milestoneId, ...said, ...byWhom } })
  const by = await asStaffOf(tx, actor, holderId)
  await record(
    tx,
    by,
    { type: 'milestone', id: milestoneId },
    { action: 'milestone.date-stated', data: said },
  )
  return ok()
}

/** Done after all, where the same actor saved this very form a moment ago: a double click, or a page sent again. */
async function orStated(
  tx: Tx,
  actor: Actor,
  refused: { ok: false; error: ClaimRefusal },
  { id, milestoneId, kind, on, reason }: Entry,
): Promise<Result<ClaimRefusal>> {
  if (refused.error !== 'changed-meanwhile') return refused
  const same = { id, milestoneId, kind, on, reason: reason || null, recordedById: actor.userId }
  return (await tx.milestoneDate.findFirst({ where: same })) ? ok() : refused
}
