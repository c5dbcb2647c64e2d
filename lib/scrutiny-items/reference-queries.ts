import type { Prisma } from '@/prisma/generated/client/client'
import type { Edtf, IsoDay } from '../dates'
import { lastDay } from '../dates'
import { fail, okWith, type Result } from '../result'
import { addresseeFate } from './addressee-queries'
import { canCome } from './attendance-queries'
import { heldBy } from './choice-queries'

type Tx = Prisma.TransactionClient
type Named = {
  addresseeId: string | null
  functionId: string | null
  raisedAtId: string | null
  attendAtId: string | null
  attendOn: IsoDay | null
  isInOldName: boolean
}

export type ReferenceRefusal =
  | 'unknown-function'
  | 'unknown-attendance'
  | 'unknown-meeting'
  | 'unknown-body'
  | 'body-gone'
  | 'body-not-yet'

/** Whether what an item names is in the record on a day, and the day of the meeting at which it was raised. */
export async function checkReferences(
  tx: Tx,
  named: Named,
  bodyId: string,
  day: IsoDay,
): Promise<Result<ReferenceRefusal, { raisedOn: Edtf | null }>> {
  const { functionId, raisedAtId } = named
  if (functionId && !(await tx.publicFunction.findUnique({ where: { id: functionId } })))
    return fail('unknown-function')
  const meeting = raisedAtId ? await meetingOf(tx, raisedAtId, bodyId, day) : null
  if (raisedAtId && !meeting) return fail('unknown-meeting')
  const raisedOn = meeting?.on ?? null
  if (!(await canCome(tx, named, bodyId, day))) return fail('unknown-attendance')
  const problem = await bodyProblem(tx, named, day, raisedOn)
  return problem ? fail(problem) : okWith({ raisedOn })
}

/** A published meeting of this body that had begun by a day. */
export const meetingOf = (tx: Tx, id: string, bodyId: string, day: IsoDay) =>
  tx.meeting.findFirst({ where: { id, ...heldBy([bodyId], day) }, select: { on: true } })

async function bodyProblem(
  tx: Tx,
  { addresseeId, functionId, isInOldName }: Named,
  day: IsoDay,
  raisedOn: Edtf | null,
): Promise<ReferenceRefusal | null> {
  if (!addresseeId) return null
  const asked = { addresseeId, functionId }
  const fate = await addresseeFate(tx, asked, day)
  if (!fate) return 'unknown-body'
  if (fate.kind === 'gone' && !isInOldName) return 'body-gone'
  const then = raisedOn ? await addresseeFate(tx, asked, lastDay(raisedOn)) : fate
  return fate.kind === 'not-yet' || then?.kind === 'not-yet' ? 'body-not-yet' : null
}
