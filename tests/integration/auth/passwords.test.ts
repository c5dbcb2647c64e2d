import { expect, it } from 'vitest'
import { changePassword } from '@/lib/auth/passwords'
import { sessionOf } from '@/lib/auth/session'
import { takeTurn } from '@/lib/auth/throttle'
import { actionsOn, makeAccount, PASSWORD, signedIn } from '../../support/accounts'

const NEW = 'seven umbrellas at the station'

async function changing(account: { email: string; userId: string }, currentPassword: string) {
  const here = await signedIn(account.email)
  const sessionId = (await sessionOf(here))?.id ?? ''
  const change = { userId: account.userId, sessionId, currentPassword, newPassword: NEW }
  return { here, result: await changePassword(change, `address of ${account.email}`) }
}

it('changes the password, ends the other sessions and says so in the log', async () => {
  const account = await makeAccount()
  const there = await signedIn(account.email)
  const { here, result } = await changing(account, PASSWORD)
  expect(result.ok).toBe(true)
  expect([await sessionOf(here), await sessionOf(there)]).toEqual([expect.anything(), null])
  expect(await actionsOn(account.userId)).toEqual(['password.changed'])
  await expect(signedIn(account.email, NEW)).resolves.toBeDefined()
  await expect(signedIn(account.email, PASSWORD)).rejects.toThrow('wrong')
})

it('asks for the current password, and slows guesses at it', async () => {
  const account = await makeAccount()
  const { result } = await changing(account, 'not the current one')
  expect(result).toEqual({ ok: false, error: 'wrong' })
  const change = {
    userId: account.userId,
    sessionId: account.userId,
    currentPassword: 'guess',
    newPassword: NEW,
  }
  for (let i = 0; i < 4; i += 1) await takeTurn(account.email, 'elsewhere')
  expect(await changePassword({ ...change, currentPassword: PASSWORD }, 'elsewhere')).toMatchObject({
    error: 'wait',
  })
  expect(await actionsOn(account.userId)).toEqual([])
})
