import { db } from '../db'
import type { Actor } from '../permissions'
import { auth, IDLE_HOURS } from './server'

/** The session that a request's cookie names, when it has not ended; prolongs it, at most once in ten minutes. */
export async function sessionOf(headers: Headers): Promise<{ id: string; userId: string; name: string } | null> {
  const found = await auth().api.getSession({ headers })
  if (!found) return null
  await db.$executeRaw`
    UPDATE session SET expires_at = now() + make_interval(hours => ${IDLE_HOURS}::int), updated_at = now()
    WHERE id = ${found.session.id}::uuid AND updated_at < now() - interval '10 minutes'`
  return { id: found.session.id, userId: found.user.id, name: found.user.name }
}

/** Who makes a request, with the roles held at this instant: a revoked role is gone at the next click. */
export async function actorOf(headers: Headers): Promise<Actor | null> {
  const session = await sessionOf(headers)
  if (!session) return null
  const grants = await db.roleGrant.findMany({
    where: { userId: session.userId, revokedAt: null },
    select: { role: true, organisationId: true, bodyId: true },
    orderBy: { grantedAt: 'asc' },
  })
  return { userId: session.userId, name: session.name, grants }
}
