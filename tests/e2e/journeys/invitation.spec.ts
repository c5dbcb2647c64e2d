import { randomUUID } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { fillSignIn, signInAs } from '../../support/demo'

const OLD = 'a teapot beside the canal'
const NEW = 'seven umbrellas at the station'

/** Invites as the administrator, by the form, and gives the link. */
async function inviteReviewer(page: Page, email: string): Promise<string> {
  await signInAs(page, 'administrator')
  await page.goto('/workspace/people')
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Review group member', { exact: true }).check()
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose the group or committee')
  await expect(page.getByLabel('Email address')).toHaveValue(email)
  await expect(page.getByLabel('Review group member', { exact: true })).toBeChecked()
  const group = page.getByLabel('Group or committee')
  await group.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText('The link is ready')).toBeVisible()
  const link = await page.getByRole('code').textContent()
  return new URL(link ?? '').pathname
}

async function elsewhere(
  browser: Browser,
  javaScriptEnabled: boolean | undefined,
  baseURL: string | undefined,
) {
  const context = await browser.newContext({ javaScriptEnabled, baseURL })
  return context.newPage()
}

test('an invited person makes an account, changes the password, and signs out elsewhere', async ({
  page,
  browser,
  javaScriptEnabled,
  baseURL,
}) => {
  const email = `${randomUUID()}@example.org`
  const path = await inviteReviewer(page, email)

  const guest = await elsewhere(browser, javaScriptEnabled, baseURL)
  await guest.goto(path)
  await guest.getByLabel('Your name').fill('Cllr Robin Example')
  await guest.getByLabel('Choose a password').fill('password1234')
  await guest.getByRole('button', { name: 'Continue' }).click()
  await expect(guest.getByRole('main').getByRole('alert')).toContainText('too easy to guess')
  await expect(guest.getByLabel('Your name')).toHaveValue('Cllr Robin Example')
  await guest.getByLabel('Choose a password').fill(OLD)
  await guest.getByRole('button', { name: 'Continue' }).click()
  await expect(guest.getByRole('banner')).toContainText('Cllr Robin Example')
  await guest.goto(path)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')

  const second = await elsewhere(browser, javaScriptEnabled, baseURL)
  await second.goto('/sign-in')
  await fillSignIn(second, { email, password: OLD })
  await expect(second.getByRole('banner')).toContainText('Cllr Robin Example')

  await guest.goto('/workspace/account/sessions')
  await expect(guest.getByText('This device')).toHaveCount(1)
  await guest.getByRole('button', { name: /^Sign out .* on / }).click()
  await expect(guest.getByText('That device is signed out')).toBeVisible()
  await second.reload()
  await expect(second).toHaveURL(/\/sign-in/)

  await guest.goto('/workspace/account/password')
  await guest.getByLabel('Current password').fill('not the current one')
  await guest.getByLabel('New password').fill(NEW)
  await guest.getByRole('button', { name: 'Change password' }).click()
  await expect(guest.getByRole('main').getByRole('alert')).toContainText('Your current password is not right')
  await guest.getByLabel('Current password').fill(OLD)
  await guest.getByLabel('New password').fill(NEW)
  await guest.getByRole('button', { name: 'Change password' }).click()
  await expect(guest.getByText('Your password is changed')).toBeVisible()
  await guest.getByRole('button', { name: 'Sign out' }).click()
  await fillSignIn(guest, { email, password: NEW })
  await expect(guest.getByRole('banner')).toContainText('Cllr Robin Example')

  await page.goto('/workspace/people')
  const row = page.getByRole('row', { name: new RegExp(email) })
  await row.getByRole('link', { name: /^Take away/ }).click()
  await page.getByRole('button', { name: 'Take the role away' }).click()
  await expect(page.getByText('The role is taken away')).toBeVisible()
  await guest.reload()
  await expect(guest.getByText('You have no role at present')).toBeVisible()
})
