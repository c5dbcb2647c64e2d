import { hashPassword } from 'better-auth/crypto'
import { signIn } from '@/lib/auth/sign-in'
import { db } from '@/lib/db'
import type { Actor, Grant, Role } from '@/lib/permissions'

process.env.AUTH_SECRET ??= 'used by nobody but the tests, and long enough'

export const PASSWORD = 'a teapot beside the canal'
const hash = hashPassword(PASSWORD)
let count = 0

type Options = { name?: string; roles?: { role: Role; organisationId?: string; bodyId?: string }[] }

/** Somebody with an account, a password and these roles. */
export async function makeAccount({ name = 'A Person', roles = [] }: Options = {}) {
  count += 1
  const email = `account-${count}@example.org`
  const user = await db.user.create({ data: { name, email, emailVerified: true, grants: { create: roles } } })
  const account = { providerId: 'credential', accountId: user.id, userId: user.id, password: await hash }
  await db.account.create({ data: account })
  const grants = await db.roleGrant.findMany({ where: { userId: user.id } })
  const actor: Actor = { userId: user.id, name, grants: grants.map(asGrant) }
  return { email, userId: user.id, actor, grantIds: grants.map(({ id }) => id) }
}

const asGrant = ({ role, organisationId, bodyId }: Grant): Grant => ({ role, organisationId, bodyId })

export const makeAdministrator = () =>
  makeAccount({ name: 'An Administrator', roles: [{ role: 'administrator' }] })

/** Headers of a request from this network address. */
export const from = (address: string, more: Record<string, string> = {}) =>
  new Headers({ 'x-forwarded-for': address, 'user-agent': 'Firefox on Linux', ...more })

/** Signs in from an address of one's own and gives the headers of the next request. */
export async function signedIn(email: string, password = PASSWORD): Promise<Headers> {
  const result = await signIn({ email, password }, from(`address of ${email}`))
  if (!result.ok) throw new Error(`could not sign in: ${result.error}`)
  const cookie = result.value.getSetCookie().map((line) => line.split(';')[0])
  return new Headers({ cookie: cookie.join('; ') })
}

/** What the log has of one subject. */
export const actionsOn = async (subjectId: string): Promise<string[]> =>
  (await db.event.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } })).map(({ action }) => action)
