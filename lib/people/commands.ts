import type { Prisma } from '@/prisma/generated/client/client'
import { record, type By } from '../audit/record'
import { db } from '../db'
import { isId } from '../ids'
import { can, type Actor } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import { hashOfToken, newToken } from '../tokens'
import { transact } from '../transactions/commands'
import { scopedRoleText, scopeSelect } from './queries'
import { INVITATION_DAYS } from './rules'
import type { InviteInput } from './schema'

type Tx = Prisma.TransactionClient

const asAdministrator = (actor: Actor): By => ({ userId: actor.userId, label: 'Administrator' })

/**
 * Invites somebody to a role: gives the token of a one-time link. Whoever has an account already is given the role at once,
 * and the token is null.
 */
export async function inviteUser(
  actor: Actor,
  input: InviteInput,
  now: Date,
): Promise<Result<'not-allowed' | 'already-held', { token: string | null }>> {
  if (!can(actor, 'person:invite')) return fail('not-allowed')
  return transact(async (tx) => {
    const { email, ...scope } = input
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if (!user) return okWith({ token: await makeInvitation(tx, asAdministrator(actor), input, now) })
    if (await tx.roleGrant.findFirst({ where: { ...scope, userId: user.id, revokedAt: null } }))
      return fail('already-held')
    const data = { ...scope, userId: user.id, grantedById: actor.userId, grantedAt: now }
    const { id, ...scoped } = await tx.roleGrant.create({ data, select: { id: true, ...scopeSelect } })
    const entry = { action: 'role.granted', data: { role: scopedRoleText(scoped) } } as const
    await record(tx, asAdministrator(actor), { type: 'role_grant', id }, entry)
    return okWith({ token: null })
  })
}

/** Gives somebody who cannot sign in any more a one-time link, with which they set a new password and keep their roles. */
export async function letBackIn(
  actor: Actor,
  userId: string,
  now: Date,
): Promise<Result<'not-allowed' | 'no-role', { token: string }>> {
  if (!can(actor, 'person:invite')) return fail('not-allowed')
  if (!isId(userId)) return fail('no-role')
  return transact(async (tx) => {
    const grant = await tx.roleGrant.findFirst({
      where: { userId, revokedAt: null },
      select: { role: true, organisationId: true, bodyId: true, user: { select: { email: true } } },
    })
    if (!grant) return fail('no-role')
    const { user, ...scope } = grant
    return okWith({
      token: await makeInvitation(tx, asAdministrator(actor), { ...scope, email: user.email }, now),
    })
  })
}

/** For whoever has the server's command line: a one-time link that makes an administrator of an address. */
export async function inviteAdministrator(email: string, now: Date): Promise<string> {
  const input = { email, role: 'administrator', organisationId: null, bodyId: null } as const
  return db.$transaction((tx) =>
    makeInvitation(tx, { userId: null, label: 'Operator of the server' }, input, now),
  )
}

/** A new invitation takes the place of an older one to the same role. */
async function makeInvitation(tx: Tx, by: By, input: InviteInput, now: Date): Promise<string> {
  await tx.invitation.deleteMany({ where: { ...input, acceptedAt: null } })
  const token = newToken()
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1000)
  const { id, ...scoped } = await tx.invitation.create({
    data: { ...input, tokenHash: hashOfToken(token), createdAt: now, expiresAt },
    select: { id: true, ...scopeSelect },
  })
  const data = { role: scopedRoleText(scoped) }
  await record(tx, by, { type: 'invitation', id }, { action: 'person.invited', data })
  return token
}

/** Makes an invitation's link useless. */
export async function withdrawInvitation(actor: Actor, id: string): Promise<Result<'not-allowed' | 'gone'>> {
  if (!can(actor, 'person:invite')) return fail('not-allowed')
  if (!isId(id)) return fail('gone')
  return transact(async (tx) => {
    const where = { id, acceptedAt: null }
    const invitation = await tx.invitation.findFirst({ where, select: scopeSelect })
    const { count } = await tx.invitation.deleteMany({ where })
    if (!invitation || count === 0) return fail('gone')
    const entry = { action: 'invitation.withdrawn', data: { role: scopedRoleText(invitation) } } as const
    await record(tx, asAdministrator(actor), { type: 'invitation', id }, entry)
    return ok()
  })
}

/** Takes a role away from the next request on. The last administrator stays: nobody could let anybody in again. */
export async function revokeRole(
  actor: Actor,
  grantId: string,
  now: Date,
): Promise<Result<'not-allowed' | 'gone' | 'last-administrator'>> {
  if (!can(actor, 'role:revoke')) return fail('not-allowed')
  if (!isId(grantId)) return fail('gone')
  return transact(async (tx) => {
    // Locked, so that two administrators cannot take each other's role away at the same moment.
    const administrators = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM role_grant WHERE role = 'administrator' AND revoked_at IS NULL ORDER BY id FOR UPDATE`
    if (administrators.length === 1 && administrators[0]?.id === grantId) return fail('last-administrator')
    const { count } = await tx.roleGrant.updateMany({
      where: { id: grantId, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) return fail('gone')
    const grant = await tx.roleGrant.findUniqueOrThrow({ where: { id: grantId }, select: scopeSelect })
    const entry = { action: 'role.revoked', data: { role: scopedRoleText(grant) } } as const
    await record(tx, asAdministrator(actor), { type: 'role_grant', id: grantId }, entry)
    return ok()
  })
}
