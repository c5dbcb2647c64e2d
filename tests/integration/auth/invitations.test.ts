import { expect, it } from 'vitest'
import { acceptInvitation, getInvitation } from '@/lib/auth/invitations'
import { actorOf, sessionOf } from '@/lib/auth/session'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import {
  inviteAdministrator,
  inviteUser,
  letBackIn,
  revokeRole,
  withdrawInvitation,
} from '@/lib/people/commands'
import { actionsOn, makeAccount, makeAdministrator, PASSWORD, signedIn } from '../../support/accounts'

const DAY = 24 * 60 * 60 * 1000
const NEW = { name: 'Alex Example', newPassword: 'seven umbrellas at the station' }
const role = { role: 'administrator', organisationId: null, bodyId: null } as const

async function invited(email: string, at = now()) {
  const inviter = await makeAdministrator()
  const result = await inviteUser(inviter.actor, { email, ...role }, at)
  if (!result.ok || result.value.token === null) throw new Error('not invited')
  const { id } = await db.invitation.findFirstOrThrow({ where: { email } })
  return { inviter, id, token: result.value.token }
}

it('makes an account with its role from a link, which works once', async () => {
  const { inviter, id, token } = await invited('new@example.org')
  expect(await getInvitation(token)).toEqual({
    email: 'new@example.org',
    role: 'Administrator',
    holder: null,
  })
  expect(await acceptInvitation(token, NEW)).toEqual({ ok: true, value: { email: 'new@example.org' } })
  const session = await sessionOf(await signedIn('new@example.org', NEW.newPassword))
  expect(session && (await actorOf(session))).toMatchObject({ name: 'Alex Example', grants: [role] })
  const grant = await db.roleGrant.findFirstOrThrow({ where: { user: { email: 'new@example.org' } } })
  expect(grant.grantedById).toBe(inviter.userId)
  expect(await actionsOn(id)).toEqual(['person.invited', 'invitation.accepted'])
  expect(await acceptInvitation(token, NEW)).toEqual({ ok: false, error: 'gone' })
  expect(await getInvitation(token)).toBeNull()
})

it('makes one account when the link is used twice at the same moment', async () => {
  const { token } = await invited('twice@example.org')
  const results = await Promise.all([acceptInvitation(token, NEW), acceptInvitation(token, NEW)])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
})

it('keeps only the hash of a token', async () => {
  const { token, id } = await invited('hash@example.org')
  expect(JSON.stringify(await db.invitation.findUnique({ where: { id } }))).not.toContain(token)
})

it('lets a link lie for seven days and no longer', async () => {
  const old = await invited('late@example.org', new Date(now().getTime() - 7 * DAY - 1000))
  const young = await invited('early@example.org', new Date(now().getTime() - 7 * DAY + 60_000))
  expect(await acceptInvitation(old.token, NEW)).toEqual({ ok: false, error: 'gone' })
  expect(await acceptInvitation(young.token, NEW)).toMatchObject({ ok: true })
})

it('puts a new invitation to the same role in the place of the old one', async () => {
  const first = await invited('again@example.org')
  const second = await invited('again@example.org')
  expect(await getInvitation(first.token)).toBeNull()
  expect(await getInvitation(second.token)).not.toBeNull()
})

it('withdraws an invitation', async () => {
  const { inviter, id, token } = await invited('withdrawn@example.org')
  expect(await withdrawInvitation(inviter.actor, id)).toEqual({ ok: true })
  expect(await withdrawInvitation(inviter.actor, id)).toEqual({ ok: false, error: 'gone' })
  expect(await getInvitation(token)).toBeNull()
  expect(await actionsOn(id)).toEqual(['person.invited', 'invitation.withdrawn'])
})

it('lets somebody who forgot the password back in, with the roles and the name they had', async () => {
  const [admin, person] = [
    await makeAdministrator(),
    await makeAccount({ name: 'Cllr Sam', roles: [{ role: 'administrator' }] }),
  ]
  const before = await signedIn(person.email)
  const result = await letBackIn(admin.actor, person.userId, now())
  const token = result.ok ? result.value.token : ''
  expect(await getInvitation(token)).toMatchObject({ holder: 'Cllr Sam' })
  await acceptInvitation(token, { ...NEW, name: 'Somebody Else' })
  expect(await sessionOf(before)).toBeNull()
  await expect(signedIn(person.email, PASSWORD)).rejects.toThrow('wrong')
  const session = await sessionOf(await signedIn(person.email, NEW.newPassword))
  expect(session && (await actorOf(session))).toEqual({ ...person.actor, name: 'Cllr Sam' })
})

/** The token of a link that lets this person back in. */
async function linkFor(userId: string): Promise<string> {
  const result = await letBackIn((await makeAdministrator()).actor, userId, now())
  return result.ok ? result.value.token : ''
}

it('gives no role back by a link that was made before the role was taken away', async () => {
  const person = await makeAdministrator()
  const token = await linkFor(person.userId)
  await revokeRole((await makeAdministrator()).actor, person.grantIds[0] ?? '', now())
  expect(await acceptInvitation(token, NEW)).toMatchObject({ ok: true })
  const session = await sessionOf(await signedIn(person.email, NEW.newPassword))
  expect(session && (await actorOf(session))).toMatchObject({ grants: [] })
})

it('withdraws the open invitations to a role that is taken away, and no others', async () => {
  const [admin, person] = [await makeAdministrator(), await makeAdministrator()]
  const tokens = [await inviteAdministrator(person.email, now()), await linkFor(person.userId)]
  const where = { email: person.email, role: 'administrator' } as const
  const { id } = await db.invitation.findFirstOrThrow({ where })
  await revokeRole(admin.actor, person.grantIds[0] ?? '', now())
  const open = await Promise.all(tokens.map(getInvitation))
  expect(open.map((each) => each?.role)).toEqual([undefined, 'No new role, a new password only'])
  expect(await actionsOn(id)).toEqual(['person.invited', 'invitation.withdrawn'])
})

it('lets somebody back in whose tries are used up', async () => {
  const person = await makeAccount({ roles: [{ role: 'administrator' }] })
  for (let i = 0; i < 5; i += 1)
    await expect(signedIn(person.email, 'a wrong guess')).rejects.toThrow('wrong')
  await expect(signedIn(person.email)).rejects.toThrow('wait')
  await acceptInvitation(await linkFor(person.userId), NEW)
  await expect(signedIn(person.email, NEW.newPassword)).resolves.toBeDefined()
})

it('makes the first administrator from the command line', async () => {
  const token = await inviteAdministrator('first@example.org', now())
  await acceptInvitation(token, NEW)
  expect(
    await db.roleGrant.count({ where: { role: 'administrator', user: { email: 'first@example.org' } } }),
  ).toBe(1)
})

it('lets nobody but an administrator invite, withdraw or let back in', async () => {
  const { actor, userId } = await makeAccount()
  const { id } = await invited('safe@example.org')
  const refused = { ok: false, error: 'not-allowed' }
  expect(await inviteUser(actor, { email: 'x@example.org', ...role }, now())).toEqual(refused)
  expect(await withdrawInvitation(actor, id)).toEqual(refused)
  expect(await letBackIn(actor, userId, now())).toEqual(refused)
})
