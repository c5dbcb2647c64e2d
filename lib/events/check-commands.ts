import { db } from '../db'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'

/** Younger checks are not made anew by the clock: several instances tick, each also as it starts. */
const FRESH_MINUTES = 30

/** Checks the whole chain of the log for an administrator who does not want to wait for the clock. */
export async function checkLogNow(actor: Actor, at: Date): Promise<Result<'not-allowed'>> {
  if (!can(actor, 'event:read')) return fail('not-allowed')
  await checkLog(at)
  return ok()
}

/** The same by the clock, unless it was just done. */
export async function checkLogWhenDue(at: Date): Promise<void> {
  const last = await db.logCheck.findFirst()
  const age = last ? Math.abs(at.getTime() - last.checkedAt.getTime()) : Infinity
  if (age >= FRESH_MINUTES * 60_000) await checkLog(at)
}

/** Hashes every event anew and keeps where the chain breaks, with the time. */
async function checkLog(at: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO log_check (checked_at, breaks) SELECT ${at}, ARRAY(SELECT event_chain_breaks() ORDER BY 1)
    ON CONFLICT (is_the_only_one) DO UPDATE SET checked_at = EXCLUDED.checked_at, breaks = EXCLUDED.breaks`
}
