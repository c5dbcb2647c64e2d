import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db'
import { makeMeeting } from '../../support/asking'
import { fillDate, problems } from '../../support/forms'
import { demoCast } from '../../support/officer'
import { signInAs } from '../../support/sessions'

const status = (page: Page) => page.getByRole('status')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

type Request = {
  kind: string
  link: string
  addressee: string
  text: string
  /** Says when, where that is asked, after the form has asked for it. */
  when?: (page: Page, meetingId: string) => Promise<void>
  letter: RegExp[]
  replies: string[]
  reply: string
  said: string
}

const REQUESTS: Request[] = [
  {
    kind: 'Request for information',
    link: 'Ask for information',
    addressee: 'Which body has it?',
    text: 'What you need, and for which review',
    letter: [/Our reference: HSCRG\/\d{4}\/I\d+/, /Regulation 26/],
    replies: ['Full answer', 'Partial answer', 'Holding answer', 'Refusal'],
    reply: 'Partial answer',
    said: 'Partial answer',
  },
  {
    kind: 'Request to attend',
    link: 'Ask somebody to attend',
    addressee: 'From which body should they come?',
    text: 'Who should come, and what you will ask about',
    when: async (page, meetingId) => {
      await expect(problems(page)).toContainText('Choose the meeting, or enter the day')
      await page.getByLabel('At which meeting should they attend?').selectOption(meetingId)
      await fillDate(page, 'Or on which day?', ['1', '2', '2050'])
      await press(page, 'Send to be checked')
      await expect(problems(page)).toContainText('Choose a meeting or enter a day, not both')
      await expect(page.getByLabel('At which meeting should they attend?')).toHaveValue(meetingId)
      await fillDate(page, 'Or on which day?', ['', '', ''])
      await press(page, 'Send to be checked')
    },
    letter: [/Our reference: HSCRG\/\d{4}\/A\d+/, /Regulation 27/, /Please attend: .*15 January 2050/],
    replies: ['Will attend', 'Somebody else will attend', 'Cannot attend', 'Holding answer'],
    reply: 'Somebody else will attend',
    said: 'Full answer: somebody else will attend',
  },
]

for (const request of REQUESTS) {
  const { kind, link, addressee, text, when, letter, replies, reply, said } = request

  test(`a ${kind.toLowerCase()}: asked, sent, answered and read by everybody`, async ({ page }) => {
    const { about, bodyId } = await demoCast()
    const meetingId = await makeMeeting(bodyId, '2050-01-15')
    const words = `The figures of each place ${randomUUID().slice(0, 8)}`
    await signInAs(page, 'reviewer')
    await page.goto(`/workspace/items/new?about=milestone:${about.id}`)
    await page.getByRole('link', { name: link }).click()
    await page.getByLabel(addressee).selectOption({ label: 'NHS Central East Integrated Care Board' })
    await page.getByLabel(text).fill(words)
    await press(page, 'Send to be checked')
    await when?.(page, meetingId)
    await expect(status(page)).toContainText('The scrutiny officer checks it')

    await signInAs(page, 'officer')
    await page.goto('/workspace/register')
    await page.getByRole('row').filter({ hasText: words }).getByRole('link', { name: 'Check it' }).click()
    await page.getByLabel('The group agreed it').check()
    await page.getByLabel('At which meeting did the group agree it?').selectOption({ index: 1 })
    await press(page, 'Confirm')
    await page.getByRole('link', { name: 'Send it' }).click()
    await press(page, 'Show the letter first')
    for (const each of letter) await expect(page.getByRole('article')).toContainText(each)
    await page.getByRole('link', { name: 'Record that it is sent' }).click()
    await press(page, 'Record that it is sent')
    await expect(status(page)).toContainText('Recorded as sent')

    const item = await db.scrutinyItem.findFirstOrThrow({
      where: { text: words },
      include: { obligation: true },
    })
    await signInAs(page, 'staff')
    await page.goto(`/workspace/owed/${item.obligation?.id}/answer/1`)
    for (const each of replies)
      await expect(page.getByRole('radio', { name: each, exact: true })).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(replies.length)
    await page.getByRole('radio', { name: reply, exact: true }).check()
    await page.getByLabel('The answer', { exact: true }).fill('By post: the director of finance.')
    await press(page, 'Give this answer')
    await expect(status(page)).toContainText('Your answer is recorded')

    await page.goto(`/questions/${(item.ref ?? '').toLowerCase().replaceAll('/', '-')}`)
    const main = page.getByRole('main')
    await expect(main).toContainText(`${kind} ${item.ref}`)
    await expect(main).toContainText(said)
    if (when) await expect(main).toContainText('15 January 2050')
  })
}
