import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db'
import { makeMeeting } from '../../support/asking'
import { demo, fillSignIn } from '../../support/demo'
import { fillDate, fillSource, problems } from '../../support/forms'
import { demoCast, itemIn, sending } from '../../support/officer'
import { madeUnclaimedOutcome } from '../../support/owed'
import { signInAs } from '../../support/sessions'
import { madeMilestone } from '../../support/setting'
import { feedback } from '../../support/writing'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import { recordFeedback } from '@/lib/feedback/write-commands'
import { sendItem } from '@/lib/letters/send-commands'
import { refSlug } from '@/lib/scrutiny-items/rules'

const unique = (words: string) => `${words} ${randomUUID().slice(0, 8)}`
const send = (page: Page) => page.getByRole('button', { name: 'Send to be checked' }).click()
const done = (page: Page) => page.getByRole('status')

test('a councillor asks in parts, the group agrees, and the officer prints the letter and sends it', async ({
  page,
}) => {
  const { id, title } = await madeMilestone()
  const lead = unique('What follows from the merger?')
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/items/new?about=milestone:${id}`)
  await page.getByRole('link', { name: 'Ask a question' }).click()
  await expect(page.getByText(title)).toBeVisible()
  await page
    .getByLabel('Which body should answer?')
    .selectOption({ label: 'NHS Central East Integrated Care Board' })
  await page.getByLabel('Your question').fill(lead)
  await page.getByRole('button', { name: 'Ask in parts' }).click()
  await page.getByLabel('Part 1').fill('For patients?')
  await page.getByLabel('Part 2').fill('For nobody?')
  await page.getByRole('button', { name: 'Add another part' }).click()
  await page.getByLabel('Part 3').fill('For staff?')
  await page.getByRole('button', { name: 'Remove part 2' }).click()
  await expect(page.getByText('Part 2 is removed. It said: For nobody?')).toBeVisible()
  await expect(page.getByLabel('Part 2')).toHaveValue('For staff?')
  await expect(page.getByLabel('Your question')).toHaveValue(lead)
  await send(page)
  await expect(done(page)).toContainText('The scrutiny officer checks it')

  await signInAs(page, 'officer')
  await page.goto('/workspace/register')
  const row = page.getByRole('row').filter({ hasText: lead })
  await row.getByRole('link', { name: 'Check it' }).click()
  await page.getByLabel('The group agreed it').check()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(problems(page)).toContainText('Choose the meeting at which it was agreed')
  await page.getByLabel('At which meeting did the group agree it?').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(done(page)).toContainText('The group agreed it')
  await page.getByRole('link', { name: 'Send it' }).click()
  await page.getByRole('button', { name: 'Show the letter first' }).click()
  const letter = page.getByRole('article')
  await expect(letter).toContainText('NHS Central East Integrated Care Board')
  await expect(letter).toContainText(/Our reference: HSCRG\/\d{4}\/Q\d+/)
  await expect(letter.getByRole('listitem')).toHaveText(['For patients?', 'For staff?'])
  await expect(letter).toContainText('Regulation 21')
  await page.getByRole('link', { name: 'Record that it is sent' }).click()
  await page.getByRole('button', { name: 'Record that it is sent' }).click()
  await expect(done(page)).toContainText('Recorded as sent')
  await expect(page.getByText(/Due by the end of/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Record the acknowledgement' }).click()
  const today = new Date()
  await fillDate(page, 'On which day did the body acknowledge it?', [
    String(today.getUTCDate()),
    String(today.getUTCMonth() + 1),
    String(today.getUTCFullYear()),
  ])
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(done(page)).toContainText('The acknowledgement is recorded')
})

test('a body that is gone: the page says so, names its successor, and lets the writer choose', async ({
  page,
}) => {
  const { id } = await madeMilestone()
  const words = unique('Who keeps the files?')
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/items/new?kind=question&about=milestone:${id}`)
  await page.getByLabel('Your question').fill(words)
  await send(page)
  await expect(problems(page)).toContainText('Choose the body that is asked')
  const gone = await db.organisation.findUniqueOrThrow({ where: { slug: 'luton-ccg' } })
  await page.getByLabel('Which body should answer?').selectOption(gone.id)
  await send(page)
  await expect(problems(page)).toContainText('This body does not exist any more: choose whom to ask')
  await expect(
    page.getByText(/existed until 31 March 2021. Today .*Central East.* would owe the answer/),
  ).toBeVisible()
  await expect(page.getByLabel('Your question')).toHaveValue(words)
  await page.getByLabel('Ask it in its old name').check()
  await send(page)
  await expect(done(page)).toContainText('Sent.')
  await expect(
    page.getByText('NHS Luton Clinical Commissioning Group').or(page.getByText('NHS Luton CCG')).first(),
  ).toBeVisible()
})

test('a recommendation carries what the law asks of a report, and a draft may wait for it', async ({
  page,
}) => {
  const { id } = await madeMilestone()
  const words = unique('Ask each town first.')
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/items/new?kind=recommendation&about=milestone:${id}`)
  await page.getByLabel('The recommendation').fill(words)
  await send(page)
  await expect(problems(page).getByRole('link')).toHaveText([
    'Choose the body that is asked',
    'Enter what the report is about',
    'Enter a summary of the evidence',
    'Enter who took part',
    'Enter why you recommend it',
  ])
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(done(page)).toContainText('Your draft is saved')
  await expect(page.getByText('Before you can send it to be checked:')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send to be checked' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Change it' }).click()
  await expect(page.getByLabel('The recommendation')).toHaveValue(words)
})

test('two officers send the same item at once: the second sees how it stands, and nothing is sent twice', async ({
  page,
}) => {
  const cast = await demoCast()
  const item = await itemIn('agreed', cast)
  await signInAs(page, 'officer')
  await page.goto(`/workspace/register/${item.id}/send`)
  const { officer } = cast
  expect(await sendItem({ ...officer }, sending({ ...item, sentOn: '2026-05-01' }), new Date())).toEqual({
    ok: true,
  })
  await page.getByRole('button', { name: 'Record that it is sent' }).click()
  await expect(problems(page)).toContainText('Somebody changed this while you were writing')
  await expect(page.getByRole('region', { name: 'Two versions of this text' })).toContainText(
    'Due by the end of',
  )
  await page.getByRole('button', { name: 'Record that it is sent' }).click()
  await expect(problems(page)).toContainText('This cannot be done any more')
})

test('what is late is asked for again, with a letter, a pause and more days', async ({ page }) => {
  const cast = await demoCast()
  const item = await itemIn('agreed', cast)
  const sent = await sendItem(cast.officer, sending({ ...item, sentOn: '2026-05-01' }), new Date())
  expect(sent).toEqual({ ok: true })
  await signInAs(page, 'officer')
  await page.goto(`/workspace/register/${item.id}`)
  await page.getByRole('link', { name: 'Ask again' }).first().click()
  await page.getByRole('link', { name: 'Print the letter that asks again' }).click()
  await expect(page.getByRole('article')).toContainText(
    /A whole answer was due by the end of 2 June 2026: it is [\d,]+ days late/,
  )
  await page.goBack()
  await page.getByLabel('How did you ask, and whom?').fill('By letter to the programme office.')
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByText('By letter to the programme office.')).toBeVisible()
  await page.getByRole('link', { name: 'Record an agreed pause' }).click()
  await fillDate(page, 'First day of the pause', ['20', '5', '2026'])
  await fillDate(page, 'Last day of the pause', ['19', '5', '2026'])
  await page.getByLabel('Who agreed to it?').fill('The group')
  await page.getByLabel('Why?').fill('The office was closed.')
  await page.getByRole('button', { name: 'Record the pause' }).click()
  await expect(problems(page)).toContainText(
    'The last day of the pause must be the same as or after its first day',
  )
  await expect(page.getByLabel('Why?')).toHaveValue('The office was closed.')
  await fillDate(page, 'Last day of the pause', ['22', '5', '2026'])
  await page.getByRole('button', { name: 'Record the pause' }).click()
  await expect(done(page)).toContainText('The pause is recorded')
  await expect(page.getByText('first due 2 June 2026')).toBeVisible()
  await page.getByRole('link', { name: 'Hide it from the public' }).click()
  await page.getByRole('button', { name: 'Hide it' }).click()
  await expect(problems(page)).toContainText('Enter the reason: the public reads it')
  await page.getByLabel('Why is it hidden?').fill('It named a patient.')
  await page.getByRole('button', { name: 'Hide it' }).click()
  await expect(done(page)).toContainText('It is hidden from the public')
})

test('the officer names the body that owes the outcome of a consultation, which nobody did', async ({
  page,
}) => {
  const { slug, title } = await madeUnclaimedOutcome()
  await page.goto(`/consultations/${slug}`)
  await expect(page.getByText('Nobody has accepted it since 1 January 2022').first()).toBeVisible()
  await signInAs(page, 'officer')
  await page.goto('/workspace/register')
  await page.getByRole('link', { name: `Name the body that owes the outcome of: ${title}` }).click()
  await page.getByRole('button', { name: 'Name this body' }).click()
  await expect(problems(page).getByRole('link')).toHaveText([
    'Choose the body that owes it',
    'Enter the reason: the public reads it',
  ])
  await page
    .getByLabel('Which body owes it?')
    .selectOption({ label: 'NHS Central East Integrated Care Board' })
  await page.getByLabel('Why this one?').fill('It decides where it meets.')
  await page.getByRole('button', { name: 'Name this body' }).click()
  await expect(done(page)).toContainText('The body is named')
  await expect(page.getByRole('link', { name: title })).toHaveCount(0)
  await page.goto(`/consultations/${slug}`)
  await expect(page.getByRole('main')).toContainText(
    'It is owed today by NHS Central East Integrated Care Board',
  )
})

test('that the council went to the Secretary of State is recorded by the route of its day, and read by everybody', async ({
  page,
}) => {
  const cast = await demoCast()
  const meetingId = await makeMeeting(cast.bodyId, '2026-02-20')
  const { id } = await itemIn('sent', cast, { text: unique('Who may decide this?') })
  await signInAs(page, 'officer')
  await page.goto(`/workspace/register/${id}`)
  await page.getByRole('link', { name: 'Record a referral, or a request for call-in' }).click()
  await page.getByRole('radio', { name: 'A referral to the Secretary of State' }).check()
  await fillDate(page, 'On which day?', ['1', '3', '2026'])
  await page.getByLabel('Which meeting decided it?').selectOption(meetingId)
  await page.getByLabel('Why?').fill('No local solution was found.')
  await fillSource(page, 'Letter of the council')
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(problems(page)).toContainText('Nothing could be referred after 30 January 2024')
  await expect(page.getByLabel('Why?')).toHaveValue('No local solution was found.')
  await page.getByRole('radio', { name: 'A request to the Secretary of State to call it in' }).check()
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(done(page)).toContainText('It is recorded')
  const { ref } = await db.scrutinyItem.findUniqueOrThrow({ where: { id } })
  await page.goto(`/questions/${refSlug(ref ?? '')}`)
  const history = page.getByRole('region', { name: 'What happened, day by day' })
  await expect(history).toContainText('The council asked the Secretary of State to call it in')
  await expect(history).toContainText('Source: Letter of the council')
})

test('what is asked and said about an organisation stands on its page', async ({ page }) => {
  const cast = await demoCast()
  const about = { type: 'organisation' as const, id: cast.addresseeId }
  const [question, concern] = [unique('Who pays for the building?'), unique('It may cost too much.')]
  await itemIn('sent', { ...cast, about }, { text: question })
  const form = feedback({ about, bodyId: cast.bodyId, text: concern })
  expect(await recordFeedback(cast.author, form, new Date())).toEqual({ ok: true })
  expect(await publishFeedback(cast.officer, { id: form.id, version: 1 }, new Date())).toEqual({ ok: true })
  await page.goto('/organisations/central-east-icb')
  await expect(page.getByRole('region', { name: 'What councillors asked and recommended' })).toContainText(
    question,
  )
  await expect(page.getByRole('region', { name: 'What councillors have said' })).toContainText(concern)
})

test('a question in ten long parts outlives the session in which it was typed', async ({ page, context }) => {
  const { id } = await madeMilestone()
  await signInAs(page, 'reviewer')
  await page.goto(`/workspace/items/new?kind=question&about=milestone:${id}`)
  await page.getByLabel('Your question').fill('A lead')
  await page.getByRole('button', { name: 'Ask in parts' }).click()
  await page.getByLabel('Part 1').fill('ü'.repeat(9_000))
  await page.getByLabel('Part 2').fill('🎉'.repeat(9_000))
  await context.clearCookies()
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await fillSignIn(page, demo('reviewer'))
  await expect(page.getByLabel('Part 1')).toHaveValue('ü'.repeat(9_000))
  await expect(page.getByLabel('Part 2')).toHaveValue('🎉'.repeat(9_000))
})
