import type { Browser, BrowserContext } from '@playwright/test'
import { signInAs } from './demo'
import type { Visit } from './visits'

type Role = NonNullable<Visit['as']>
type State = Awaited<ReturnType<BrowserContext['storageState']>>

const sessions = new Map<Role, State>()

/** Signs in once for each role, and gives the cookies to every page that needs them. */
export async function sessionOf(role: Role, browser: Browser, baseURL: string | undefined): Promise<State> {
  const known = sessions.get(role)
  if (known) return known
  const context = await browser.newContext({ baseURL })
  await signInAs(await context.newPage(), role)
  const state = await context.storageState()
  sessions.set(role, state)
  await context.close()
  return state
}
