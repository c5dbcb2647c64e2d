import { expect, test } from '@playwright/test'

// No script runs here: what is read is what the server sent.
test.use({ javaScriptEnabled: false })

const paths = [
  '/no-such-page',
  '/no/such/page',
  '/milestones/no-such-milestone',
  '/organisations/no-such-organisation',
  '/on-2020-10-01/milestones/no-such-milestone',
  '/on-2020-13-45/timeline',
  '/on-2020',
  '/workspace/no-such-page',
  '/milestones/%E0%A4%A',
  '/milestones/%00',
  '/favicon.ico',
  '/constructor?place=luton',
]

for (const path of paths) {
  test(`${path} answers 404 with a page that says so`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  })
}

test('a path of the server that nothing answers is a 404', async ({ request }) => {
  expect((await request.get('/api/no-such-page')).status()).toBe(404)
})
