import { now } from '../clock'
import { db } from '../db'
import type { Actor } from '../permissions'
import { auth, IDLE_HOURS } from './server'

/** Not asked for at every click. */
const PROLONG_AFTER_MS = 10 * 60_000

export type Session = { id: string; userId: string; name: string; email: string }

/** The session that a request's cookie names, when it has not ended; prolongs it, at most once in ten minutes. */
export async function sessionOf(headers: Headers): Promise<Session | null> {
  const found = await auth().api.getSession({ headers })
  if (!found) return null
  if (Math.abs(now().getTime() - found.session.updatedAt.getTime()) >= PROLONG_AFTER_MS)
    await prolong(found.session.id)
  const { id: userId, name, email } = found.user
  return { id: found.session.id, userId, name, email }
}

/** The database tells by its own clock whether it is time. */
async function prolong(id: string): Promise<void> {
  await db.$executeRaw`
    UPDATE session SET expires_at = now() + make_interval(hours => ${IDLE_HOURS}::int), updated_at = now()
    WHERE id = ${id}::uuid AND updated_at < now() - interval '10 minutes'`
}

/** Whose session it is, with the roles held at this instant: a revoked role is gone at the next click. */
export async function actorOf({ userId, name }: Session): Promise<Actor> {
  const grants = await db.roleGrant.findMany({
    where: { userId, revokedAt: null },
    select: { role: true, organisationId: true, bodyId: true },
    orderBy: { grantedAt: 'asc' },
  })
  return { userId, name, grants }
}
