import { expect, test, type Page } from '@playwright/test'
import { ANSWER_LIMIT } from '@/lib/answers/schema'
import { fillDate, problems } from '../../support/forms'
import { madeAnswer, madeOwed, madeUnclaimed, owedPath } from '../../support/owed'
import { signInAs } from '../../support/sessions'

const status = (page: Page) => page.getByRole('status')

test('staff find what they inherited, answer part by part, and the mark says of whom it was asked', async ({
  page,
}) => {
  const item = await madeOwed({
    parts: ['Who pays?', 'By when?'],
    dueOn: '2019-04-16',
    askedOn: '2019-03-20',
  })
  await signInAs(page, 'staff')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'What we owe' }).first().click()
  const row = page.getByRole('row').filter({ hasText: item.ref ?? '' })
  await expect(row).toContainText('which you succeeded')
  await expect(row).toContainText('days late')
  await expect(row).toContainText('Answer it')
  await row.getByRole('link').click()
  await expect(page.getByText('Owed today by')).toBeVisible()

  await page.getByRole('link', { name: 'Answer part 2' }).click()
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(problems(page)).toContainText('Choose what kind of answer it is')
  await page.getByRole('radio', { name: 'Full answer' }).check()
  await page.getByLabel('The answer', { exact: true }).fill('By the end of May.')
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(status(page)).toContainText('Your answer is recorded')
  await expect(page.getByText('By the end of May.')).toBeVisible()
  await page.goto('/workspace/owed')
  await expect(page.getByRole('row').filter({ hasText: item.ref ?? '' })).toContainText('Answer part 1')
})

test('an answer that is a character too long is given back whole, and the longest is taken', async ({
  page,
}) => {
  const item = await madeOwed()
  await signInAs(page, 'staff')
  await page.goto(`${owedPath(item)}/answer/1`)
  const answer = page.getByLabel('The answer', { exact: true })
  await page.getByRole('radio', { name: 'Full answer' }).check()
  await answer.fill('🏥'.repeat(ANSWER_LIMIT + 1))
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(problems(page)).toContainText('50,000 characters or fewer. You have used 50,001')
  await expect(page.getByRole('radio', { name: 'Full answer' })).toBeChecked()
  expect(Array.from(await answer.inputValue())).toHaveLength(ANSWER_LIMIT + 1)

  // The session ends in the middle: nothing typed is lost either.
  await answer.fill('🏥'.repeat(ANSWER_LIMIT))
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await page.getByLabel('Email address').waitFor()
  const back = page.url()
  await signInAs(page, 'staff')
  await page.goto(decodeURIComponent(new URL(back).searchParams.get('return') ?? ''))
  expect(Array.from(await answer.inputValue())).toHaveLength(ANSWER_LIMIT)
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(status(page)).toContainText('Your answer is recorded')
  await expect(page.getByText('Read all 100,000 characters').or(page.getByText('Read all'))).toBeVisible()
})

test('a correction stands beside the answer, linked both ways, with what differs', async ({ page }) => {
  const item = await madeOwed()
  await madeAnswer(item, { text: 'The move costs £2 million.' })
  await signInAs(page, 'staff')
  await page.goto(owedPath(item))
  await page.getByRole('link', { name: 'Correct this answer' }).click()
  const whole = page.getByLabel('The whole answer, as it should have been')
  await expect(whole).toHaveValue('The move costs £2 million.')
  await whole.fill('The move costs £3 million.')
  await page.getByRole('button', { name: 'Correct it' }).click()
  await expect(status(page)).toContainText('Your correction is recorded')
  await expect(page.getByText('Corrected by')).toBeVisible()
  await expect(page.getByText('Corrects the answer of')).toBeVisible()
  await page.getByText('Compare it word by word').click()
  const texts = page.getByRole('region', { name: 'The answer before and after the correction' })
  await expect(texts.getByText('£2', { exact: true }).or(texts.locator('mark').first())).toBeVisible()
})

test('two colleagues answer one part: the second sees both, loses nothing, and can answer still', async ({
  page,
  context,
}) => {
  const item = await madeOwed()
  await signInAs(page, 'staff')
  const path = `${owedPath(item)}/answer/1`
  const colleague = await context.newPage()
  for (const [each, words] of [
    [page, 'Mine: NHS England pays.'],
    [colleague, 'Theirs: nobody pays.'],
  ] as const) {
    await each.goto(path)
    await each.getByRole('radio', { name: 'Full answer' }).check()
    await each.getByLabel('The answer', { exact: true }).fill(words)
  }
  await colleague.getByRole('button', { name: 'Give this answer' }).click()
  await expect(status(colleague)).toContainText('Your answer is recorded')
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(problems(page)).toContainText('Somebody changed this while you were writing')
  await expect(page.getByRole('region', { name: 'Two versions of this text' })).toContainText(
    'Theirs: nobody',
  )
  await expect(page.getByLabel('The answer', { exact: true })).toHaveValue('Mine: NHS England pays.')
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(status(page)).toContainText('Your answer is recorded')
})

test('to accept in principle needs an action and a date, which the public can follow', async ({ page }) => {
  const item = await madeOwed({ kind: 'recommendation', parts: ['Publish the running costs.'] })
  await signInAs(page, 'staff')
  await page.goto('/workspace')
  await expect(page.getByRole('region', { name: 'What your organisations owe' })).toContainText('days late')
  await page.goto(`${owedPath(item)}/answer/1`)
  await page.getByRole('radio', { name: 'Accepted in principle' }).check()
  await page.getByLabel('The answer', { exact: true }).fill('We agree.')
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(problems(page)).toContainText('Enter the action that you will take')
  await page.getByLabel('The action', { exact: true }).fill('Publish a table of the costs')
  await fillDate(page, 'By when?', ['', '', '2001'])
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(problems(page)).toContainText('must be today or later')
  await fillDate(page, 'By when?', ['', '3', String(new Date().getFullYear() + 2)])
  await page.getByRole('button', { name: 'Give this answer' }).click()
  await expect(status(page)).toContainText('Your answer is recorded')
  await page.getByRole('link', { name: 'Publish a table of the costs' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Action on a recommendation')
  await expect(page.getByText(/^Answer to a recommendation, /)).toBeVisible()
  await expect(page.getByRole('link', { name: `Recommendation ${item.ref}` })).toBeVisible()
})

test('what nobody owes is accepted with a reason, and then owed; the right of reply stands beside it', async ({
  page,
}) => {
  const item = await madeUnclaimed()
  await signInAs(page, 'staff')
  await page.goto('/workspace/owed/unclaimed')
  await page.getByRole('link', { name: item.ref ?? '' }).click()
  await expect(page.getByText('Nobody has accepted this. If it belongs')).toBeVisible()
  await page.getByRole('link', { name: 'Accept it' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Accept it' }).click()
  await expect(problems(page)).toContainText('Enter why this organisation accepts it')
  await page.getByLabel('Why does it belong to your organisation?').fill('We took the staff over.')
  await page.getByRole('button', { name: 'Accept it' }).click()
  await expect(status(page)).toContainText('Your organisation owes this from today')

  await page.getByRole('link', { name: 'Reply beside the list' }).click()
  await page.getByLabel('Your reply').fill('We are looking for the papers.')
  await page.getByRole('button', { name: 'Reply' }).click()
  await expect(page.getByText('We are looking for the papers.')).toBeVisible()
})

test('staff acknowledge what has arrived, and it is still owed', async ({ page }) => {
  const item = await madeOwed()
  await signInAs(page, 'staff')
  await page.goto(owedPath(item))
  await page.getByRole('button', { name: 'Acknowledge it' }).click()
  await expect(status(page)).toContainText('Your acknowledgement is recorded')
  await expect(page.getByRole('button', { name: 'Acknowledge it' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Answer', exact: true })).toBeVisible()
})

test('somebody else’s debt can be read, and says who owes it', async ({ page }) => {
  await signInAs(page, 'reviewer')
  expect((await page.goto('/workspace/owed'))?.status()).toBe(403)
  await signInAs(page, 'staff')
  for (const path of [
    'nothing',
    '019a0000-0000-7000-8000-0123456789ab',
    '019a0000-0000-7000-8000-0123456789ab/reply',
  ])
    expect((await page.goto(`/workspace/owed/${path}`))?.status(), path).toBe(404)
})
