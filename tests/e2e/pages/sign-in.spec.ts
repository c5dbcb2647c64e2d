import { expect, test } from '@playwright/test'
import { signInAs } from '../../support/sessions'

test('serves no endpoint of the sign-in engine: nothing can try passwords past the brake', async ({
  request,
}) => {
  const data = { email: 'officer@demo.invalid', password: 'x', name: 'x', newPassword: 'x', token: 'x' }
  for (const path of [
    'sign-in/email',
    'sign-up/email',
    'change-password',
    'reset-password',
    'sign-in/social',
    'callback/entra',
  ])
    expect((await request.post(`/api/auth/${path}`, { data })).status(), path).toBeGreaterThanOrEqual(404)
  for (const path of ['get-session', 'list-sessions', 'ok', 'error', 'callback/entra'])
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404)
})

test('keeps the workspace out of every cache and index', async ({ page }) => {
  await signInAs(page, 'administrator')
  for (const path of ['/workspace', '/workspace/people', '/workspace/events', '/workspace/account']) {
    const response = await page.goto(path)
    expect(response?.headers()['cache-control'], path).toContain('no-store')
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
  }
})

test('takes no form from another site', async ({ page, request }) => {
  await page.goto('/sign-in')
  const fields = await page
    .locator('form input[type=hidden]')
    .evaluateAll((inputs) =>
      inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value] as const),
    )
  const multipart = Object.fromEntries([...fields, ['email', 'a@example.org'], ['password', 'x']])
  const send = (origin: string) => request.post('/sign-in', { multipart, headers: { origin } })
  expect((await send(new URL(page.url()).origin)).status()).toBe(200)
  expect((await send('https://evil.example')).status()).toBe(500)
})

test('answers an invitation that was never made, or of any length, with words', async ({ page }) => {
  for (const token of ['used', 'x'.repeat(2000), '%F0%9F%8E%88', '..%2F..%2Fetc']) {
    const response = await page.goto(`/invitation/${token}`)
    expect(response?.status(), token).toBeLessThan(500)
  }
  await page.goto('/invitation/used')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')
})
