import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db'
import { demo, fillSignIn } from '../../support/demo'
import { fillDate, fillSource, problems } from '../../support/forms'
import { demoCast, itemIn } from '../../support/officer'
import { madeConsultation } from '../../support/response-setting'
import { signInAs } from '../../support/sessions'
import { demoActor, madeMilestone } from '../../support/setting'
import { typedInto } from '../../support/typing'

const send = (page: Page) => page.getByRole('button', { name: 'Send to be checked' }).click()
const stateIt = (page: Page) => page.getByRole('button', { name: 'State this date' }).click()

test('an empty form says at each field what to do', async ({ page }) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'staff')
  await page.goto(`/workspace/milestones/${id}/date`)
  await stateIt(page)
  await expect(problems(page).getByRole('link')).toHaveText([
    'Choose whether the date is promised or forecast',
    'Enter the date',
    'Enter the title of the source',
    'Enter who published the source',
  ])
  await expect(page.getByLabel('Title of a new source')).toHaveAccessibleDescription(
    /Enter the title of the source/,
  )
  await page.goto('/workspace/milestones/new')
  await page.getByRole('button', { name: 'Add the milestone' }).click()
  await expect(problems(page).getByRole('link')).toHaveText([
    'Enter a title',
    'Enter a summary',
    'Choose what kind of milestone it is',
    'Enter the title of the source',
    'Enter who published the source',
  ])
})

test('a date that is none is told from one that is out of reach', async ({ page }) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'staff')
  await page.goto(`/workspace/milestones/${id}/date`)
  await page.getByLabel('Promised').check()
  await fillSource(page)
  const wrong: [[string, string, string], RegExp][] = [
    [['31', '2', '2027'], /31 February 2027 is not a real date/],
    [['', '13', '2027'], /Month must be a number from 1 to 12/],
    [['', '', '2020-13'], /Year must be 4 numbers/],
    [['', '', '0000'], /Year must be from 1948 to 20\d\d/],
    [['1', '1', '0'], /Year must be 4 numbers/],
    [['', '', '9999'], /Year must be from 1948 to 20\d\d/],
  ]
  for (const [date, message] of wrong) {
    await fillDate(page, 'When should it happen?', date)
    await stateIt(page)
    await expect(problems(page)).toContainText(message)
    await expect(page.getByLabel('Day')).toHaveValue(date[0])
    await expect(page.getByLabel('Year')).toHaveValue(date[2])
    await expect(page.getByLabel('Promised')).toBeChecked()
  }
})

const pastDues: {
  what: string
  as: 'officer' | 'staff'
  path: () => Promise<string>
  boxes: string
  fill?: (page: Page) => Promise<unknown>
  button: string
  message: string
}[] = [
  {
    what: 'of an answer',
    as: 'officer',
    path: async () => `/workspace/register/${(await itemIn('agreed', await demoCast())).id}/send`,
    boxes: 'Due date that was agreed',
    fill: async (page) => {
      await page.getByLabel('Agreed at a meeting').check()
      await page.getByLabel('Meeting at which the due date was agreed').selectOption({ index: 1 })
    },
    button: 'Record that it is sent',
    message: 'The due date must be the day of sending or later',
  },
  {
    what: 'of an outcome',
    as: 'staff',
    path: async () => `/workspace/consultations/${(await madeConsultation()).id}/promise`,
    boxes: 'By which day will the outcome be published?',
    button: 'Promise the outcome',
    message: 'The day must be today or later',
  },
]

for (const { what, as, path, boxes, fill, button, message } of pastDues) {
  test(`a due date ${what} in the past is told at its field, and all is still there`, async ({ page }) => {
    await signInAs(page, as)
    await page.goto(await path())
    const form = page.locator('main form[novalidate]')
    await fill?.(page)
    await fillDate(page, boxes, ['29', '2', '2020'])
    const typed = await typedInto(form)
    await page.getByRole('button', { name: button }).click()
    await expect(problems(page).getByRole('link')).toHaveText([new RegExp(message)])
    const day = page.getByRole('group', { name: boxes }).getByLabel('Day')
    await expect(day).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('group', { name: boxes })).toHaveAccessibleDescription(new RegExp(message))
    expect(await typedInto(form)).toEqual(typed)
    await problems(page).getByRole('link').click()
    await expect(day).toBeFocused()
  })
}

test('too long a text is told by how much, and all of it is still there', async ({ page }) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  const text = 'x'.repeat(10_001)
  await page.getByLabel('Concern').check()
  await page.getByLabel('Your feedback').fill(text)
  await send(page)
  await expect(problems(page)).toContainText('must be 10,000 characters or fewer. You have used 10,001')
  await expect(page.getByLabel('Your feedback')).toHaveValue(text)
  await page.getByLabel('Your feedback').fill(text.slice(1))
  await send(page)
  await expect(page.getByText('Waiting to be checked')).toBeVisible()
})

test('emoji, writing from right to left, and markup are kept as text', async ({ page }) => {
  const { id } = await madeMilestone()
  const text = '<script>document.title = "taken"</script> 🎉👩🏽‍⚕️ مرحبا بكم <b>bold</b>'
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  await page.getByLabel('Comment').check()
  await page.getByLabel('Your feedback').fill(text)
  await send(page)
  await expect(page.getByText(text)).toBeVisible()
  await expect(page).not.toHaveTitle(/taken/)
})

test('a form sent twice makes one record', async ({ page, javaScriptEnabled }) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  await page.getByLabel('Comment').check()
  await page.getByLabel('Your feedback').fill('Pressed twice')
  const button = page.getByRole('button', { name: 'Send to be checked' })
  if (javaScriptEnabled === false) await button.dblclick({ noWaitAfter: true })
  else await button.dblclick()
  await expect(page.getByText('Waiting to be checked')).toBeVisible()
  expect(await db.scrutinyItem.count({ where: { milestoneId: id } })).toBe(1)
})

test('a session that ends in mid-form leads back with the text still there', async ({ page, context }) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'staff')
  await page.goto(`/workspace/milestones/${id}/date`)
  await page.getByLabel('Forecast').check()
  await fillDate(page, 'When should it happen?', ['', '6', '2028'])
  await page.getByLabel('Why is this the date?').fill('Typed before the session ended.')
  await fillSource(page)
  await context.clearCookies()
  await stateIt(page)
  await expect(page).toHaveURL(/\/sign-in/)
  await fillSignIn(page, demo('staff'))
  await expect(page.getByLabel('Why is this the date?')).toHaveValue('Typed before the session ended.')
  await expect(page.getByLabel('Forecast')).toBeChecked()
  await expect(page.getByLabel('Month')).toHaveValue('6')
  await stateIt(page)
  await expect(page.getByRole('status')).toContainText('The date is stated')
})

test('feedback typed before a session ended is still there too, about the same thing', async ({
  page,
  context,
}) => {
  const { id, title } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/feedback/new?about=milestone:${id}`)
  await page.getByLabel('Concern').check()
  await page.getByLabel('Your feedback').fill('Typed before the session ended?')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await fillSignIn(page, demo('reviewer'))
  await expect(page.getByText(title)).toBeVisible()
  await expect(page.getByLabel('Your feedback')).toHaveValue('Typed before the session ended?')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page.getByRole('status')).toContainText('Your draft is saved')
  const { userId } = await demoActor('reviewer')
  expect(await db.scrutinyItem.count({ where: { milestoneId: id, authorId: userId } })).toBe(1)
})
