import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { isId } from '../ids'
import { can, type Actor, type Role } from '../permissions'
import { NO_ROLE_TEXT, roleText } from './words'

export type Choice = { value: string; label: string }
export type HeldRole = { id: string; text: string; since: Date }
export type PersonRow = { id: string; name: string; email: string; roles: HeldRole[] }
export type InvitationRow = { id: string; email: string; role: string; expiresAt: Date }

const latest = { orderBy: { startsFirstDay: { sort: 'desc', nulls: 'last' } }, take: 1 } as const

/** What to select of a role's row to say what it is for. */
export const scopeSelect = {
  role: true,
  organisation: { select: { names: { select: { name: true }, ...latest } } },
  body: { select: { name: true } },
} as const satisfies Prisma.RoleGrantSelect

type Scoped = {
  role: Role | null
  organisation: { names: { name: string }[] } | null
  body: { name: string } | null
}

/** "NHS staff, NHS Central East Integrated Care Board"; of a link that gives no role, what it is for. */
export const scopedRoleText = ({ role, organisation, body }: Scoped): string =>
  role ? roleText(role, organisation?.names[0]?.name ?? body?.name ?? null) : NO_ROLE_TEXT

/** Everybody with an account, and the roles that they hold now. Administrators only: anybody else finds nobody. */
export async function listPeople(viewer: Actor): Promise<PersonRow[]> {
  if (!can(viewer, 'person:invite')) return []
  const grants = {
    where: { revokedAt: null },
    select: { id: true, grantedAt: true, ...scopeSelect },
    orderBy: { grantedAt: 'asc' },
  } as const
  const people = await db.user.findMany({
    select: { id: true, name: true, email: true, grants },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return people.map(({ grants, ...person }) => ({ ...person, roles: grants.map(heldRole) }))
}

const heldRole = ({ id, grantedAt, ...scoped }: Scoped & { id: string; grantedAt: Date }): HeldRole => ({
  id,
  text: scopedRoleText(scoped),
  since: grantedAt,
})

/** Invitations that can still be accepted. */
export async function listInvitations(viewer: Actor, now: Date): Promise<InvitationRow[]> {
  if (!can(viewer, 'person:invite')) return []
  const pending = await db.invitation.findMany({
    where: { acceptedAt: null, expiresAt: { gt: now } },
    select: { id: true, email: true, expiresAt: true, ...scopeSelect },
    orderBy: { createdAt: 'asc' },
  })
  return pending.map(({ id, email, expiresAt, ...scoped }) => ({
    id,
    email,
    expiresAt,
    role: scopedRoleText(scoped),
  }))
}

/** A role that is held now, and by whom; null when there is none (any more). */
export async function getHeldRole(
  viewer: Actor,
  id: string,
): Promise<(HeldRole & { holder: string }) | null> {
  if (!can(viewer, 'role:revoke') || !isId(id)) return null
  const select = { id: true, grantedAt: true, user: { select: { name: true } }, ...scopeSelect }
  const grant = await db.roleGrant.findFirst({ where: { id, revokedAt: null }, select })
  return grant && { ...heldRole(grant), holder: grant.user.name }
}

/** The roles that a person holds now, in words. */
export async function listOwnRoles(viewer: Actor): Promise<string[]> {
  const where = { userId: viewer.userId, revokedAt: null }
  const grants = await db.roleGrant.findMany({ where, select: scopeSelect, orderBy: { grantedAt: 'asc' } })
  return grants.map(scopedRoleText)
}

/** What a role can be for. Bodies and organisations that have ended count: their promises are still kept true. */
export async function listScopes(): Promise<{ organisations: Choice[]; bodies: Choice[] }> {
  const [organisations, bodies] = await Promise.all([
    db.organisation.findMany({ select: { id: true, names: { select: { name: true }, ...latest } } }),
    db.body.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
  ])
  const named = organisations.map(({ id, names }) => ({
    value: id,
    label: names[0]?.name ?? 'Name not established',
  }))
  return {
    organisations: named.sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
    bodies: bodies.map(({ id, name }) => ({ value: id, label: name })),
  }
}
