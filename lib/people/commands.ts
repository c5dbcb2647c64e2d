import type { Prisma } from '@/prisma/generated/client/client'
import { record, type By } from '../audit/record'
import { db } from '../db'
import { isId } from '../ids'
import { can, type Actor, type Role } from '../permissions'
import { fail, ok, okWith, type Result } from '../result'
import { hashOfToken, newToken } from '../tokens'
import { transact } from '../transactions/commands'
import { scopedRoleText, scopeSelect } from './queries'
import { INVITATION_DAYS } from './rules'
import type { InviteInput } from './schema'

type Tx = Prisma.TransactionClient
type Invited = Omit<InviteInput, 'role'> & { role: Role | null }

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
    const data = { ...scope, userId: user.id, grantedById: actor.userId, grantedAt: now }
    // Whoever holds it already has a row in the way; of two at the same moment the second waits for the first.
    const [made] = await tx.roleGrant.createManyAndReturn({
      data,
      skipDuplicates: true,
      select: { id: true },
    })
    if (!made) return fail('already-held')
    const { id } = made
    const scoped = await tx.roleGrant.findUniqueOrThrow({ where: { id }, select: scopeSelect })
    const entry = { action: 'role.granted', data: { role: scopedRoleText(scoped) } } as const
    await record(tx, asAdministrator(actor), { type: 'role_grant', id }, entry)
    return okWith({ token: null })
  })
}

/**
 * Gives somebody who cannot sign in any more a one-time link, with which they set a new password. It carries no role, so that
 * one which is taken away meanwhile stays away.
 */
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
      select: { user: { select: { email: true } } },
    })
    if (!grant) return fail('no-role')
    const invited = { email: grant.user.email, role: null, organisationId: null, bodyId: null }
    return okWith({ token: await makeInvitation(tx, asAdministrator(actor), invited, now) })
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
async function makeInvitation(tx: Tx, by: By, input: Invited, now: Date): Promise<string> {
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
    return (await withdrawOpen(tx, actor, { id })) > 0 ? ok() : fail('gone')
  })
}

/** Takes these back as far as nobody has accepted them, and gives their number. */
async function withdrawOpen(tx: Tx, actor: Actor, which: Prisma.InvitationWhereInput): Promise<number> {
  const open = { ...which, acceptedAt: null }
  const found = await tx.invitation.findMany({ where: open, select: { id: true, ...scopeSelect } })
  let gone = 0
  for (const { id, ...scoped } of found) {
    const { count } = await tx.invitation.deleteMany({ where: { id, acceptedAt: null } })
    const entry = { action: 'invitation.withdrawn', data: { role: scopedRoleText(scoped) } } as const
    if (count > 0) await record(tx, asAdministrator(actor), { type: 'invitation', id }, entry)
    gone += count
  }
  return gone
}

/**
 * Takes a role away from the next request on, and makes every link useless that would give it back. The last administrator
 * stays: nobody could let anybody in again.
 */
export async function revokeRole(
  actor: Actor,
  grantId: string,
  now: Date,
): Promise<Result<'not-allowed' | 'gone' | 'last-administrator'>> {
  if (!can(actor, 'role:revoke')) return fail('not-allowed')
  if (!isId(grantId)) return fail('gone')
  return transact(async (tx) => {
    if (await isLastAdministrator(tx, grantId)) return fail('last-administrator')
    const [revoked] = await tx.roleGrant.updateManyAndReturn({
      where: { id: grantId, revokedAt: null },
      data: { revokedAt: now },
      select: { role: true, organisationId: true, bodyId: true, user: { select: { email: true } } },
    })
    if (!revoked) return fail('gone')
    const grant = await tx.roleGrant.findUniqueOrThrow({ where: { id: grantId }, select: scopeSelect })
    const entry = { action: 'role.revoked', data: { role: scopedRoleText(grant) } } as const
    await record(tx, asAdministrator(actor), { type: 'role_grant', id: grantId }, entry)
    const { user, ...scope } = revoked
    await withdrawOpen(tx, actor, { ...scope, email: user.email })
    return ok()
  })
}

/** Locks all administrators' roles, so that two of them cannot take each other's away at the same moment. */
async function isLastAdministrator(tx: Tx, grantId: string): Promise<boolean> {
  const administrators = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM role_grant WHERE role = 'administrator' AND revoked_at IS NULL ORDER BY id FOR UPDATE`
  return administrators.length === 1 && administrators[0]?.id === grantId
}
