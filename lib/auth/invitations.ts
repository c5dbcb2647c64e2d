import { hashPassword } from 'better-auth/crypto'
import type { Prisma } from '@/prisma/generated/client/client'
import { record } from '../audit/record'
import { now } from '../clock'
import { db } from '../db'
import { env } from '../env'
import { scopedRoleText, scopeSelect } from '../people/queries'
import { fail, okWith, type Result } from '../result'
import { hashOfToken } from '../tokens'
import { transact } from '../transactions/commands'
import { forgiveAccount } from './throttle'

type Tx = Prisma.TransactionClient
type Accepted = Result<'gone', { email: string }>
export type OpenInvitation = { email: string; role: string; holder: string | null }

const open = (token: string) => ({
  tokenHash: hashOfToken(token),
  acceptedAt: null,
  expiresAt: { gt: now() },
})

/** The address to give to whoever is invited. It is known at this moment only. */
export const invitationLink = (token: string): string => `${env.siteUrl}/invitation/${token}`

/** What a link invites to, and the name of the account when there is one already; null when it was used, withdrawn or too old. */
export async function getInvitation(token: string): Promise<OpenInvitation | null> {
  const found = await db.invitation.findFirst({ where: open(token), select: { email: true, ...scopeSelect } })
  if (!found) return null
  const user = await db.user.findUnique({ where: { email: found.email }, select: { name: true } })
  return { email: found.email, role: scopedRoleText(found), holder: user?.name ?? null }
}

/**
 * Uses the link: makes the account, or gives an existing one its new password (and ends its sessions and waits), and the
 * role, if the link carries one. Gives back the address to sign in with. The name of an existing account stays.
 */
export async function acceptInvitation(
  token: string,
  { name, newPassword }: { name: string; newPassword: string },
): Promise<Accepted> {
  const password = await hashPassword(newPassword)
  const accepted = await acceptWith(token, name, password)
  if (accepted.ok) await forgiveAccount(accepted.value.email)
  return accepted
}

const acceptWith = (token: string, name: string, password: string): Promise<Accepted> =>
  transact(async (tx) => {
    const [invitation] = await tx.invitation.updateManyAndReturn({
      where: open(token),
      data: { acceptedAt: now() },
    })
    if (!invitation) return fail('gone')
    const { email, role, organisationId, bodyId } = invitation
    const account = { name, email, emailVerified: true }
    const { id: userId } = await tx.user.upsert({
      where: { email },
      create: account,
      update: { emailVerified: true },
    })
    await setPassword(tx, userId, password)
    const scoped = role
      ? await giveRole(tx, { userId, role, organisationId, bodyId }, invitation.id)
      : { role, organisation: null, body: null }
    const entry = { action: 'invitation.accepted', data: { role: scopedRoleText(scoped) } } as const
    await record(tx, { userId, label: 'Account holder' }, { type: 'invitation', id: invitation.id }, entry)
    return okWith({ email })
  })

async function setPassword(tx: Tx, userId: string, password: string): Promise<void> {
  const key = { providerId: 'credential', accountId: userId }
  await tx.account.upsert({
    where: { providerId_accountId: key },
    create: { ...key, userId, password },
    update: { password },
  })
  await tx.session.deleteMany({ where: { userId } })
}

type Scope = Prisma.RoleGrantUncheckedCreateInput

/** The role's row says who gave it: whoever wrote the invitation, as the log has it. */
async function giveRole(tx: Tx, scope: Scope, invitationId: string) {
  const where = { ...scope, revokedAt: null } as Prisma.RoleGrantWhereInput
  const held = await tx.roleGrant.findFirst({ where, select: scopeSelect })
  if (held) return held
  const invited = { action: 'person.invited', subjectType: 'invitation', subjectId: invitationId }
  const event = await tx.event.findFirst({ where: invited, select: { actorId: true } })
  return tx.roleGrant.create({ data: { ...scope, grantedById: event?.actorId ?? null }, select: scopeSelect })
}
