import { expect, it } from 'vitest'
import { endOtherSessions, endSession, listSessions } from '@/lib/auth/sessions'
import { actorOf, sessionOf } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { makeAccount, signedIn } from '../../support/accounts'
import { countQueries } from '../../support/count-queries'

const HOUR = 60 * 60 * 1000

async function sessionFor(headers: Headers) {
  const session = await sessionOf(headers)
  if (!session) throw new Error('there is no session')
  return session
}

it('tells who somebody is, with the roles that were not taken away', async () => {
  const { email, actor, grantIds } = await makeAccount({ roles: [{ role: 'administrator' }] })
  const headers = await signedIn(email)
  expect(await actorOf(await sessionFor(headers))).toEqual(actor)
  await db.roleGrant.update({ where: { id: grantIds[0] }, data: { revokedAt: new Date() } })
  expect(await actorOf(await sessionFor(headers))).toEqual({ ...actor, grants: [] })
})

it('asks the database twice: for the session with whose it is, and for the roles', async () => {
  const { email } = await makeAccount({ roles: [{ role: 'administrator' }] })
  const headers = await signedIn(email)
  await sessionFor(headers)
  const { queries } = await countQueries(async () => actorOf(await sessionFor(headers)))
  expect(queries).toHaveLength(2)
})

it('takes no session from a cookie that was tampered with', async () => {
  const { email } = await makeAccount()
  const cookie = (await signedIn(email)).get('cookie') ?? ''
  expect(
    await sessionOf(new Headers({ cookie: cookie.replace(/session_token=..../, 'session_token=AAAA') })),
  ).toBeNull()
  expect(await sessionOf(new Headers())).toBeNull()
})

it('ends a session that was not used for eight hours', async () => {
  const { email, userId } = await makeAccount()
  const headers = await signedIn(email)
  await db.session.updateMany({ where: { userId }, data: { expiresAt: new Date(Date.now() - 1000) } })
  expect(await sessionOf(headers)).toBeNull()
})

it('prolongs a session that is used', async () => {
  const { email, userId } = await makeAccount()
  const headers = await signedIn(email)
  const [used, expires] = [new Date(Date.now() - 7 * HOUR), new Date(Date.now() + HOUR)]
  await db.$executeRaw`UPDATE session SET updated_at = ${used}, expires_at = ${expires} WHERE user_id = ${userId}::uuid`
  await sessionFor(headers)
  const { expiresAt } = await db.session.findFirstOrThrow({ where: { userId } })
  expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 7.9 * HOUR)
})

it('lists the sessions that last, and ends one of one’s own only', async () => {
  const [mine, theirs] = [await makeAccount(), await makeAccount()]
  const [here, there] = [await signedIn(mine.email), await signedIn(mine.email)]
  const other = await sessionFor(there)
  await endSession(theirs.userId, other.id)
  expect(await listSessions(mine.userId)).toHaveLength(2)
  await endSession(mine.userId, other.id)
  expect(await sessionOf(there)).toBeNull()
  expect(await sessionOf(here)).not.toBeNull()
})

it('ends all sessions but this one', async () => {
  const { email, userId } = await makeAccount()
  const [here, there] = [await signedIn(email), await signedIn(email)]
  await endOtherSessions(userId, (await sessionFor(here)).id)
  expect([await sessionOf(here), await sessionOf(there)]).toEqual([expect.anything(), null])
})
