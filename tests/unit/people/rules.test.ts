import { expect, it } from 'vitest'
import { waitMinutes, withoutPasswords } from '@/lib/people/rules'

it('lets the wait grow to a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(waitMinutes)).toEqual([1, 2, 4, 8, 15, 15, 15])
})

it('shows and keeps no password again', () => {
  expect(withoutPasswords({ email: 'a', password: 'b', newPassword: 'c', currentPassword: 'd' })).toEqual({
    email: 'a',
  })
})
