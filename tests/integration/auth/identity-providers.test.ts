import { afterAll, beforeAll, expect, it } from 'vitest'
import { signInServices } from '@/lib/auth/identity-providers'
import { actorOf, sessionOf } from '@/lib/auth/session'
import { finishServiceSignIn, startServiceSignIn } from '@/lib/auth/sign-in'
import { db } from '@/lib/db'
import { makeAccount } from '../../support/accounts'
import { startIdentityProvider } from '../../support/identity-provider'

let provider: Awaited<ReturnType<typeof startIdentityProvider>>

beforeAll(async () => {
  provider = await startIdentityProvider()
  process.env.CIS2_CLIENT_ID = 'our-client'
  process.env.CIS2_CLIENT_SECRET = 'our secret'
  process.env.CIS2_DISCOVERY_URL = provider.discoveryUrl
})
afterAll(() => provider.stop())

const cookieFrom = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

/** Goes to the provider and comes back as whoever it says, with the cookies of the same browser or of none. */
async function visit(sub: string, email: string, { sameBrowser = true, nonce = true } = {}) {
  const start = await startServiceSignIn('nhs-cis2', '/workspace/account', new Headers())
  const asked = new URL(start?.url ?? '').searchParams
  provider.visitAs({ sub, email, nonce: nonce ? asked.get('nonce') : 'another' })
  const back = new URL('http://localhost:3000/api/auth/callback/nhs-cis2')
  back.search = new URLSearchParams({ code: 'code', state: asked.get('state') ?? '' }).toString()
  const cookie = sameBrowser && start ? cookieFrom(start.cookies) : ''
  return finishServiceSignIn(new Request(back, { headers: { cookie } }))
}

it('offers the services that are configured, and no other', () => {
  expect(signInServices()).toEqual([{ id: 'nhs-cis2', name: 'NHS CIS2' }])
})

it('signs in whoever has an account with the same email address, each time anew', async () => {
  const { email, actor } = await makeAccount({ roles: [{ role: 'administrator' }] })
  for (let i = 0; i < 2; i += 1) {
    const answer = await visit('subject-1', email)
    expect(answer.headers.get('location')).toBe('/workspace/account')
    const session = await sessionOf(new Headers({ cookie: cookieFrom(answer.headers) }))
    expect(session && (await actorOf(session))).toEqual(actor)
  }
  const accounts = await db.account.findMany({ where: { providerId: 'nhs-cis2' } })
  expect(accounts).toEqual([
    expect.objectContaining({ accountId: 'subject-1', accessToken: null, refreshToken: null, idToken: null }),
  ])
})

it('makes no account for anybody', async () => {
  const before = await db.user.count()
  const answer = await visit('subject-2', 'stranger@example.org')
  expect(answer.headers.get('location')).toContain('/sign-in?service=failed')
  expect(await db.user.count()).toBe(before)
  expect(answer.headers.getSetCookie().join()).not.toContain('session_token=')
})

it('takes no answer into another browser, and none to another question', async () => {
  const { email } = await makeAccount()
  for (const trick of [{ sameBrowser: false }, { nonce: false }]) {
    const answer = await visit('subject-3', email, trick)
    expect(answer.headers.getSetCookie().join()).not.toContain('session_token=')
  }
})

it('says that a service which it does not know is not there', async () => {
  expect(await startServiceSignIn('nobody', '/workspace', new Headers())).toBeNull()
})
