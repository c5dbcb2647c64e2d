import { expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { inviteUser, revokeRole } from '@/lib/people/commands'
import { getHeldRole, listInvitations, listPeople } from '@/lib/people/queries'
import { actionsOn, makeAccount, makeAdministrator } from '../../support/accounts'

const administrator = { role: 'administrator', organisationId: null, bodyId: null } as const

/** Takes the role from all administrators that other tests made. */
const withoutAdministrators = () =>
  db.roleGrant.updateMany({ where: { role: 'administrator', revokedAt: null }, data: { revokedAt: now() } })

it('gives a role at once to somebody who has an account', async () => {
  const [admin, person] = [await makeAdministrator(), await makeAccount()]
  const invite = () => inviteUser(admin.actor, { email: person.email, ...administrator }, now())
  const both = await Promise.all([invite(), invite()])
  expect(both).toContainEqual({ ok: true, value: { token: null } })
  expect(both).toContainEqual({ ok: false, error: 'already-held' })
  const grant = await db.roleGrant.findFirstOrThrow({ where: { userId: person.userId } })
  expect(grant).toMatchObject({ role: 'administrator', grantedById: admin.userId })
  expect(await actionsOn(grant.id)).toEqual(['role.granted'])
})

it('takes a role away, once, and says so in the log', async () => {
  const [admin, other] = [await makeAdministrator(), await makeAdministrator()]
  const grantId = other.grantIds[0] ?? ''
  expect(await revokeRole(admin.actor, grantId, now())).toEqual({ ok: true })
  expect(await revokeRole(admin.actor, grantId, now())).toEqual({ ok: false, error: 'gone' })
  expect(await actionsOn(grantId)).toEqual(['role.revoked'])
  expect(await getHeldRole(admin.actor, grantId)).toBeNull()
})

it('never takes the role from the last administrator', async () => {
  await withoutAdministrators()
  const { actor, grantIds } = await makeAdministrator()
  expect(await revokeRole(actor, grantIds[0] ?? '', now())).toEqual({
    ok: false,
    error: 'last-administrator',
  })
})

it('leaves one of two administrators who take each other’s role away at the same moment', async () => {
  await withoutAdministrators()
  const [a, b] = [await makeAdministrator(), await makeAdministrator()]
  const results = await Promise.all([
    revokeRole(a.actor, b.grantIds[0] ?? '', now()),
    revokeRole(b.actor, a.grantIds[0] ?? '', now()),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.roleGrant.count({ where: { role: 'administrator', revokedAt: null } })).toBe(1)
})

it('finds nothing where the text is no key', async () => {
  const { actor } = await makeAdministrator()
  expect(await revokeRole(actor, 'no-such-key', now())).toEqual({ ok: false, error: 'gone' })
  expect(await getHeldRole(actor, 'no-such-key')).toBeNull()
})

it('shows people and invitations to administrators only', async () => {
  const [admin, person] = [await makeAdministrator(), await makeAccount({ name: 'Cllr Z' })]
  await inviteUser(admin.actor, { email: 'pending@example.org', ...administrator }, now())
  expect(await listPeople(admin.actor)).toContainEqual(expect.objectContaining({ name: 'Cllr Z', roles: [] }))
  expect(await listInvitations(admin.actor, now())).toEqual([
    expect.objectContaining({ email: 'pending@example.org', role: 'Administrator' }),
  ])
  expect([await listPeople(person.actor), await listInvitations(person.actor, now())]).toEqual([[], []])
  expect(await revokeRole(person.actor, admin.grantIds[0] ?? '', now())).toEqual({
    ok: false,
    error: 'not-allowed',
  })
})
