import { db } from '../db'

export type SessionRow = { id: string; userAgent: string | null; startedAt: Date; lastUsedAt: Date }

/** A person's sessions that have not ended, the latest used first. */
export async function listSessions(userId: string): Promise<SessionRow[]> {
  return db.$queryRaw<SessionRow[]>`
    SELECT id, user_agent AS "userAgent", created_at AS "startedAt", updated_at AS "lastUsedAt"
    FROM session WHERE user_id = ${userId}::uuid AND expires_at > now() ORDER BY updated_at DESC`
}

/** Ends one of a person's own sessions; does nothing to anybody else's. */
export async function endSession(userId: string, id: string): Promise<void> {
  await db.session.deleteMany({ where: { id, userId } })
}

/** Ends all of a person's sessions but one. */
export async function endOtherSessions(userId: string, keptId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId, id: { not: keptId } } })
}
