import { expect, test } from '@playwright/test'
import { complaintsOf } from '../../support/looks'

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
