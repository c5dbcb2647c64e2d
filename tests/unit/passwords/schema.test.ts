import { expect, it } from 'vitest'
import { AcceptForm } from '@/lib/passwords/schema'

const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message)
const accept = (name: string, newPassword = 'a teapot beside the canal') =>
  AcceptForm.safeParse({ name, newPassword })

it('counts characters of a password as people do', () => {
  expect(messages(accept('A', '🎈 a b c d e'))).toEqual(['Use 12 characters or more'])
  expect(messages(accept('A', 'ab '.repeat(43)))).toEqual(['Use 128 characters or fewer'])
})

it.each(['Cllr Siân O’Neill-Smith', 'N. García (Jr.)', '王芳', 'عائشة'])('accepts the name %s', (name) => {
  expect(accept(name).success).toBe(true)
})

it.each(['', '   ', 'x'.repeat(101), '<b>A</b>', 'A\u202EB', 'https://example.com', 'A 🎈'])(
  'refuses the name %s',
  (name) => {
    expect(accept(name).success).toBe(false)
  },
)
