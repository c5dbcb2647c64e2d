import { expect, test } from '@playwright/test'
import { signInAs } from '../../support/sessions'
import { madeMilestone } from '../../support/setting'

test.use({ javaScriptEnabled: false })

test('a form that the browser sends answers with its page when something is wrong, and leads on when it is done', async ({
  page,
}) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  const answer = async () => {
    const posted = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Send to be checked' }).click()
    return (await posted).status()
  }
  expect(await answer()).toBe(200)
  await page.getByLabel('Comment').check()
  await page.getByLabel('Your feedback').fill('Short and clear.')
  expect(await answer()).toBe(303)
})
