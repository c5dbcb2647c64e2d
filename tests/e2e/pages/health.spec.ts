import { expect, test } from '@playwright/test'

test('the process and its database say that they are well', async ({ request }) => {
  expect(await (await request.get('/api/health')).text()).toBe('ok')
  expect(await (await request.get('/api/health/ready')).text()).toBe('ready')
})
