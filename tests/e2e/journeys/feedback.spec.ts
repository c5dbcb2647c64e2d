import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { problems } from '../../support/forms'
import { signInAs } from '../../support/sessions'
import { madeFeedback, madeMilestone } from '../../support/setting'

test('a councillor records feedback, an officer publishes it, and everybody reads it', async ({
  page,
  browser,
}) => {
  const { title, slug } = await madeMilestone()
  const words = `Will the people of Luton be asked first? ${randomUUID().slice(0, 8)}`
  await signInAs(page, 'reviewer')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'My feedback' }).first().click()
  await page.getByRole('link', { name: 'Record feedback' }).click()
  await page.getByLabel('Words in its title').fill(title)
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: title }).click()
  await page.getByLabel('Concern').check()
  await page.getByLabel('Your feedback').fill(words)
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page.getByRole('status')).toContainText('Your draft is saved')
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  await expect(page.getByRole('status')).toContainText('The scrutiny officer checks it')

  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`/milestones/${slug}`)
  await expect(reader.getByText(words)).toHaveCount(0)

  await signInAs(page, 'officer')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'Feedback to check' }).first().click()
  const row = page.getByRole('row').filter({ hasText: title })
  await expect(row).toContainText('Cllr Demo Reviewer')
  await row.getByRole('link').click()
  await expect(page.getByText(words)).toBeVisible()
  await page.getByLabel('Publish it').check()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('status')).toContainText(/Published as HSCRG\/\d{4}\/O\d+/)

  await reader.reload()
  const item = reader.getByRole('listitem').filter({ hasText: words })
  await expect(item).toContainText('Cllr Demo Reviewer')
  await expect(item).toContainText('Health and Social Care Review Group, Luton')
  await expect(item).toContainText(/HSCRG\/\d{4}\/O\d+/)
})

test('an officer returns feedback with a reason, and its writer sends it again', async ({ page }) => {
  const { id } = await madeFeedback((await madeMilestone()).id, 'submit')
  await signInAs(page, 'officer')
  await page.goto(`/workspace/review/${id}`)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(problems(page)).toContainText('Choose whether to publish or to return it')
  await page.getByLabel('Return it to its writer').check()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(problems(page)).toContainText('Enter what its writer should change, and why')
  await expect(page.getByLabel('Return it to its writer')).toBeChecked()
  await page.getByLabel('Reason for returning it').fill('Please leave the name of the nurse out.')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('status')).toContainText('Returned to its writer')

  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/${id}`)
  await expect(page.getByText('Please leave the name of the nurse out.')).toBeVisible()
  await page.getByRole('link', { name: 'Change the words' }).click()
  await page.getByLabel('Your feedback').fill('Who pays?')
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  await expect(page.getByText('Waiting to be checked')).toBeVisible()
})

test('a councillor withdraws a draft, and nobody else ever reads it', async ({ page }) => {
  const { id, text } = await madeFeedback((await madeMilestone()).id, 'draft')
  await signInAs(page, 'officer')
  expect((await page.goto(`/workspace/review/${id}`))?.status()).toBe(404)
  await page.goto('/workspace/review')
  await expect(page.getByText(text)).toHaveCount(0)
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/${id}`)
  await page.getByRole('link', { name: 'Withdraw' }).click()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.getByRole('status')).toContainText('Your feedback is withdrawn')
  await expect(page.getByRole('link', { name: 'Change the words' })).toHaveCount(0)
})

test('feedback on something that is not in the record begins with the choice', async ({ page }) => {
  await signInAs(page, 'reviewer')
  await page.goto('/workspace/feedback/new?about=milestone:019a0000-0000-7000-8000-0123456789ab')
  await expect(page.getByText('That is not in the record')).toBeVisible()
  await page.goto('/workspace/feedback/new?search=%25no+such+words%25')
  await expect(page.getByText('Nothing in the record has')).toBeVisible()
  await page.getByRole('link', { name: 'see everything' }).click()
  await expect(page.getByRole('heading', { name: 'Claims' })).toBeVisible()
})
