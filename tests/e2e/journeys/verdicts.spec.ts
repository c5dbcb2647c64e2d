import { expect, test } from '@playwright/test'
import { registerHref } from '@/lib/scrutiny-items/rules'
import { problems } from '../../support/forms'
import { expectOpenToAll } from '../../support/looks'
import { madeAnswer, madeOwed } from '../../support/owed'
import { signInAs } from '../../support/sessions'
import { madeMeetingOn } from '../../support/verdicts'

test('the officer records a finding on each part; one left open stays open', async ({ page }) => {
  const item = await madeOwed({ parts: ['Who pays?', 'By when?'] })
  await madeAnswer(item, { text: 'NHS England pays.' })
  await signInAs(page, 'officer')
  await page.goto(`/workspace/verdicts?item=${item.id}`)
  await page.getByLabel('The meeting that found this').selectOption({ index: 1 })
  const first = page.getByRole('group', { name: `What did the group find of ${item.ref}, part 1?` })
  const second = page.getByRole('group', { name: `What did the group find of ${item.ref}, part 2?` })
  await expect(second.getByRole('radio')).toHaveCount(2)
  await first.getByLabel('Not answered').check()
  await page.getByRole('button', { name: 'Record what the group found' }).click()
  await expect(problems(page)).toContainText('Enter why the group found this')
  await expect(first.getByLabel('Not answered')).toBeChecked()
  await page.getByLabel(`Why, of ${item.ref}, part 1`).fill('It does not say from which budget.')
  await page.getByRole('button', { name: 'Record what the group found' }).click()
  await expect(page.getByRole('status')).toContainText('1 finding is recorded')
  await page.goto(`/workspace/verdicts?item=${item.id}`)
  await expect(page.getByText('So far: Disputed.')).toBeVisible()
})

test('an answer that comes while the officer writes is shown beside what was found, and nothing is lost', async ({
  page,
}) => {
  const item = await madeOwed()
  await signInAs(page, 'officer')
  await page.goto(`/workspace/verdicts?item=${item.id}`)
  await page.getByLabel('The meeting that found this').selectOption({ index: 1 })
  await page.getByLabel('Not answered').check()
  await page.getByLabel(`Why, of ${item.ref}`).fill('Nothing has come.')
  await madeAnswer(item, { text: 'It came at the last minute.' })
  await page.getByRole('button', { name: 'Record what the group found' }).click()
  await expect(problems(page)).toContainText('Somebody changed this while you were writing')
  const texts = page.getByRole('region', { name: 'Two versions of this text' })
  await expect(texts).toContainText('It came at the last minute.')
  await expect(page.getByLabel(`Why, of ${item.ref}`)).toHaveValue('Nothing has come.')
  await page.getByRole('button', { name: 'Record what the group found' }).click()
  await expect(page.getByRole('status')).toContainText('1 finding is recorded')
})

test('a whole meeting is recorded on one page, and an accepted recommendation is assessed', async ({
  page,
  javaScriptEnabled,
}) => {
  // Looking for barriers takes a script of its own.
  const widths = javaScriptEnabled ? [360, 1280] : []
  const [one, two] = [await madeOwed(), await madeOwed({ kind: 'recommendation', parts: ['Publish it.'] })]
  await madeAnswer(one)
  await madeAnswer(two, { reply: 'accepted', action: { title: 'Publish the table', on: '2099' } })
  const meeting = await madeMeetingOn([one, two])
  await signInAs(page, 'officer')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'Findings' }).first().click()
  const meetings = page.getByRole('region', { name: 'Record a whole meeting' })
  await meetings.getByRole('link', { name: meeting }).click()
  for (const { ref } of [one, two]) {
    await page
      .getByRole('group', { name: `What did the group find of ${ref}?` })
      .getByRole('radio', { name: 'Answered', exact: true })
      .check()
    await page.getByLabel(`Why, of ${ref}`, { exact: true }).fill('It says so plainly.')
  }
  await page.getByRole('button', { name: 'Record what the group found' }).click()
  await expect(page.getByRole('status')).toContainText('2 findings are recorded')

  const row = page.getByRole('row').filter({ hasText: two.ref ?? '' })
  await expect(row).toContainText('Not assessed yet')
  await expect(row).toContainText('Publish the table')
  await row.getByRole('link', { name: two.ref ?? '' }).click()
  await page.getByRole('button', { name: 'Record the assessment' }).click()
  await expect(problems(page)).toContainText('Choose red, amber or green')
  await page.getByRole('radio', { name: /Amber/ }).check()
  await page.getByLabel('Why?').fill('The table is not out.')
  await page.getByRole('button', { name: 'Record the assessment' }).click()
  await expect(page.getByRole('status')).toContainText('The assessment is recorded')
  await expect(page.getByRole('row').filter({ hasText: two.ref ?? '' })).toContainText('Amber')

  await page.goto(registerHref('recommendation', two.ref ?? ''))
  const followUp = page.getByRole('region', { name: 'What is done about it' })
  await expect(followUp).toContainText('The next review is due on')
  await expect(followUp.getByRole('list', { name: 'How the group finds that it goes' })).toContainText(
    'Amber: partly carried out, or late',
  )
  await expect(followUp).toContainText('The table is not out.')
  await expect(followUp.getByRole('link', { name: 'Publish the table' })).toBeVisible()
  for (const width of widths) await expectOpenToAll(page, width)

  await page.goto(`/recommendations?response=accepted&words=${two.ref}`)
  const listed = page.getByRole('row').filter({ hasText: two.ref ?? '' })
  await expect(listed).toContainText('what was accepted is still to be done')
  for (const words of ['Accepted', '0 of 1 action done', 'Amber'])
    await expect(listed.getByRole('listitem').filter({ hasText: words })).toBeVisible()
  for (const width of widths) await expectOpenToAll(page, width)
})
