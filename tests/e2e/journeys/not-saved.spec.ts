import { expect, test } from '@playwright/test'
import { problems } from '../../support/forms'
import { signInAs } from '../../support/sessions'
import { madeMilestone } from '../../support/setting'

// Without JavaScript the web server itself answers for a record that is away: tests/cluster/instances.test.ts.
test.skip(({ javaScriptEnabled }) => !javaScriptEnabled)

test('a form that finds the record away keeps what was typed, and can be sent again', async ({ page }) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  await page.getByLabel('Comment').check()
  await page.getByLabel('Your feedback').fill('Long thought about.')

  const away = { status: 503, contentType: 'text/plain', body: 'The record cannot be reached just now' }
  await page.route('**/workspace/**', (route) =>
    route.request().method() === 'POST' ? route.fulfill(away) : route.continue(),
  )
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  await expect(problems(page)).toContainText('This could not be saved just now')
  await expect(page.getByLabel('Your feedback')).toHaveValue('Long thought about.')
  await expect(page.getByLabel('Comment')).toBeChecked()

  await page.unroute('**/workspace/**')
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  await expect(page.getByRole('status')).toBeVisible()
})
