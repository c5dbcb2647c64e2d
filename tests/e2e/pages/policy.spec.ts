import { expect, test, type Page } from '@playwright/test'
import { sessionOf } from '../../support/sessions'
import { VISITS } from '../../support/visits'

/** What the browser complains about while a page is read: what the policy forbids, what fails, what cannot be loaded. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

test('a script that is written into a page is noticed', async ({ page }) => {
  await page.route('**/about', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('</main>', '<script>var a = 1</script></main>')
    await route.fulfill({ response, body })
  })
  const complaints = complaintsOf(page)
  await page.goto('/about')
  expect(complaints.join()).toContain('Content Security Policy')
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    for (const [route, visits] of Object.entries(VISITS)) {
      test(`${route} gives the browser nothing to complain about`, async ({ browser, baseURL }) => {
        for (const { path, as } of visits) {
          const storageState = as && (await sessionOf(as, browser, baseURL))
          const context = await browser.newContext({ baseURL, storageState, javaScriptEnabled })
          const page = await context.newPage()
          const complaints = complaintsOf(page)
          const answer = await page.goto(typeof path === 'string' ? path : await path())
          const policy = answer?.headers()['content-security-policy'] ?? ''
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          expect(complaints).toEqual([])
          // Next's script makes an element with a style, which the policy allows; nothing that is sent has one.
          if (!javaScriptEnabled) expect(await page.locator('style, [style]').count()).toBe(0)
          expect(policy).toMatch(/^default-src 'none'; /)
          expect(policy).not.toContain('unsafe')
          await context.close()
        }
      })
    }
  })
}

test('a page that runs in the browser has a nonce for each request, which its scripts carry', async ({
  request,
}) => {
  const nonces = await Promise.all(
    ['/sign-in', '/sign-in', '/invitation/none-such'].map(async (path) => {
      const answer = await request.get(path)
      const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1]
      const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(3)
})
