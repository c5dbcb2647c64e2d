import { expect, it } from 'vitest'
import { isCommonPassword, waitMinutes, withoutPasswords } from '@/lib/people/rules'

it.each([
  'Password1234',
  'passwordpassword',
  'qwertyuiop123',
  '123456789012',
  '111122223333',
  'aaaaaaaaaaaa',
  'Luton-Luton-2026',
  '987654321098',
  'Milton Keynes 2026',
  'admin admin 123',
  '😀😀😀😀😀😀😀😀😀😀😀😀',
])('refuses %s as a password', (password) => {
  expect(isCommonPassword(password)).toBe(true)
})

it.each([
  'a teapot beside the canal',
  'correct horse battery',
  '739104628517',
  'пароль у реки стоит',
  '!?%&/()=+*#-',
  'Lutonians like kippers',
])('accepts %s as a password: length matters, not kinds of characters', (password) => {
  expect(isCommonPassword(password)).toBe(false)
})

it('lets the wait grow to a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(waitMinutes)).toEqual([1, 2, 4, 8, 15, 15, 15])
})

it('shows and keeps no password again', () => {
  expect(withoutPasswords({ email: 'a', password: 'b', newPassword: 'c', currentPassword: 'd' })).toEqual({
    email: 'a',
  })
})
