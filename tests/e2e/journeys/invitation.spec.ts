import { randomUUID } from 'node:crypto'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { fillSignIn } from '../../support/demo'
import { signInAs } from '../../support/sessions'

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

type Fixtures = { browser: Browser; javaScriptEnabled: boolean | undefined; baseURL: string | undefined }

async function elsewhere({ browser, javaScriptEnabled, baseURL }: Fixtures): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled, baseURL })).newPage()
}

/** Somebody who has just accepted an invitation; `page` stays the administrator's. */
async function newMember(page: Page, fixtures: Fixtures) {
  const email = `${randomUUID()}@example.org`
  const path = await inviteReviewer(page, email)
  const guest = await elsewhere(fixtures)
  await guest.goto(path)
  await guest.getByLabel('Your name').fill('Cllr Robin Example')
  await guest.getByLabel('Choose a password').fill('password1234')
  await guest.getByRole('button', { name: 'Continue' }).click()
  await expect(guest.getByRole('main').getByRole('alert')).toContainText('too easy to guess')
  await expect(guest.getByLabel('Your name')).toHaveValue('Cllr Robin Example')
  await guest.getByLabel('Choose a password').fill(OLD)
  await guest.getByRole('button', { name: 'Continue' }).click()
  await expect(guest.getByRole('banner')).toContainText('Cllr Robin Example')
  return { email, path, guest }
}

test('an invited person makes an account, once, and loses the role when it is taken away', async ({
  page,
  browser,
  javaScriptEnabled,
  baseURL,
}) => {
  const fixtures = { browser, javaScriptEnabled, baseURL }
  const { email, path, guest } = await newMember(page, fixtures)
  await expect(guest.getByRole('listitem').filter({ hasText: 'Review group member' })).toBeVisible()
  await guest.goto(path)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')

  await page.goto('/workspace/people')
  await page
    .getByRole('row', { name: new RegExp(email) })
    .getByRole('link', { name: /^Take away/ })
    .click()
  await page.getByRole('button', { name: 'Take the role away' }).click()
  await expect(page.getByText('The role is taken away')).toBeVisible()
  await guest.goto('/workspace')
  await expect(guest.getByText('You have no role at present')).toBeVisible()
})

test('somebody who has used up their tries is let back in by a new link, without a wait', async ({
  page,
  browser,
  javaScriptEnabled,
  baseURL,
}) => {
  const fixtures = { browser, javaScriptEnabled, baseURL }
  const { email } = await newMember(page, fixtures)
  const guest = await elsewhere(fixtures)
  // Wrong tries count for their network too, from which all the other tests sign in.
  await guest.setExtraHTTPHeaders({ 'X-Forwarded-For': '203.0.113.7' })
  await guest.goto('/sign-in')
  for (let tries = 0; tries < 6; tries += 1) {
    await fillSignIn(guest, { email, password: 'not the right one' })
    await expect(guest.getByRole('main').getByRole('alert')).toBeVisible()
  }
  await expect(guest.getByRole('main').getByRole('alert')).toContainText('too many tries')

  await page.goto('/workspace/people')
  const row = page.getByRole('row', { name: new RegExp(email) }).first()
  await row.getByRole('link', { name: /^New link/ }).click()
  await page.getByRole('button', { name: 'Make a new link' }).click()
  const link = await page.getByRole('code').textContent()
  await guest.goto(new URL(link ?? '').pathname)
  await guest.getByLabel('Choose a password').fill(NEW)
  await guest.getByRole('button', { name: 'Continue' }).click()
  await expect(guest.getByRole('banner')).toContainText('Cllr Robin Example')
  await expect(guest.getByRole('listitem').filter({ hasText: 'Review group member' })).toBeVisible()
})

test('an administrator has the log checked', async ({ page }) => {
  await signInAs(page, 'administrator')
  await page.goto('/workspace/events')
  await page.getByRole('button', { name: 'Check it now' }).click()
  await expect(page.getByText('The log is whole')).toContainText('Checked on')
})

test('a member signs another device out and changes the password', async ({
  page,
  browser,
  javaScriptEnabled,
  baseURL,
}) => {
  const fixtures = { browser, javaScriptEnabled, baseURL }
  const { email, guest } = await newMember(page, fixtures)
  const second = await elsewhere(fixtures)
  await second.goto('/sign-in')
  await fillSignIn(second, { email, password: OLD })
  await expect(second.getByRole('banner')).toContainText('Cllr Robin Example')

  await guest.goto('/workspace/account/sessions')
  await expect(guest.getByText('This device')).toHaveCount(1)
  await guest.getByRole('button', { name: /^Sign out .* on / }).click()
  await expect(guest.getByText('That device is signed out')).toBeVisible()
  await second.reload()
  await expect(second).toHaveURL(/\/sign-in/)

  await changePassword(guest, 'not the current one')
  await expect(guest.getByRole('main').getByRole('alert')).toContainText('Your current password is not right')
  await changePassword(guest, OLD)
  await expect(guest.getByText('Your password is changed')).toBeVisible()
  await guest.getByRole('button', { name: 'Sign out' }).click()
  await fillSignIn(guest, { email, password: NEW })
  await expect(guest.getByRole('banner')).toContainText('Cllr Robin Example')
})

async function changePassword(page: Page, current: string) {
  await page.goto('/workspace/account/password')
  await page.getByLabel('Current password').fill(current)
  await page.getByLabel('New password').fill(NEW)
  await page.getByRole('button', { name: 'Change password' }).click()
}
