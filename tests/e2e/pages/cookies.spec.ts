import { expect, test } from '@playwright/test'
import { signInByForm } from '../../support/demo'

test('signing in sets the cookies that the page about them names, and no other', async ({
  page,
  context,
}) => {
  await page.goto('/cookies')
  const named = await page.getByRole('rowheader').allTextContents()
  expect(await context.cookies()).toEqual([])
  await signInByForm(page, 'reviewer')
  const set = (await context.cookies()).map(({ name }) => name)
  expect(set).toContain('blmk.session_token')
  expect(named).toEqual(expect.arrayContaining(set))
})

test('cookies end with the browser, and no script can read them', async ({ page, context }) => {
  await signInByForm(page, 'reviewer')
  for (const { expires, httpOnly, sameSite } of await context.cookies()) {
    expect({ expires, httpOnly, sameSite }).toEqual({ expires: -1, httpOnly: true, sameSite: 'Lax' })
  }
})
