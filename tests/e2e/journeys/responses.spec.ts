import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { db } from '@/lib/db'
import { fillDate, fillSource, problems } from '../../support/forms'
import { madeConsultation, madeMeeting, madePublished, madeResponse } from '../../support/response-setting'
import { signInAs } from '../../support/sessions'

test('an officer assembles a response, the group reads and agrees it, and everybody reads and takes it away', async ({
  page,
  browser,
}) => {
  const consultation = await madeConsultation()
  const ref = await madePublished(consultation, 'Many people in Luton have no car, you know.')
  const meeting = await madeMeeting()
  await signInAs(page, 'officer')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'Responses', exact: true }).click()
  await page.getByRole('link', { name: 'Start a response' }).click()
  await page.getByRole('link', { name: consultation.title }).click()
  await page.getByRole('button', { name: 'Start the response' }).click()
  await expect(page.getByRole('status')).toContainText('Only you can read it')
  const workspace = page.url().split('?')[0] ?? ''

  await page.getByRole('link', { name: 'Circulate it to the group' }).click()
  await page.getByRole('button', { name: 'Circulate the draft' }).click()
  await expect(problems(page)).toContainText('there is nothing to read')
  await page.goto(workspace)

  await page.getByRole('link', { name: 'Covering text' }).click()
  await page.getByLabel('Covering text').fill('The group thanks the board.')
  await page.getByRole('button', { name: 'Save the covering text' }).click()
  await expect(page.getByRole('status')).toContainText('The covering text is saved')

  await page.getByRole('link', { name: 'Question 1' }).click()
  await page.getByLabel('What the group says').fill('Yes, in each town in turn.')
  await page.getByLabel(ref).check()
  await page.getByRole('button', { name: 'Save this section' }).click()
  await expect(page.getByRole('status')).toContainText('The section is saved')
  const words = page.getByLabel(`The words of ${ref} in this response`)
  await expect(words).toHaveValue('Many people in Luton have no car, you know.')
  await words.fill('')
  await page.getByRole('button', { name: 'Save this section' }).click()
  await expect(problems(page)).toContainText('Enter the words of this contribution')
  await words.fill('Many people in Luton have no car.')
  await page.getByRole('button', { name: 'Save this section' }).click()
  await expect(page.getByRole('status')).toContainText('The section is saved')

  const address = `/consultations/${consultation.slug}/responses/luton-health-review-group/1`
  const reader = await (await browser.newContext()).newPage()
  const member = await (await browser.newContext()).newPage()
  await signInAs(member, 'reviewer')
  expect((await member.goto(workspace))?.status()).toBe(404)

  await page.goto(`${workspace}/circulate`)
  await page.getByRole('button', { name: 'Circulate the draft' }).click()
  await expect(page.getByRole('status')).toContainText('members of the group can read it')
  await member.goto('/workspace')
  await member.getByRole('link', { name: `Read the draft response: ${consultation.title}` }).click()
  await expect(member.getByText('Yes, in each town in turn.')).toBeVisible()
  await expect(member.getByRole('heading', { name: 'What to do next' })).toHaveCount(0)
  expect((await reader.goto(address))?.status()).toBe(404)

  await page.getByRole('link', { name: 'Record that the group agreed it' }).click()
  await page.getByRole('button', { name: 'Record and lock the words' }).click()
  await expect(problems(page)).toContainText('Choose the meeting that agreed it')
  await page.getByLabel('Which meeting').selectOption({ value: meeting.id })
  await page.getByRole('button', { name: 'Record and lock the words' }).click()
  await expect(page.getByRole('status')).toContainText('its words are locked')
  await expect(page.getByRole('link', { name: 'Covering text' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Publish it' }).click()
  await page.getByRole('button', { name: 'Publish the response' }).click()
  await expect(page.getByRole('status')).toContainText('The response is published')
  await page.getByRole('link', { name: 'Record when it was sent' }).click()
  await fillDate(page, 'On which day was it sent?', ['19', '11', '2026'])
  await page.getByRole('button', { name: 'Record the day' }).click()
  await expect(page.getByRole('status')).toContainText('The day on which it was sent is recorded')
  await page.getByRole('link', { name: 'Record what came of it' }).click()
  await page.getByLabel('What came of it?').fill('The board meets in Luton twice a year.')
  await page.getByRole('button', { name: 'Record what came of it' }).click()
  await expect(page.getByRole('status')).toContainText('What came of it is recorded')

  await reader.goto(`/consultations/${consultation.slug}`)
  await reader.getByRole('link', { name: 'edition 1' }).click()
  const main = reader.getByRole('main')
  for (const text of [
    'The group thanks the board.',
    'Many people in Luton have no car.',
    'Cllr Demo Reviewer',
    '19 November 2026',
    'The board meets in Luton twice a year.',
    meeting.title,
  ])
    await expect(main).toContainText(text)
  const href = await reader.getByRole('link', { name: 'Word document' }).getAttribute('href')
  const file = await reader.request.get(href ?? '')
  expect(file.headers()['content-disposition']).toContain(
    `filename="luton-health-review-group-response-to-${consultation.slug}-edition-1.docx"`,
  )
  expect(file.headers()['set-cookie']).toBeUndefined()
  expect(file.headers()['x-content-type-options']).toBe('nosniff')
  const xml = strFromU8(unzipSync(new Uint8Array(await file.body()))['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('Many people in Luton have no car.')
  expect(xml).not.toContain('you know')

  const standing = await reader.getByRole('link', { name: 'web page that stands alone' }).getAttribute('href')
  const taken = await reader.request.get(standing ?? '')
  expect(taken.headers()['content-disposition']).toContain('edition-1.html"')
  const html = await taken.text()
  expect(html).toContain('Many people in Luton have no car.')
  expect(html).not.toContain('you know')
  // As it is opened from a disk, where nothing of the portal is.
  await reader.goto('about:blank')
  await reader.setContent(html)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(consultation.title)
})

const FILES = ['response.html', 'response.docx']

test('whoever may read a draft may take it away, and the file says that it is one', async ({
  page,
  request,
}) => {
  const [draft, circulated] = [await madeResponse('draft'), await madeResponse('circulated')]
  const files = ({ id }: { id: string }) => FILES.map((file) => `/workspace/responses/${id}/files/${file}`)
  const statuses = async (paths: string[]) =>
    Promise.all(paths.map(async (path) => (await page.request.get(path)).status()))
  for (const path of files(circulated))
    expect((await request.get(path, { maxRedirects: 0 })).headers().location).toContain('/sign-in')

  await signInAs(page, 'reviewer')
  expect(await statuses(files(draft))).toEqual([404, 404])
  expect(await statuses(files(circulated))).toEqual([200, 200])
  expect(await statuses([`/workspace/responses/${circulated.id}/files/response.pdf`])).toEqual([404])
  const [html = ''] = files(circulated)
  const file = await page.request.get(html)
  expect(await file.text()).toContain('Draft, circulated to the group. It is not public')
  expect(file.headers()['content-disposition']).toContain('-edition-1-draft.html"')
  expect(file.headers()['cache-control']).toContain('no-store')
  await page.goto(`/workspace/responses/${circulated.id}`)
  await expect(page.getByRole('link', { name: 'Word document' })).toHaveAttribute(
    'href',
    files(circulated)[1] ?? '',
  )

  await page.context().clearCookies()
  await signInAs(page, 'staff')
  expect(await statuses(files(circulated))).toEqual([403, 403])
})

test('nobody takes away a response that is not published, nor on a day before it was', async ({
  request,
}) => {
  const [agreed, published] = [await madeResponse('agreed'), await madeResponse('published')]
  for (const file of FILES) {
    const absent = await request.get(`${agreed.address}/${file}`)
    expect([absent.status(), absent.headers()['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(await absent.text()).toContain('<h1')
    expect((await request.get(`${published.address}/${file}`)).status()).toBe(200)
    expect((await request.get(`/on-2026-10-01${published.address}/${file}`)).status()).toBe(404)
  }
})

test('two officers edit one draft: the second sees both texts and loses nothing', async ({
  page,
  context,
}) => {
  const { id } = await madeResponse('circulated')
  await signInAs(page, 'officer')
  await page.goto(`/workspace/responses/${id}/cover`)
  const other = await context.newPage()
  await other.goto(`/workspace/responses/${id}/cover`)
  await other.getByLabel('Covering text').fill('The words of the other officer')
  await other.getByRole('button', { name: 'Save the covering text' }).click()
  await expect(other.getByRole('status')).toContainText('The covering text is saved')
  await page.getByLabel('Covering text').fill('My own words')
  await page.getByRole('button', { name: 'Save the covering text' }).click()
  const texts = page.getByRole('region', { name: 'Two versions of this text' })
  await expect(texts).toContainText('The words of the other officer')
  await expect(page.getByLabel('Covering text')).toHaveValue('My own words')
  await page.getByRole('button', { name: 'Save the covering text' }).click()
  await expect(page.getByRole('status')).toContainText('The covering text is saved')
})

test('staff promise an outcome, move it by agreement, and publish it', async ({ page, browser }) => {
  const { id, title, slug } = await madeConsultation()
  await signInAs(page, 'staff')
  await page.goto('/workspace')
  await page.getByRole('link', { name: 'Consultations', exact: true }).click()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: 'Promise an outcome by a day' }).click()
  await fillDate(page, 'By which day will the outcome be published?', ['', '3', '2031'])
  await page.getByRole('button', { name: 'Promise the outcome' }).click()
  await expect(problems(page)).toContainText('Enter the day')
  await fillDate(page, 'By which day will the outcome be published?', ['31', '3', '2031'])
  await page.getByRole('button', { name: 'Promise the outcome' }).click()
  await expect(page.getByRole('status')).toContainText('The outcome is promised')

  await page.getByRole('link', { name: 'Record an agreed pause' }).click()
  await page.getByRole('radio', { name: 'More days' }).check()
  await page.getByRole('button', { name: 'Record what was agreed' }).click()
  await expect(problems(page)).toContainText('Enter a whole number of days')
  await page.getByLabel('How many more days').fill('10')
  await page.getByLabel('Who agreed to it?').fill('The review group')
  await page.getByLabel('Why?').fill('The board meets later.')
  await page.getByRole('button', { name: 'Record what was agreed' }).click()
  await expect(page.getByRole('status')).toContainText('has moved')

  const reader = await (await browser.newContext()).newPage()
  await reader.goto(`/consultations/${slug}`)
  await expect(reader.getByRole('main')).toContainText('An outcome was promised by 31 March 2031')
  await expect(reader.getByRole('main')).toContainText('due by 10 April 2031')

  const owed = await db.obligation.findUniqueOrThrow({ where: { consultationId: id } })
  await page.goto(`/workspace/owed/${owed.id}`)
  await page.getByRole('link', { name: 'Publish the outcome' }).click()
  await page.getByLabel('What was decided?').fill('The board meets in each town in turn.')
  await fillDate(page, 'On which day was it published?', ['20', '11', '2026'])
  await fillSource(page)
  await page.getByRole('button', { name: 'Publish the outcome' }).click()
  await expect(page.getByRole('status')).toContainText('The outcome is published')
  await reader.reload()
  await expect(reader.getByRole('main')).toContainText('It came on 20 November 2026, in time.')
})
