import { expect, it } from 'vitest'
import { signIn, signOut } from '@/lib/auth/sign-in'
import { sessionOf } from '@/lib/auth/session'
import { takeTurn } from '@/lib/auth/throttle'
import { db } from '@/lib/db'
import { from, makeAccount, PASSWORD, signedIn } from '../../support/accounts'

const WRONG = 'not the right one at all'

it('signs in with the right password and a cookie that scripts cannot read', async () => {
  const { email, userId } = await makeAccount()
  const result = await signIn({ email, password: PASSWORD }, from('192.0.2.1'))
  const cookie = result.ok ? result.value.getSetCookie().join() : ''
  expect(cookie).toMatch(/blmk\.session_token=[^;]+; Path=\/; HttpOnly; SameSite=Lax/)
  expect(await db.session.count({ where: { userId } })).toBe(1)
})

it('keeps neither the network address of whoever signs in nor a session of more than eight hours', async () => {
  const { email, userId } = await makeAccount()
  await signedIn(email)
  const { ipAddress, expiresAt, createdAt } = await db.session.findFirstOrThrow({ where: { userId } })
  expect(ipAddress).toBe('')
  expect(expiresAt.getTime() - createdAt.getTime()).toBe(8 * 60 * 60 * 1000)
})

it('answers the same for a wrong password and for an account that does not exist', async () => {
  const { email } = await makeAccount()
  const wrong = await signIn({ email, password: WRONG }, from('192.0.2.2'))
  const unknown = await signIn({ email: 'nobody@example.org', password: WRONG }, from('192.0.2.2'))
  expect(wrong).toEqual({ ok: false, error: 'wrong' })
  expect(unknown).toEqual(wrong)
})

it('refuses even the right password while a wait lasts, for any account alike', async () => {
  const { email } = await makeAccount()
  for (const each of [email, 'no-such-person@example.org']) {
    for (let i = 0; i < 5; i += 1) await takeTurn(each, `198.51.100.${i}`)
    const result = await signIn({ email: each, password: PASSWORD }, from('192.0.2.4'))
    expect(result).toEqual({ ok: false, error: 'wait', seconds: 60 })
  }
})

it('knows an address in capitals', async () => {
  const { email } = await makeAccount()
  expect(await signIn({ email: email.toUpperCase(), password: PASSWORD }, from('192.0.2.3'))).toMatchObject({
    ok: true,
  })
})

it('ends the session on signing out', async () => {
  const { email, userId } = await makeAccount()
  const headers = await signedIn(email)
  await signOut(headers)
  expect(await sessionOf(headers)).toBeNull()
  expect(await db.session.count({ where: { userId } })).toBe(0)
})
