import { expect, it } from 'vitest'
import type { Actor, Role } from '@/lib/permissions'
import { placesFor } from '@/lib/workspace/rules'

const actor = (...roles: Role[]): Actor => ({
  userId: 'u',
  name: 'N',
  grants: roles.map((role) => ({ role, organisationId: null, bodyId: null })),
})
const texts = (...roles: Role[]) => placesFor(actor(...roles), '').map(({ text }) => text)

it('shows to each role where it can go', () => {
  expect(texts()).toEqual(['Start', 'Your account'])
  expect(texts('reviewer')).toContain('My feedback')
  expect(texts('administrator')).toEqual(['Start', 'People', 'Log', 'Your account'])
})

it('marks the place that holds the page', () => {
  const current = (path: string) =>
    placesFor(actor('administrator'), path)
      .filter(({ isCurrent }) => isCurrent)
      .map(({ text }) => text)
  expect(current('/workspace')).toEqual(['Start'])
  expect(current('/workspace/people/invite')).toEqual(['People'])
  expect(current('/workspace/account/password')).toEqual(['Your account'])
})
