import type { BrowserContext, Page } from '@playwright/test'
import type { Key } from './demo'
import { signedInAt } from './native-forms'

type Cookie = Parameters<BrowserContext['addCookies']>[0][number]

const sessions = new Map<Key, Promise<Cookie[]>>()

/** Whoever uses this browser is this demonstration person from now on, in the one session that all tests of a process
 *  share: a test that ends a session signs in by the form. */
export async function signInAs(page: Page, key: Key): Promise<void> {
  const context = page.context()
  if (!sessions.has(key)) sessions.set(key, cookiesOf(key))
  await context.clearCookies()
  await context.addCookies((await sessions.get(key)) ?? [])
}

async function cookiesOf(key: Key): Promise<Cookie[]> {
  const url = process.env.BASE_URL ?? ''
  const pairs = (await signedInAt(url, key)).split('; ')
  return pairs.map((pair) => {
    const [name = ''] = pair.split('=')
    return { name, value: pair.slice(name.length + 1), url, httpOnly: true, sameSite: 'Lax' }
  })
}
