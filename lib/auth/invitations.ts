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

type Tx = Prisma.TransactionClient
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
 * Uses the link: makes the account, or gives an existing one its new password (and ends its sessions), and the role. Gives
 * back the address to sign in with. The name of an existing account stays.
 */
export async function acceptInvitation(
  token: string,
  { name, newPassword }: { name: string; newPassword: string },
): Promise<Result<'gone', { email: string }>> {
  const password = await hashPassword(newPassword)
  return transact(async (tx) => {
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
    const scoped = await giveRole(tx, { userId, role, organisationId, bodyId }, invitation.id)
    const entry = { action: 'invitation.accepted', data: { role: scopedRoleText(scoped) } } as const
    await record(tx, { userId, label: 'Account holder' }, { type: 'invitation', id: invitation.id }, entry)
    return okWith({ email })
  })
}

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
