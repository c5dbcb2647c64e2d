import { expect, test, type Page } from '@playwright/test'
import { db } from '@/lib/db'
import { refSlug } from '@/lib/scrutiny-items/rules'
import { makeOrganisation } from '../../support/record'
import {
  answered,
  judged,
  makeEnded,
  makeGroup,
  makeItem,
  makeMeeting,
  noon,
  succeeded,
  type MadeItem,
} from '../../support/register'
import { publicPaths } from '../../support/visits'

const main = (page: Page) => page.getByRole('main')

let asked: MadeItem
let hidden: MadeItem
let names: { old: string; heir: string }

/** A question put to a body that is gone since, answered, corrected, and found not answered; and one that is hidden. */
test.beforeAll(async () => {
  const group = await makeGroup('Luton test group')
  const meetingId = await makeMeeting(group.bodyId, '2026-10-20')
  // Each worker makes its own: GRP1 is also how GRP10001 begins.
  names = { old: `Old ${group.prefix} body`, heir: `Heir ${group.prefix} body` }
  const old = await makeEnded(names.old, '2026-03-31')
  const heir = await makeOrganisation(names.heir)
  await succeeded({ from: [old], to: [heir], on: '2026-04-01' })
  asked = await makeItem({
    ...{ group, debtorId: old, askedOn: '2026-03-20', clock: 'statutory' },
    text: `Who pays for the move ${group.prefix}?`,
  })
  const first = await answered(asked, { on: '2026-06-01', by: heir, text: 'It costs two million pounds.' })
  const answerId = await answered(asked, {
    ...{ on: '2026-06-10', by: heir, kind: 'correction', correctsId: first },
    text: 'It costs three million pounds.',
  })
  const reason = 'It does not say who pays.'
  await judged(asked, { on: '2026-10-20', meetingId, finding: 'not_answered', reason, answerId })
  await db.ownerStatement.create({
    data: {
      ...{
        obligationId: asked.obligationId,
        organisationId: heir,
        text: 'We hold no papers of the old body.',
      },
      recordedAt: noon('2026-11-01'),
    },
  })
  hidden = await makeItem({
    ...{ group, debtorId: old, askedOn: '2026-03-21', raisedAtId: meetingId, clock: 'statutory' },
    text: 'The xylophone of the hidden ward',
    hiddenReason: 'It names a patient.',
  })
})

test('a reader finds a question and reads who owes the answer today', async ({ page }) => {
  await page.goto('/questions')
  await page.getByLabel('Words in what was asked').fill(asked.ref)
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL(/words=/)
  await expect(main(page)).toContainText(/1 of \d+ questions/)
  await page.getByRole('link', { name: asked.ref }).click()
  await expect(page).toHaveURL(new RegExp(`/questions/${refSlug(asked.ref)}$`))
  await expect(main(page)).toContainText(
    `Asked of ${names.old} on 20 March 2026. Owed today by ${names.heir}, through: ${names.heir} (merger, 1 April 2026), with the original due date 16 April 2026.`,
  )
  await expect(main(page)).toContainText(
    'The body says that it has answered, and the group that asked disputes that.',
  )
})

test('an item shows its answer, the correction beside it, and the finding', async ({ page }) => {
  await page.goto(`/questions/${refSlug(asked.ref)}`)
  await expect(page.getByRole('heading', { name: 'What the body says', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What the group found' })).toBeVisible()
  await expect(main(page)).toContainText('It does not say who pays.')
  expect(await page.locator('mark').allInnerTexts()).toEqual(['two', 'three'])
  await page.getByRole('link', { name: /^the correction of/ }).click()
  await expect(page).toHaveURL(/#answer-1-2$/)
  await page.getByText('How the due date of 16 April 2026 was counted').click()
  await expect(page.getByRole('table', { name: /Each day from/ })).toContainText('Day 28 of 28')
})

test('what is late is listed by who owes it today, with what that body says', async ({ page }) => {
  await page.goto('/owed')
  const row = page
    .getByRole('table', { name: 'Who owes today what is late' })
    .getByRole('row')
    .filter({ hasText: names.heir })
  await expect(row).toContainText('We hold no papers of the old body.')
  const ofGroup = page.getByRole('table', { name: 'By the group that asked' }).getByRole('row')
  await expect(ofGroup.filter({ hasText: names.heir })).toContainText('We hold no papers of the old body.')
  await row.getByRole('link', { name: '1', exact: true }).click()
  await expect(page).toHaveURL(/\/owed\?by=/)
  await expect(main(page)).toContainText(/1 of \d+ late/)
  await expect(page.getByRole('table', { name: /^Late, the longest first/ })).toContainText(asked.ref)
})

test('an organisation that is gone shows what it left unanswered, and who owes it now', async ({ page }) => {
  const { slug } = await db.organisation.findUniqueOrThrow({ where: { id: asked.debtorId } })
  await page.goto(`/organisations/${slug}`)
  await expect(page.getByRole('heading', { name: 'What it left unanswered' })).toBeVisible()
  await expect(main(page)).toContainText(`${names.heir}: 1 answer to councillors, 1 late`)
})

test('on a past day the page tells only what was known then', async ({ page }) => {
  await page.goto(`/on-2026-03-25/questions/${refSlug(asked.ref)}`)
  await expect(main(page)).toContainText('Owed on 25 March 2026 by the same organisation')
  await expect(main(page)).not.toContainText(names.heir)
  await expect(main(page)).not.toContainText('million')
})

test('the order of a register is chosen by a link', async ({ page }) => {
  await page.goto('/questions')
  await page.getByRole('columnheader', { name: 'Reference' }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=reference/)
  await expect(page.getByRole('columnheader', { name: 'Reference' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})

test('a filter value that nothing has is said plainly, with a way back', async ({ page }) => {
  for (const value of ['atlantis', '<script>alert(1)</script>', '🏥'.repeat(50), '%00']) {
    const answer = await page.goto(`/questions?place=${encodeURIComponent(value)}`)
    expect(answer?.status()).toBe(200)
    await expect(main(page)).toContainText('No question has the place')
  }
  await page.getByRole('link', { name: 'Show all questions' }).click()
  await expect(page).toHaveURL(/\/questions$/)
  expect((await page.goto('/owed?by=atlantis'))?.status()).toBe(200)
})

test('the words of a hidden item are on no public page', async ({ request }) => {
  const own = `/questions/${refSlug(hidden.ref)}`
  const { slug } = await db.organisation.findUniqueOrThrow({ where: { id: hidden.debtorId } })
  const paths = [
    ...publicPaths,
    ...[own, `/on-2026-04-30${own}`, '/questions?words=xylophone', '/questions?late=yes', '/owed?age=longer'],
    `/organisations/${slug}`,
  ]
  for (const path of paths) {
    const html = await (await request.get(path)).text()
    const searched = path.includes('xylophone')
    expect(html, path).not.toContain(searched ? 'hidden ward' : 'xylophone')
    if (path !== own && !path.endsWith(own)) expect(html, path).not.toContain(hidden.ref)
  }
  const page = await request.get(own)
  expect(page.status()).toBe(200)
  expect(await page.text()).toContain('It names a patient.')
  expect(await page.text()).toContain('noindex')
})
