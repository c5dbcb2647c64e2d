import type { Prisma } from '@/prisma/generated/client/client'
import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { sourceFor } from '../sources/commands'
import { transact } from '../transactions/commands'
import { claimMilestone, stated, type ClaimRefusal } from './claim-commands'
import type { ReportProgress } from './schema'

type Tx = Prisma.TransactionClient
export type ReportProgressRefusal = ClaimRefusal | 'already-happened' | 'unknown-source'

/** Adds what the owner reports between dates; the status that readers see follows from it and the ledger. */
export function reportProgress(
  actor: Actor,
  input: ReportProgress,
  at: Date,
): Promise<Result<ReportProgressRefusal>> {
  return transact(async (tx) => {
    const claimed = await claimMilestone(tx, actor, 'milestone:report-progress', input, at)
    if (!claimed.ok) return orReported(tx, actor, claimed, input)
    if (claimed.value.dates.some(({ kind }) => kind === 'actual')) return fail('already-happened')
    return addReport(tx, actor, claimed.value.holderId, input, at)
  })
}

async function addReport(
  tx: Tx,
  actor: Actor,
  holderId: string,
  { id, milestoneId, state, text, source }: ReportProgress,
  at: Date,
): Promise<Result<'unknown-source'>> {
  const sourceId = await sourceFor(tx, id, source)
  if (!sourceId) return fail('unknown-source')
  const data = { state, text, sourceId }
  const byWhom = stated(actor, holderId, at, londonDay(at))
  await tx.progressUpdate.create({ data: { id, milestoneId, ...data, ...byWhom } })
  const by = await asStaffOf(tx, actor, holderId)
  await record(
    tx,
    by,
    { type: 'milestone', id: milestoneId },
    { action: 'milestone.progress-reported', data },
  )
  return ok()
}

/** Done after all, where the same actor saved this very form a moment ago. */
async function orReported(
  tx: Tx,
  actor: Actor,
  refused: { ok: false; error: ClaimRefusal },
  { id, milestoneId, state, text }: ReportProgress,
): Promise<Result<ClaimRefusal>> {
  if (refused.error !== 'changed-meanwhile') return refused
  const same = { id, milestoneId, state, text, recordedById: actor.userId }
  return (await tx.progressUpdate.findFirst({ where: same })) ? ok() : refused
}
