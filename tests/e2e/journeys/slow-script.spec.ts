import { expect, test } from '@playwright/test'
import { madeAnswer, madeOwed, owedPath } from '../../support/owed'
import { signInAs } from '../../support/sessions'

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled)

test('what is written over an older text before the script has come is still there once it has', async ({
  page,
}) => {
  const item = await madeOwed()
  const answerId = await madeAnswer(item, { text: 'The move costs £2 million.' })
  let arrive = () => {}
  const script = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await script
    await route.continue()
  })
  await signInAs(page, 'staff')
  await page.goto(`${owedPath(item)}/correct/${answerId}`, { waitUntil: 'commit' })
  const whole = page.getByLabel('The whole answer, as it should have been')
  await whole.fill('The move costs £3 million.')
  arrive()
  const isTakenOver = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))
  await expect.poll(() => whole.evaluate(isTakenOver)).toBe(true)
  await expect(whole).toHaveValue('The move costs £3 million.')
})
