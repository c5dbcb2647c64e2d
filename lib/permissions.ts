/** Roles as the database names them. */
export type Role = 'reviewer' | 'scrutiny_officer' | 'nhs_staff' | 'administrator'

/** A role held for an organisation (NHS staff) or a body (reviewers, officers); administrators hold it for the portal. */
export type Grant = { role: Role; organisationId: string | null; bodyId: string | null }

/** Who is acting: a signed-in person with the roles held at this instant. */
export type Actor = { userId: string; name: string; grants: Grant[] }

/** What a permission is asked about, `ownerId` being who owns or owes it on the day; a field that a rule needs and the row lacks refuses. */
export type Row = { ownerId?: string | null; bodyId?: string | null; authorId?: string | null }

type Rule = { role: Role; holds?: (grant: Grant, row: Row, actor: Actor) => boolean }

const forOwner = (grant: Grant, row: Row) =>
  grant.organisationId !== null && grant.organisationId === row.ownerId
const forBody = (grant: Grant, row: Row) => grant.bodyId !== null && grant.bodyId === row.bodyId
const asAuthor = (grant: Grant, row: Row, actor: Actor) =>
  forBody(grant, row) && row.authorId === actor.userId

/** Every permission of the portal, the role that has it, and about which rows. What is not here nobody may do. */
export const PERMISSIONS = {
  'milestone:add': { role: 'nhs_staff', holds: forOwner },
  'milestone:state-date': { role: 'nhs_staff', holds: forOwner },
  'milestone:report-progress': { role: 'nhs_staff', holds: forOwner },
  'milestone:mark-happened': { role: 'nhs_staff', holds: forOwner },
  'feedback:record': { role: 'reviewer', holds: forBody },
  'feedback:revise': { role: 'reviewer', holds: asAuthor },
  'feedback:withdraw': { role: 'reviewer', holds: asAuthor },
  'feedback:publish': { role: 'scrutiny_officer', holds: forBody },
  'feedback:return': { role: 'scrutiny_officer', holds: forBody },
  'item:ask': { role: 'reviewer', holds: forBody },
  'item:revise': { role: 'reviewer', holds: asAuthor },
  'item:withdraw': { role: 'reviewer', holds: asAuthor },
  'item:check': { role: 'scrutiny_officer', holds: forBody },
  'item:send': { role: 'scrutiny_officer', holds: forBody },
  'item:acknowledge': { role: 'scrutiny_officer', holds: forBody },
  'item:chase': { role: 'scrutiny_officer', holds: forBody },
  'item:judge': { role: 'scrutiny_officer', holds: forBody },
  'item:end': { role: 'scrutiny_officer', holds: forBody },
  'item:escalate': { role: 'scrutiny_officer', holds: forBody },
  'item:hide': { role: 'scrutiny_officer', holds: forBody },
  'item:answer': { role: 'nhs_staff', holds: forOwner },
  'clock:change': { role: 'scrutiny_officer', holds: forBody },
  'obligation:name-owner': { role: 'scrutiny_officer', holds: forBody },
  'obligation:accept': { role: 'nhs_staff', holds: forOwner },
  'obligation:reply': { role: 'nhs_staff', holds: forOwner },
  'outcome:promise': { role: 'nhs_staff', holds: forOwner },
  'meeting:arrange': { role: 'scrutiny_officer', holds: forBody },
  'meeting:prepare': { role: 'reviewer', holds: forBody },
  'pack:issue': { role: 'scrutiny_officer', holds: forBody },
  'response:assemble': { role: 'scrutiny_officer', holds: forBody },
  'response:read-draft': { role: 'reviewer', holds: forBody },
  'person:invite': { role: 'administrator' },
  'role:revoke': { role: 'administrator' },
  'event:read': { role: 'administrator' },
} satisfies Record<string, Rule>

export type Permission = keyof typeof PERMISSIONS

/**
 * Whether the actor may do this. Without a row: whether there is any row that they may do it to (the guard of a page);
 * with a row: whether they may do it to that one (the guard of a command).
 */
export function can(actor: Actor, permission: Permission, row?: Row): boolean {
  const rule: Rule = PERMISSIONS[permission]
  return actor.grants.some(
    (grant) => grant.role === rule.role && (!row || !rule.holds || rule.holds(grant, row, actor)),
  )
}

/** The organisations whose NHS staff the actor is. */
export const organisationsOf = (actor: Actor): string[] =>
  actor.grants.flatMap(({ role, organisationId }) =>
    role === 'nhs_staff' && organisationId ? [organisationId] : [],
  )

/** The groups whose scrutiny officer the actor is. */
export const groupsOf = (actor: Actor): string[] =>
  actor.grants.flatMap(({ role, bodyId }) => (role === 'scrutiny_officer' && bodyId ? [bodyId] : []))
