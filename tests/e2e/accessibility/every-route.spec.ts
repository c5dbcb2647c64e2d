import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Browser, type BrowserContext } from '@playwright/test'
import { signInAs } from '../../support/demo'
import { pageRoutes } from '../../support/routes'
import { VISITS, type Visit } from '../../support/visits'

type Role = NonNullable<Visit['as']>

test('every page of the app is looked at', () => {
  expect(Object.keys(VISITS).toSorted()).toEqual(pageRoutes())
})

const sessions = new Map<Role, Awaited<ReturnType<BrowserContext['storageState']>>>()

/** Signs in once for each role, and gives the cookies to every page that needs them. */
async function sessionOf(role: Role, browser: Browser, baseURL: string | undefined) {
  const known = sessions.get(role)
  if (known) return known
  const context = await browser.newContext({ baseURL })
  await signInAs(await context.newPage(), role)
  const state = await context.storageState()
  sessions.set(role, state)
  await context.close()
  return state
}

for (const [route, visits] of Object.entries(VISITS)) {
  for (const [index, { path, as }] of visits.entries()) {
    const name = typeof path === 'string' ? path : route
    test(`${name}${as ? ` as ${as}` : ''} ${index > 0 ? `(${index + 1}) ` : ''}has no barrier that axe finds`, async ({
      browser,
      baseURL,
      viewport,
    }) => {
      const storageState = as && (await sessionOf(as, browser, baseURL))
      const context = await browser.newContext({ baseURL, viewport, storageState })
      const page = await context.newPage()
      const answer = await page.goto(typeof path === 'string' ? path : await path())
      expect(answer?.status()).toBe(200)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`),
      ).toEqual([])
      const { scrolled, wide } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        wide: document.documentElement.clientWidth,
      }))
      expect(scrolled).toBeLessThanOrEqual(wide)
      await context.close()
    })
  }
}
