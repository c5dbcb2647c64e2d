import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { fillDate, fillSource, problems } from '../../support/forms'
import { signInAs } from '../../support/sessions'
import { madeMilestone } from '../../support/setting'

test('staff add a milestone, move its date, and the public sees by how much', async ({ page }) => {
  const title = `The teams move to one building ${randomUUID().slice(0, 8)}`
  await signInAs(page, 'staff')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'Milestones' }).first().click()
  await page.getByRole('link', { name: 'Add a milestone' }).click()
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Summary').fill('Everybody works under one roof.')
  await page.getByLabel('Change takes effect').check()
  await page.getByLabel('NHS Central East Integrated Care Board').check()
  await page.getByLabel('Luton', { exact: true }).check()
  await fillDate(page, 'When is it promised for? (optional)', ['', '4', '2027'])
  await fillSource(page)
  await page.getByRole('button', { name: 'Add the milestone' }).click()
  await expect(page.getByRole('status')).toContainText('The milestone is in the record')

  await page.getByRole('link', { name: 'State a new date' }).click()
  await page.getByLabel('Forecast').check()
  await fillDate(page, 'When should it happen?', ['30', 'Sept', '2027'])
  await fillSource(page, 'Board paper 9')
  await page.getByRole('button', { name: 'State this date' }).click()
  await expect(problems(page)).toContainText('Enter a reason: this is not the date that was stated before')
  await expect(page.getByLabel('Forecast')).toBeChecked()
  await expect(page.getByLabel('Title of a new source')).toHaveValue('Board paper 9')
  await page.getByLabel('Why is this the date?').fill('The lease begins later.')
  await page.getByRole('button', { name: 'State this date' }).click()
  await expect(page.getByRole('status')).toContainText('The date is stated')
  await expect(page.getByText('153 days later than first promised, moved once')).toBeVisible()

  await page.goto('/timeline')
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) })
  await expect(entry).toContainText('30 September 2027')
  await expect(entry).toContainText('153 days later than first promised')
  await entry.getByRole('link', { name: title }).click()
  await expect(page.getByText('The lease begins later.')).toBeVisible()
  await expect(page.getByText('April 2027').first()).toBeVisible()
})

test('staff report progress and mark as happened, and the state follows', async ({ page }) => {
  const { id, slug } = await madeMilestone()
  await signInAs(page, 'staff')
  await page.goto(`/workspace/milestones/${id}/progress`)
  await page.getByLabel('At risk').check()
  await page.getByLabel('What has been done, and what comes next?').fill('The lease is not signed.')
  await fillSource(page)
  await page.getByRole('button', { name: 'Report this' }).click()
  await expect(page.getByRole('status')).toContainText('The report is in the record')
  await expect(page.getByText('Planned, at risk')).toBeVisible()

  await page.getByRole('link', { name: 'Mark as happened' }).click()
  await fillDate(page, 'When did it happen?', ['', '', '2099'])
  await fillSource(page, 'Minutes of the board')
  await page.getByRole('button', { name: 'Mark as happened' }).click()
  await expect(problems(page)).toContainText('Year must be from 1948 to')
  await fillDate(page, 'When did it happen?', ['', '', String(new Date().getFullYear() + 1)])
  await page.getByRole('button', { name: 'Mark as happened' }).click()
  await expect(problems(page)).toContainText('The date must be today or in the past')
  await fillDate(page, 'When did it happen?', ['1', '9', '2026'])
  await page.getByRole('button', { name: 'Mark as happened' }).click()
  await expect(page.getByRole('status')).toContainText('marked as happened')
  await expect(page.getByRole('link', { name: 'State a new date' })).toHaveCount(0)

  await page.goto(`/milestones/${slug}`)
  await expect(page.getByText('Happened').first()).toBeVisible()
  await expect(page.getByText('The lease is not signed.')).toBeVisible()
})

test('staff see no milestone of another organisation', async ({ page }) => {
  await signInAs(page, 'reviewer')
  expect((await page.goto('/workspace/milestones'))?.status()).toBe(403)
  await signInAs(page, 'staff')
  for (const path of [
    'nothing',
    '019a0000-0000-7000-8000-0123456789ab',
    '019a0000-0000-7000-8000-0123456789ab/date',
  ]) {
    expect((await page.goto(`/workspace/milestones/${path}`))?.status(), path).toBe(404)
  }
})
