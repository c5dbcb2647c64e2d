import { expect, test } from '@playwright/test'
import { expectNoWider, expectOpenToAll, expectQuiet } from '../../support/looks'
import { madeResponse } from '../../support/response-setting'
import { pageRoutes } from '../../support/routes'
import { signInAs } from '../../support/sessions'
import { addressOf, VISITS } from '../../support/visits'

test('every page of the app is looked at', () => {
  expect(Object.keys(VISITS).toSorted()).toEqual(pageRoutes())
})

test('a barrier is noticed, and so is a page that is wider than its window', async ({ page }) => {
  await page.goto('/about')
  const main = page.getByRole('main')
  await main.evaluate((element) => (element.style.width = '400px'))
  await expect(expectOpenToAll(page, 360)).rejects.toThrow('width of the page at 360 pixels')
  await main.evaluate((element) => element.append(document.createElement('input')))
  await expect(expectOpenToAll(page, 360)).rejects.toThrow('label: input')
})

const WIDTHS = [360, 1280]

/** A page of 1,280 pixels that is enlarged four times and twice, and the first width at which tables are not folded. */
const WIDTHS_BETWEEN = [320, 640, 992]

test('a response that was taken away has no barrier where it stands alone', async ({ page, request }) => {
  const { address } = await madeResponse('published')
  await page.setContent(await (await request.get(`${address}/response.html`)).text())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const width of WIDTHS) await expectOpenToAll(page, width)
})

for (const [route, visits] of Object.entries(VISITS)) {
  for (const [index, visit] of visits.entries()) {
    const { path, as } = visit
    const whose = `${as ? ` as ${as}` : ''}${index > 0 ? ` (${index + 1})` : ''}`

    test(`${typeof path === 'string' ? path : route}${whose} has no barrier, and is quiet with JavaScript and without`, async ({
      page,
      browser,
    }) => {
      const address = await addressOf(visit)
      if (as) await signInAs(page, as)
      await expectQuiet(page, address)
      for (const width of WIDTHS) await expectOpenToAll(page, width)
      for (const width of WIDTHS_BETWEEN) await expectNoWider(page, width)

      const plain = await browser.newPage({ javaScriptEnabled: false })
      if (as) await signInAs(plain, as)
      await expectQuiet(plain, address)
      // Next's script makes an element with a style, which the policy allows; nothing that is sent has one.
      expect(await plain.locator('style, [style]').count()).toBe(0)
      await plain.close()
    })
  }
}
