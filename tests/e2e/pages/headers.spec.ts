import { expect, test } from '@playwright/test'

test('every answer carries the security headers and does not name the framework', async ({ request }) => {
  const headers = (await request.get('/no-such-page')).headers()
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-powered-by']).toBeUndefined()
})

test('the inner address of a page that is about now leads to its public one', async ({ request }) => {
  const answer = await request.get('/now/timeline?kind=meeting', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe('/timeline?kind=meeting')
})
