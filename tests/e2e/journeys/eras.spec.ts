import { expect, type Page } from '@playwright/test'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { noticeLate } from '@/lib/obligations/late-commands'
import { registerHref, type RegisterKind } from '@/lib/scrutiny-items/rules'
import { report } from '../../support/asking'
import { givenAgreed, givenSent, test } from '../../support/eras'
import { fillDate, problems } from '../../support/forms'
import { makeMeeting } from '../../support/verdicts'

// One question lives through three reorganisations: each test is one era, with the site's clock at that day.
test.describe.configure({ mode: 'serial' })

const LUTON = 'NHS Luton Clinical Commissioning Group'
const MERGED = 'NHS Bedfordshire, Luton and Milton Keynes Clinical Commissioning Group'
const BOARD = 'NHS Bedfordshire, Luton and Milton Keynes Integrated Care Board'
const CENTRAL_EAST = 'NHS Central East Integrated Care Board'
const ESSEX = 'NHS Essex Integrated Care Board'
const MERGER = `${MERGED} (merger, 1 April 2021)`
const REPLACED = `${BOARD} (replacement, 1 July 2022)`
const JOINED = `${CENTRAL_EAST} (merger, 1 April 2026)`

const QUESTION = 'What follows from the merger for Luton?'
const RECOMMENDATION = 'Publish what the merger costs in each town.'
const UNCLAIMED = 'Who plans care in Hoddesdon after the split?'
const OF_HOSPITALS = 'Which hospitals will West Essex pay for?'

const main = (page: Page) => page.getByRole('main')
const status = (page: Page) => page.getByRole('status')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()
const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

/** An item by its words, with its reference and the addresses at which it is read and worked on. */
async function item(text: string) {
  const where = { text, authorId: { not: null } }
  const include = { obligation: true, parts: { orderBy: { number: 'asc' } } } as const
  const row = await db.scrutinyItem.findFirstOrThrow({ where, include })
  const ref = row.ref ?? ''
  const href = registerHref(row.kind as RegisterKind, ref)
  return { ...row, ref, href, owed: `/workspace/owed/${row.obligation?.id}` }
}

async function expectOwedBy(page: Page, text: string, sentence: string) {
  await page.goto((await item(text)).href)
  await expect(main(page)).toContainText(sentence)
}

async function answerPart(page: Page, part: number, kind: string, words: string) {
  // "Answer part 1", and after a holding answer "Give another answer to part 1".
  await page.getByRole('link', { name: new RegExp(`answer.* part ${part}$`, 'i') }).click()
  await page.getByRole('radio', { name: kind }).check()
  await page.getByLabel('The answer', { exact: true }).fill(words)
  await press(page, 'Give this answer')
  await expect(status(page)).toContainText('Your answer is recorded')
}

type Found = { part: number; finding: string; reason: string }

async function judge(page: Page, findings: Found[]) {
  const { id, ref } = await item(QUESTION)
  await page.goto(`/workspace/verdicts?item=${id}`)
  await page.getByLabel('The meeting that found this').selectOption({ index: 1 })
  for (const { part, finding, reason } of findings) {
    const group = page.getByRole('group', { name: `What did the group find of ${ref}, part ${part}?` })
    await group.getByLabel(finding, { exact: true }).check()
    await page.getByLabel(`Why, of ${ref}, part ${part}`).fill(reason)
  }
  await press(page, 'Record what the group found')
  await expect(status(page)).toContainText('recorded, and shown in public')
}

test('20 March 2021: a councillor asks Luton’s group, and it is due on 16 April', async ({
  page,
  eras,
  signInAs,
}) => {
  await eras.enter('2021-03-20T11:00:00Z')
  const debtorId = eras.organisationIds.get('luton-ccg') ?? ''
  const meetingId = await makeMeeting(eras.bodyId, '2021-03-18')
  await givenAgreed(eras, { ...report, text: RECOMMENDATION, debtor: 'luton-ccg', meetingId })

  await signInAs('councillor')
  await page.goto(`/workspace/items/new?kind=question&about=organisation:${debtorId}`)
  await page.getByLabel('Which body should answer?').selectOption({ label: LUTON })
  await page.getByLabel('Your question').fill(QUESTION)
  await page.getByLabel('At which meeting was it raised? (optional)').selectOption(meetingId)
  await press(page, 'Ask in parts')
  await page.getByLabel('Part 1').fill('Who decides for Luton from April?')
  await page.getByLabel('Part 2').fill('What does it cost?')
  await press(page, 'Send to be checked')
  await expect(status(page)).toContainText('The scrutiny officer checks it')

  await signInAs('officer')
  await page.goto('/workspace/register')
  await rowOf(page, QUESTION).getByRole('link', { name: 'Check it' }).click()
  await page.getByLabel('The group agreed it').check()
  await page.getByLabel('At which meeting did the group agree it?').selectOption(meetingId)
  await press(page, 'Confirm')
  await follow(page, 'Send it')
  await page.getByRole('radio', { name: 'Agreed' }).check()
  await fillDate(page, 'Due date that was agreed', ['16', '4', '2021'])
  await page.getByLabel('Meeting at which the due date was agreed').selectOption(meetingId)
  await press(page, 'Record that it is sent')
  await expect(status(page)).toContainText('Recorded as sent')

  // The law gives a recommendation 28 days, the day of sending included: the same due date.
  await page.goto(`/workspace/register/${(await item(RECOMMENDATION)).id}/send`)
  await press(page, 'Record that it is sent')
  await expect(page.getByText('Due by the end of 16 April 2021').first()).toBeVisible()

  for (const text of [QUESTION, RECOMMENDATION])
    await expectOwedBy(
      page,
      text,
      `Asked of ${LUTON} on 20 March 2021. Owed today by the same organisation, with the due date 16 April 2021.`,
    )
})

test('2 April 2021: the merged group owes it; only its staff can answer, and a holding answer stops no clock', async ({
  page,
  eras,
  signInAs,
}) => {
  await eras.enter('2021-04-02T09:00:00Z')
  const { ref, owed, href } = await item(QUESTION)
  await expectOwedBy(
    page,
    QUESTION,
    `Asked of ${LUTON} on 20 March 2021. Owed today by ${MERGED}, through: ${MERGER}, with the original due date 16 April 2021.`,
  )

  await signInAs('luton')
  await page.goto('/workspace/owed')
  await expect(page.getByText('Your organisations owe nothing today')).toBeVisible()
  await page.goto(`${owed}/answer/1`)
  await page.getByRole('radio', { name: 'Full answer' }).check()
  await page.getByLabel('The answer', { exact: true }).fill('We did, until Wednesday.')
  await press(page, 'Give this answer')
  await expect(problems(page)).toContainText(`${MERGED} owes this today: only its staff can do this`)
  await expect(page.getByLabel('The answer', { exact: true })).toHaveValue('We did, until Wednesday.')

  await signInAs('merged')
  await page.goto('/workspace/owed')
  await expect(rowOf(page, ref)).toContainText('which you succeeded')
  await expect(rowOf(page, ref)).toContainText('due in 14 days')
  await follow(page, ref)
  await answerPart(page, 1, 'Holding answer', 'We are looking for the papers.')

  await page.goto(href)
  await expect(main(page)).toContainText('Only a holding answer has come')
  await expect(main(page)).toContainText(
    'The body that owes an answer has not given a whole one. It is due on 16 April 2021.',
  )
})

test('17 April 2021: it is late by a day, and the log says so once', async ({ page, eras }) => {
  await eras.enter('2021-04-17T08:00:00Z')
  const { ref, href, obligation } = await item(QUESTION)
  const noticed = () =>
    db.event.count({ where: { action: 'obligation.became-late', subjectId: obligation?.id } })
  await expect.poll(noticed).toBe(1)
  expect(await noticeLate(now())).toBe(0)

  await page.goto('/owed')
  const late = page.getByRole('table', { name: /^Late, the longest first/ })
  for (const each of [ref, (await item(RECOMMENDATION)).ref]) {
    const row = late.getByRole('row').filter({ hasText: each })
    await expect(row).toContainText('1 day late')
    await expect(row).toContainText('Due on 16 April 2021')
  }
  await expect(page.getByRole('table', { name: /^Late for no more than/ })).toContainText(ref)
  await page.goto(href)
  await expect(main(page)).toContainText('It was due on 16 April 2021 and is 1 day late.')
})

test('2 July 2022: the integrated care board owes it, and answers the first part', async ({
  page,
  eras,
  signInAs,
}) => {
  await eras.enter('2022-07-02T10:00:00Z')
  const { ref, href } = await item(QUESTION)
  await expectOwedBy(
    page,
    QUESTION,
    `Owed today by ${BOARD}, through: ${MERGER}, ${REPLACED}, with the original due date 16 April 2021.`,
  )
  await signInAs('board')
  await page.goto('/workspace/owed')
  await expect(rowOf(page, ref)).toContainText('442 days late')
  await follow(page, ref)
  await answerPart(page, 1, 'Full answer', 'This board decides, with the council at the table.')
  await page.goto(href)
  await expect(main(page)).toContainText(`${BOARD} gave a full answer to part 1`)
  await expect(main(page)).toContainText('It was due on 16 April 2021 and is 442 days late.')

  // For the next era: two questions to the board that will be divided between Central East and Essex.
  const meetingId = await makeMeeting(eras.bodyId, '2022-07-01')
  const function_ = await db.publicFunction.findUniqueOrThrow({ where: { slug: 'hospital-care' } })
  const asked = { debtor: 'hertfordshire-and-west-essex-icb', meetingId }
  await givenSent(eras, { ...asked, text: UNCLAIMED })
  await givenSent(eras, { ...asked, text: OF_HOSPITALS, functionId: function_.id })
})

test('2 April 2026: NHS Central East owes it, and what the split left with nobody is accepted or named', async ({
  page,
  eras,
  signInAs,
}) => {
  await eras.enter('2026-04-02T10:00:00Z')
  const [{ ref, href }, unclaimed, ofHospitals] = [
    await item(QUESTION),
    await item(UNCLAIMED),
    await item(OF_HOSPITALS),
  ]
  await expectOwedBy(
    page,
    QUESTION,
    `Owed today by ${CENTRAL_EAST}, through: ${MERGER}, ${REPLACED}, ${JOINED}, with the original due date 16 April 2021.`,
  )
  // The record names no heir for any one function of the divided board, so naming one settles nothing here; where it does, the
  // integration tests of obligations show that the item follows it.
  await page.goto('/owed')
  const nobodys = page.getByRole('table', { name: 'Owed by nobody' })
  for (const { ref: each } of [unclaimed, ofHospitals])
    await expect(nobodys.getByRole('row').filter({ hasText: each })).toHaveCount(1)

  await signInAs('central-east')
  await page.goto('/workspace/owed/unclaimed')
  await follow(page, unclaimed.ref)
  await follow(page, 'Accept it')
  await page.getByRole('radio').first().check()
  await page.getByLabel('Why does it belong to your organisation?').fill('Hoddesdon is in Hertfordshire.')
  await press(page, 'Accept it')
  await expect(status(page)).toContainText('Your organisation owes this from today')
  await page.goto('/workspace/owed')
  await expect(rowOf(page, ref)).toContainText('1,812 days late')
  await follow(page, ref)
  await answerPart(page, 2, 'Full answer', 'It costs £2 million.')

  await signInAs('officer')
  await page.goto('/workspace/register')
  await rowOf(page, OF_HOSPITALS).getByRole('link', { name: 'Name the body that owes it' }).click()
  await page.getByLabel('Which body owes it?').selectOption({ label: ESSEX })
  await page.getByLabel('Why this one?').fill('West Essex is in its area.')
  await press(page, 'Name this body')
  await expect(status(page)).toContainText('The body is named')

  await page.goto(href)
  await expect(main(page)).toContainText('The body says that it has answered. The group that asked has yet')
  await expectOwedBy(page, UNCLAIMED, `through: ${CENTRAL_EAST} (accepted, 2 April 2026)`)
  await expectOwedBy(page, OF_HOSPITALS, `through: ${ESSEX} (named by the scrutiny officer, 2 April 2026)`)
  await page.goto('/owed')
  for (const { ref: each } of [unclaimed, ofHospitals])
    await expect(nobodys.getByRole('row').filter({ hasText: each })).toHaveCount(0)
})

test('12 May 2026: the group disputes the second answer, and the body corrects it', async ({
  page,
  eras,
  signInAs,
}) => {
  await eras.enter('2026-05-12T10:00:00Z')
  await makeMeeting(eras.bodyId, '2026-05-11')
  const { href, owed } = await item(QUESTION)
  await signInAs('officer')
  await judge(page, [
    { part: 1, finding: 'Answered', reason: 'It says who decides.' },
    { part: 2, finding: 'Not answered', reason: 'It does not say what each town pays.' },
  ])
  await page.goto(href)
  await expect(main(page).locator('.standing')).toContainText('Disputed')
  await expect(main(page)).toContainText(
    'The body says that it has answered, and the group that asked disputes that. It was due on 16 April 2021 and is 1,852 days late.',
  )

  await signInAs('central-east')
  await page.goto(owed)
  await page
    .getByRole('region', { name: 'Part 2' })
    .getByRole('link', { name: /^Correct this answer/ })
    .click()
  await page
    .getByLabel('The whole answer, as it should have been')
    .fill('It costs £2 million: £1 million in Luton.')
  await press(page, 'Correct it')
  await expect(status(page)).toContainText('Your correction is recorded')
  await page.goto(href)
  // A correction stands beside what was found, and lifts nothing.
  await expect(main(page).locator('.standing')).toContainText('Disputed')
  await expect(main(page)).toContainText('The body has corrected its words since.')
})

test('9 June 2026: judged again and closed, the page tells the whole story, and the past only its part', async ({
  page,
  eras,
  signInAs,
}) => {
  await eras.enter('2026-06-09T10:00:00Z')
  await makeMeeting(eras.bodyId, '2026-06-08')
  const { id, href, obligation } = await item(QUESTION)
  await signInAs('officer')
  await judge(page, [{ part: 2, finding: 'Answered', reason: 'Now it says what Luton pays.' }])
  await page.goto(`/workspace/register/${id}`)
  await follow(page, 'Close it')
  await page.getByLabel('Why is it closed?').fill('Both parts are answered.')
  await press(page, 'Close it')
  await expect(status(page)).toContainText('It is closed')

  await page.goto(href)
  await expect(main(page)).toContainText('The group closed it on 9 June 2026.')
  await expect(main(page)).toContainText(
    `Asked of ${LUTON} on 20 March 2021, with the due date 16 April 2021.`,
  )
  for (const each of [MERGED, BOARD, CENTRAL_EAST]) await expect(main(page)).toContainText(each)
  expect(await page.locator('.history__day').allInnerTexts()).toEqual(HISTORY.map(([day]) => day))
  expect(await page.locator('.history__what').allInnerTexts()).toEqual(HISTORY.map(([, what]) => what))
  const became = { action: 'obligation.became-late', subjectId: obligation?.id }
  expect(await db.event.count({ where: became })).toBe(1)

  await page.goto(`/on-2021-03-25${href}`)
  await expect(main(page)).toContainText(
    `Asked of ${LUTON} on 20 March 2021. Owed on 25 March 2021 by the same organisation, with the due date 16 April 2021.`,
  )
  expect(await page.locator('.history__what').allInnerTexts()).toEqual(
    HISTORY.slice(0, 3).map(([, what]) => what),
  )
  for (const later of [MERGED, BOARD, CENTRAL_EAST, 'papers', '£2 million', 'closed'])
    await expect(main(page)).not.toContainText(later)

  await page.goto(`/on-2022-07-03${href}`)
  await expect(main(page)).toContainText(`Owed on 3 July 2022 by ${BOARD}, through: ${MERGER}, ${REPLACED}`)
  await expect(main(page)).toContainText('This board decides')
  await expect(main(page)).not.toContainText(CENTRAL_EAST)
  await expect(main(page)).not.toContainText('£2 million')
})

/** What happened, day by day, as the public page tells it in the end. */
const HISTORY: [day: string, what: string][] = [
  ['18 March 2021', 'Raised'],
  ['18 March 2021', 'Agreed by the group'],
  ['20 March 2021', `Sent to ${LUTON}`],
  ['1 April 2021', `Passed to ${MERGED} (merger)`],
  ['2 April 2021', `${MERGED} gave a holding answer to part 1`],
  ['17 April 2021', 'It became late'],
  ['1 July 2022', `Passed to ${BOARD} (replacement)`],
  ['2 July 2022', `${BOARD} gave a full answer to part 1`],
  ['1 April 2026', `Passed to ${CENTRAL_EAST} (merger)`],
  ['2 April 2026', `${CENTRAL_EAST} gave a full answer to part 2`],
  ['12 May 2026', `${CENTRAL_EAST} gave a correction to part 2`],
  ['12 May 2026', 'The group’s finding on part 1: answered'],
  ['12 May 2026', 'The group’s finding on part 2: not answered'],
  ['9 June 2026', 'The group’s finding on part 2: answered'],
  ['9 June 2026', 'The group closed it'],
]
