import { describe, expect, it } from 'vitest'
import {
  can,
  PERMISSIONS,
  type Actor,
  type Grant,
  type Permission,
  type Role,
  type Row,
} from '@/lib/permissions'

const OWN = { organisationId: 'own-organisation', bodyId: 'own-body', userId: 'me' }
const grants: Record<Role, Grant> = {
  reviewer: { role: 'reviewer', organisationId: null, bodyId: OWN.bodyId },
  scrutiny_officer: { role: 'scrutiny_officer', organisationId: null, bodyId: OWN.bodyId },
  nhs_staff: { role: 'nhs_staff', organisationId: OWN.organisationId, bodyId: null },
  administrator: { role: 'administrator', organisationId: null, bodyId: null },
}
const roles = Object.keys(grants) as Role[]
const permissions = Object.keys(PERMISSIONS) as Permission[]
const actorWith = (...held: Grant[]): Actor => ({ userId: OWN.userId, name: 'A Person', grants: held })

/** Rows as they stand to the actor: all one's own, or one thing another's, or lacking what a rule must know. */
const own: Row = { ownerId: OWN.organisationId, bodyId: OWN.bodyId, authorId: OWN.userId }
const rows = {
  own,
  'another organisation’s': { ...own, ownerId: 'other' },
  'another body’s': { ...own, bodyId: 'other' },
  'another author’s': { ...own, authorId: 'other' },
  'a bare row': {},
} satisfies Record<string, Row>
const notFor = (...names: (keyof typeof rows)[]) =>
  (Object.keys(rows) as (keyof typeof rows)[]).filter((name) => !names.includes(name))

const FOR_OWNER = notFor('another organisation’s', 'a bare row')
const FOR_BODY = notFor('another body’s', 'a bare row')
const AS_AUTHOR = notFor('another body’s', 'another author’s', 'a bare row')
const ALL = notFor()

/** Who may do what to which rows. Everything that is not here is refused. */
const TABLE: Record<Permission, [Role, (keyof typeof rows)[]]> = {
  'milestone:add': ['nhs_staff', FOR_OWNER],
  'milestone:state-date': ['nhs_staff', FOR_OWNER],
  'milestone:report-progress': ['nhs_staff', FOR_OWNER],
  'milestone:mark-happened': ['nhs_staff', FOR_OWNER],
  'feedback:record': ['reviewer', FOR_BODY],
  'feedback:revise': ['reviewer', AS_AUTHOR],
  'feedback:withdraw': ['reviewer', AS_AUTHOR],
  'feedback:publish': ['scrutiny_officer', FOR_BODY],
  'feedback:return': ['scrutiny_officer', FOR_BODY],
  'item:ask': ['reviewer', FOR_BODY],
  'item:revise': ['reviewer', AS_AUTHOR],
  'item:withdraw': ['reviewer', AS_AUTHOR],
  'item:check': ['scrutiny_officer', FOR_BODY],
  'item:send': ['scrutiny_officer', FOR_BODY],
  'item:acknowledge': ['scrutiny_officer', FOR_BODY],
  'item:chase': ['scrutiny_officer', FOR_BODY],
  'item:judge': ['scrutiny_officer', FOR_BODY],
  'item:end': ['scrutiny_officer', FOR_BODY],
  'item:escalate': ['scrutiny_officer', FOR_BODY],
  'item:hide': ['scrutiny_officer', FOR_BODY],
  'item:answer': ['nhs_staff', FOR_OWNER],
  'clock:change': ['scrutiny_officer', FOR_BODY],
  'obligation:name-owner': ['scrutiny_officer', FOR_BODY],
  'obligation:accept': ['nhs_staff', FOR_OWNER],
  'obligation:reply': ['nhs_staff', FOR_OWNER],
  'outcome:promise': ['nhs_staff', FOR_OWNER],
  'meeting:arrange': ['scrutiny_officer', FOR_BODY],
  'meeting:prepare': ['reviewer', FOR_BODY],
  'pack:issue': ['scrutiny_officer', FOR_BODY],
  'response:assemble': ['scrutiny_officer', FOR_BODY],
  'response:read-draft': ['reviewer', FOR_BODY],
  'person:invite': ['administrator', ALL],
  'role:revoke': ['administrator', ALL],
  'event:read': ['administrator', ALL],
}

describe.each(permissions)('%s', (permission) => {
  const [allowed, toRows] = TABLE[permission]

  it.each(roles)('as %s, about each kind of row', (role) => {
    const actor = actorWith(grants[role])
    const granted = Object.entries(rows).filter(([, row]) => can(actor, permission, row))
    expect(granted.map(([name]) => name)).toEqual(role === allowed ? toRows : [])
  })

  it.each(roles)('as %s, on the page’s guard', (role) => {
    expect(can(actorWith(grants[role]), permission)).toBe(role === allowed)
  })

  it('refuses whoever has no role', () => {
    expect(can(actorWith(), permission)).toBe(false)
    expect(can(actorWith(), permission, own)).toBe(false)
  })
})

it('does not take a role without its organisation or body for a role everywhere', () => {
  const nowhere = actorWith(...roles.map((role) => ({ role, organisationId: null, bodyId: null })))
  const row = { ownerId: null, bodyId: null, authorId: OWN.userId }
  const granted = permissions.filter((permission) => can(nowhere, permission, row))
  expect(granted).toEqual(['person:invite', 'role:revoke', 'event:read'])
})

it('adds roles up, and never mixes one’s place with another’s', () => {
  const elsewhere = { ...grants.scrutiny_officer, bodyId: 'other' }
  const both = actorWith(grants.reviewer, elsewhere)
  expect(can(both, 'feedback:record', own)).toBe(true)
  expect(can(both, 'feedback:publish', own)).toBe(false)
  expect(can(both, 'feedback:publish', rows['another body’s'])).toBe(true)
})
