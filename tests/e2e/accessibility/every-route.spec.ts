import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pageRoutes } from '../../support/routes'
import { sessionOf } from '../../support/sessions'
import { VISITS } from '../../support/visits'

test('every page of the app is looked at', () => {
  expect(Object.keys(VISITS).toSorted()).toEqual(pageRoutes())
})

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
