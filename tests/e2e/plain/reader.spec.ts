import { expect, test } from '@playwright/test'

test('a reader finds a milestone on the timeline, and what was known of it before', async ({ page }) => {
  await page.goto('/timeline')
  await page.getByLabel('Place').selectOption({ label: 'Luton' })
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL(/place=luton/)
  const first = page.getByRole('main').getByRole('heading').getByRole('link').first()
  const title = await first.textContent()
  await first.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title ?? '')
  await page.goto('/on-2019-01-01/timeline')
  await expect(page.getByText('You are reading the record as it stood on')).toBeVisible()
  await expect(page.getByText('NHS Central East starts work')).toHaveCount(0)
})
