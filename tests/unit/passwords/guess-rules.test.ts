import { expect, it } from 'vitest'
import { isCommonPassword } from '@/lib/passwords/guess-rules'

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
  'P@ssw0rd12345',
  'Welcome12345!',
  'Summer2026!!',
  'Liverpool2026',
  '1qaz2wsx3edc',
  'letmeinletmein',
  'nhs luton council',
  'Councillor 1966',
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
  'coffee tin fish',
  '湖のそばの古い茶色の急須',
])('accepts %s as a password: length matters, not kinds of characters', (password) => {
  expect(isCommonPassword(password)).toBe(false)
})
