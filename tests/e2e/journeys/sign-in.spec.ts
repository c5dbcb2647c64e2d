import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { demo, fillSignIn } from '../../support/demo'
import { signInAs } from '../../support/sessions'

const summary = (page: Page) => page.getByRole('main').getByRole('alert')
const somebody = () => `${randomUUID()}@example.org`

test('asks for what is missing', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(summary(page).getByRole('link')).toHaveText([
    'Enter your email address',
    'Enter your password',
  ])
  await expect(page.getByLabel('Email address')).toHaveAccessibleDescription(/Enter your email address/)
})

test('says the same of a wrong password and of an unknown account, and keeps the email address', async ({
  page,
}) => {
  for (const email of [demo('officer').email, somebody()]) {
    await page.goto('/sign-in')
    await fillSignIn(page, { email, password: 'not the right one' })
    await expect(summary(page)).toContainText('The email address or the password is not right')
    await expect(page.getByLabel('Email address')).toHaveValue(email)
    await expect(page.getByLabel('Password')).toHaveValue('')
  }
})

test('says how long to wait after five wrong passwords', async ({ page }) => {
  const email = somebody()
  await page.goto('/sign-in')
  for (let i = 0; i < 5; i += 1) {
    await fillSignIn(page, { email, password: `wrong password ${i}` })
    await expect(page.getByLabel('Password')).toHaveValue('')
  }
  await fillSignIn(page, { email, password: 'wrong password 6' })
  await expect(summary(page)).toContainText('Wait 1 minute, then try again')
})

test('leads back to the page that was asked for, and signs out', async ({ page }) => {
  await page.goto('/workspace/events?action=role.granted')
  await expect(page).toHaveURL(/\/sign-in\?return=/)
  await fillSignIn(page, demo('administrator'))
  await expect(page).toHaveURL('/workspace/events?action=role.granted')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Log')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You have signed out.')).toBeVisible()
  await page.goto('/workspace')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('leads nowhere else', async ({ page }) => {
  await page.goto('/sign-in?return=https://example.org/workspace')
  await fillSignIn(page, demo('reviewer'))
  await expect(page).toHaveURL(/^http:\/\/[^/]+\/workspace$/)
})

test('refuses a page of somebody else’s role in plain words', async ({ page }) => {
  await signInAs(page, 'reviewer')
  const response = await page.goto('/workspace/people')
  expect(response?.status()).toBe(403)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You may not use this page')
  await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0)
})

test('keeps what was typed when the session ends in mid-form', async ({ page, context }) => {
  await signInAs(page, 'administrator')
  await page.goto('/workspace/people/invite')
  await page.getByLabel('Email address').fill('half typed@')
  await page.getByLabel('NHS staff').check()
  await context.clearCookies()
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText('What you typed is kept')).toBeVisible()
  await fillSignIn(page, demo('administrator'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Invite somebody')
  await expect(page.getByLabel('Email address')).toHaveValue('half typed@')
  await expect(page.getByLabel('NHS staff')).toBeChecked()
  await page.reload()
  await expect(page.getByLabel('Email address')).toHaveValue('half typed@')
})
