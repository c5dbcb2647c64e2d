import { db } from '@/lib/db'
import type { Actor, Grant, Role } from '@/lib/permissions'

// Browser tests run in several processes on one database.
let count = Number(process.env.TEST_WORKER_INDEX ?? 0) * 10_000

/** A number that no other row of this file's database has. */
export const next = (): number => (count += 1)

async function person(name: string, grants: Grant[]): Promise<Actor> {
  const user = await db.user.create({ data: { name, email: `person-${next()}@example.org` } })
  return { userId: user.id, name, grants }
}

const grant = (role: Role, scope: Partial<Grant> = {}): Grant => ({
  role,
  organisationId: null,
  bodyId: null,
  ...scope,
})

export const staffOf = (organisationId: string): Promise<Actor> =>
  person('A Staff Member', [grant('nhs_staff', { organisationId })])

export const reviewerOn = (bodyId: string, name = 'Cllr A Name'): Promise<Actor> =>
  person(name, [grant('reviewer', { bodyId })])

export const officerFor = (bodyId: string): Promise<Actor> =>
  person('An Officer', [grant('scrutiny_officer', { bodyId })])

export const administrator = (): Promise<Actor> => person('An Administrator', [grant('administrator')])

/** Somebody with an account and no role. */
export const nobody = (): Promise<Actor> => person('Nobody', [])

/** The same person with one more role. */
export const also = (actor: Actor, other: Actor): Actor => ({
  ...actor,
  grants: [...actor.grants, ...other.grants],
})
