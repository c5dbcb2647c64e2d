import { expect, test, type Page } from '@playwright/test'
import { fillDate, problems } from '../../support/forms'
import { madeAnswer, madeMeeting, madeQuestion, mark } from '../../support/meeting-setting'
import { signInAs } from '../../support/sessions'

async function addToAgenda(page: Page, title: string, ref?: string) {
  await page.getByRole('link', { name: 'Add an item to the agenda' }).click()
  await page.getByLabel('Title', { exact: true }).fill(title)
  if (ref) {
    const offered = page.getByLabel('Item of the register to be considered (optional)')
    const option = offered.locator('option', { hasText: ref })
    await offered.selectOption((await option.getAttribute('value')) ?? '')
  }
  await page.getByRole('button', { name: 'Add the item' }).click()
  await expect(page.getByRole('status')).toContainText('The agenda is saved')
}

async function issue(page: Page, path: string, version: number) {
  await page.goto(`${path}/pack`)
  await page.getByRole('button', { name: `Issue version ${version}` }).click()
  await expect(page.getByRole('status')).toContainText('The pack is issued')
}

test('an officer arranges a meeting and issues its pack twice; a reader without JavaScript reads both', async ({
  page,
  browser,
}) => {
  const title = `Extra meeting on the money ${mark()}`
  const question = await madeQuestion()
  await signInAs(page, 'officer')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'Meetings' }).first().click()
  await page.getByRole('link', { name: 'Arrange a meeting' }).click()
  await page.getByLabel('Title').fill(title)
  await fillDate(page, 'When is it?', ['9', '12', '2027'])
  await page.getByLabel('It begins at (optional)').fill('two')
  await page.getByLabel('Summary').fill('Who pays for what.')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(problems(page)).toContainText('The start must be a time, like 2pm or 14:30')
  await expect(page.getByLabel('Summary')).toHaveValue('Who pays for what.')
  await page.getByLabel('It begins at (optional)').fill('2pm')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page.getByRole('status')).toContainText('saved as a draft')
  const path = new URL(page.url()).pathname

  await addToAgenda(page, 'The money', question.ref ?? '')
  await addToAgenda(page, 'Minutes')
  await page.getByRole('button', { name: 'Up Minutes' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('Minutes')

  await page.getByRole('link', { name: 'Record a declaration' }).click()
  await page.getByLabel('Name of the member').fill('Cllr Jane Smith')
  await page.getByLabel('Disclosable pecuniary interest').check()
  await page.getByLabel('What is the interest?').fill('She owns the building.')
  await page.getByLabel('Of which item of the agenda? (optional)').selectOption({ label: '2. The money' })
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('status')).toContainText('The declaration is recorded')

  await expect(page.getByText('Publish the meeting before you issue a pack.')).toBeVisible()
  await page.getByRole('button', { name: 'Publish it' }).click()
  await expect(page.getByRole('status')).toContainText('The meeting is published')
  await issue(page, path, 1)

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.getByRole('link', { name: 'See what the public reads' }).click()
  await reader.goto(page.url())
  await expect(reader.getByRole('link', { name: `Question ${question.ref}` })).toBeVisible()
  await reader.getByRole('link', { name: 'Version 1, issued on' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(reader.getByText('Item 1: Minutes')).toBeVisible()
  await expect(reader.getByText('She owns the building.')).toBeVisible()
  const late = reader.getByRole('region', { name: 'What is late, and who owes it' }).getByRole('listitem')
  const row = late.filter({ hasText: question.ref ?? '' })
  await expect(row).toContainText('days late')
  await expect(row).toContainText('Owed today by')
  const number = await row.getByRole('link', { name: 'Paragraph' }).innerText()

  await madeAnswer(question, 'We pay, from the budget for buildings.')
  await issue(page, path, 2)
  await reader.reload()
  await expect(reader.getByRole('heading', { name: 'What is new in version 2' })).toBeVisible()
  const answer = reader
    .getByRole('region', { name: 'Answers for the group to judge' })
    .getByRole('listitem')
    .filter({ hasText: `Question ${question.ref}` })
  await expect(answer).toContainText('New in version 2')
  await expect(answer).toContainText('We pay, from the budget for buildings.')
  await expect(answer.getByRole('group')).toContainText('Partly answered')
  await expect(row.getByRole('link', { name: 'Paragraph' })).toHaveText(number)
})

test('two officers change one meeting: the second sees both texts and loses nothing', async ({
  page,
  context,
}) => {
  const { meeting } = await madeMeeting()
  await signInAs(page, 'officer')
  await page.goto(`/workspace/meetings/${meeting.id}/edit`)
  await page.getByLabel('Summary').fill('Mine: on the money.')
  const colleague = await context.newPage()
  await colleague.goto(`/workspace/meetings/${meeting.id}/edit`)
  await colleague.getByLabel('Summary').fill('Theirs: on the buildings.')
  await colleague.getByRole('button', { name: 'Save' }).click()
  await expect(colleague.getByRole('status')).toContainText('Your changes are saved')

  await page.getByRole('button', { name: 'Save' }).click()
  const texts = page.getByRole('region', { name: 'Two versions of this text' })
  await expect(texts).toContainText('Theirs: on the buildings.')
  await expect(page.getByLabel('Summary')).toHaveValue('Mine: on the money.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('Your changes are saved')
})

test('a hidden meeting leaves only the reason', async ({ page }) => {
  const { meeting } = await madeMeeting()
  await signInAs(page, 'officer')
  await page.goto(`/workspace/meetings/${meeting.id}`)
  await page.getByRole('link', { name: 'Hide it' }).click()
  await page.getByRole('button', { name: 'Hide it' }).click()
  await expect(problems(page)).toContainText('Enter the reason, which the public reads')
  await page.getByLabel('Why is it hidden?').fill('It named a patient.')
  await page.getByRole('button', { name: 'Hide it' }).click()
  await expect(page.getByRole('status')).toContainText('The meeting is hidden')
  await page.goto(`/meetings/${meeting.slug}`)
  await expect(page.getByText('It named a patient.')).toBeVisible()
  await expect(page.getByText(meeting.title)).toHaveCount(0)
})

test('a member prepares the next meeting', async ({ page }) => {
  const { meeting } = await madeMeeting()
  const question = await madeQuestion()
  await signInAs(page, 'reviewer')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'Meetings' }).first().click()
  await page.getByRole('link', { name: meeting.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(meeting.title)
  const late = page.getByRole('region', { name: 'What is late, and who owes it' })
  await expect(late.getByRole('article').filter({ hasText: question.ref ?? '' })).toContainText('days late')
  await expect(page.getByRole('region', { name: 'My own items' })).toContainText(question.ref ?? '')
})
