import { expect, test, type Page } from '@playwright/test'
import { fillDate, fillSource, problems } from '../../support/forms'
import { signInAs } from '../../support/sessions'
import { madeFeedback, madeMilestone } from '../../support/setting'

async function fillForecast(page: Page, year: string, reason: string) {
  await page.getByLabel('Forecast').check()
  await fillDate(page, 'When should it happen?', ['', '', year])
  await page.getByLabel('Why is this the date?').fill(reason)
  await fillSource(page)
}

test('two colleagues move one date: the second sees both texts, loses nothing, and can save again', async ({
  page,
  context,
}) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'staff')
  await page.goto(`/workspace/milestones/${id}/date`)
  await fillForecast(page, '2029', 'Mine: the money is not there.')

  const colleague = await context.newPage()
  await colleague.goto(`/workspace/milestones/${id}/date`)
  await fillForecast(colleague, '2028', 'Theirs: the lease begins later.')
  await colleague.getByRole('button', { name: 'State this date' }).click()
  await expect(colleague.getByRole('status')).toContainText('The date is stated')

  await page.getByRole('button', { name: 'State this date' }).click()
  await expect(problems(page)).toContainText('Somebody changed this while you were writing')
  const texts = page.getByRole('region', { name: 'Two versions of this text' })
  await expect(texts).toContainText('Mine: the money is not there.')
  await expect(texts).toContainText('Theirs: the lease begins later.')
  await expect(page.getByLabel('Why is this the date?')).toHaveValue('Mine: the money is not there.')
  await expect(page.getByLabel('Year')).toHaveValue('2029')

  await page.getByRole('button', { name: 'State this date' }).click()
  await expect(page.getByRole('status')).toContainText('The date is stated')
  await expect(page.getByText('Mine: the money is not there.')).toBeVisible()
  await expect(page.getByText('Theirs: the lease begins later.')).toBeVisible()
})

test('one draft in two tabs: the older one overwrites nothing', async ({ page, context }) => {
  const { id } = await madeFeedback((await madeMilestone()).id, 'draft')
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/${id}/edit`)
  const other = await context.newPage()
  await other.goto(`/workspace/feedback/${id}/edit`)
  await other.getByLabel('Your feedback').fill('The words of the other tab')
  await other.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(other.getByRole('status')).toContainText('Your draft is saved')

  await page.getByLabel('Your feedback').fill('The words of this tab')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  const texts = page.getByRole('region', { name: 'Two versions of this text' })
  await expect(texts).toContainText('The words of the other tab')
  await expect(page.getByLabel('Your feedback')).toHaveValue('The words of this tab')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page.getByRole('status')).toContainText('Your draft is saved')
  await expect(page.getByText('The words of this tab')).toBeVisible()
})

test('an officer checks what was withdrawn meanwhile: nothing is published, and it says why', async ({
  page,
  browser,
}) => {
  const { id, text } = await madeFeedback((await madeMilestone()).id, 'submit')
  await signInAs(page, 'officer')
  await page.goto(`/workspace/review/${id}`)
  const writer = await (await browser.newContext()).newPage()
  await signInAs(writer, 'reviewer')
  await writer.goto(`/workspace/feedback/${id}/withdraw`)
  await writer.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(writer.getByRole('status')).toContainText('withdrawn')

  await page.getByLabel('Publish it').check()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(problems(page)).toContainText('Somebody changed this while you were writing')
  await expect(page.getByRole('region', { name: 'Two versions of this text' })).toContainText('Withdrawn')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(problems(page)).toContainText('This cannot be done any more')
  await expect(page.getByText(text).first()).toBeVisible()
})
