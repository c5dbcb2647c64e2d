import { expect, test, type Page } from '@playwright/test'

const main = (page: Page) => page.getByRole('main')
const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('the home page answers in one screen, and leads on', async ({ page }) => {
  await page.goto('/')
  await expect(main(page)).toContainText('most NHS care in Bedfordshire, Luton and Milton Keynes')
  for (const question of [
    'What comes next',
    'What is open for your say',
    'What is owed and late',
    'What changed recently',
  ]) {
    await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible()
  }
  await page.getByRole('link', { name: 'All consultations' }).click()
  await expect(title(page)).toHaveText('Consultations')
})

test('the timeline is narrowed by a plain form, whose address can be kept', async ({ page }) => {
  await page.goto('/timeline')
  await page.getByLabel('Programme').selectOption('ccg-merger')
  await page.getByLabel('Place').selectOption('luton')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL(/programme=ccg-merger.*place=luton/)
  await expect(main(page)).toContainText(/\d+ of \d+ milestones/)
  await expect(page.getByLabel('Place')).toHaveValue('luton')
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/\/timeline$/)
  await expect(page.getByLabel('Place')).toHaveValue('')
})

test('a filter value that does not exist is said plainly, with a way back', async ({ page }) => {
  const answer = await page.goto('/timeline?place=atlantis&kind=decision')
  expect(answer?.status()).toBe(200)
  await expect(main(page)).toContainText('No milestone has the place “atlantis”')
  await expect(page.getByText(/^0 of \d+ milestones, narrowed to place “atlantis”/)).toBeVisible()
  await page.getByRole('link', { name: 'Keep the other filters without this one' }).click()
  await expect(page).toHaveURL(/\/timeline\?kind=decision$/)
  await expect(main(page)).not.toContainText('atlantis')
})

test('odd filter values do no harm', async ({ page }) => {
  const odd = ['<script>alert(1)</script>', '🏥'.repeat(50), 'مرحبا', 'x'.repeat(2000), '%00']
  for (const value of odd) {
    const answer = await page.goto(`/timeline?place=${encodeURIComponent(value)}`)
    expect(answer?.status()).toBe(200)
    await expect(main(page)).toContainText('No milestone has the place')
  }
})

test('a milestone shows every date stated, with its reason and source', async ({ page }) => {
  await page.goto('/milestones/icb-starts')
  await expect(main(page)).toContainText('91 days later than first promised, moved once')
  const ledger = page.getByRole('table', { name: /Every date stated/ })
  await expect(ledger.getByRole('row')).toHaveCount(4)
  await expect(ledger).toContainText('Parliament needed more time')
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
})

test('a consultation sets its options side by side and says who decides', async ({ page }) => {
  await page.goto('/consultations')
  await page.getByRole('link', { name: /^Integrating care/ }).click()
  await expect(main(page)).toContainText('Who decides')
  const options = page.getByRole('table', { name: 'The options side by side' })
  await expect(options.getByRole('columnheader')).toHaveCount(4)
  await expect(main(page)).toContainText('It asks about option 2 only.')
  await expect(page.getByRole('table', { name: 'Positions taken' })).toContainText(
    'Local Government Association',
  )
})

test('a claim tells who made it, and that there is no evidence yet', async ({ page }) => {
  await page.goto('/claims')
  const claim = page.getByRole('article').filter({ hasText: 'Merging cuts the cost of management' })
  await expect(claim).toContainText('Patricia Davies')
  await expect(claim).toContainText('No evidence yet')
})

test('a day in the past tells nothing that came later', async ({ page }) => {
  await page.goto('/on-2020-10-01')
  await expect(main(page)).toContainText('On 1 October 2020')
  await expect(main(page)).not.toContainText(/Central East|Integrated care board|2022/i)
  await page.goto('/on-2020-10-01/milestones/merged-group-starts')
  await expect(main(page)).toContainText('It is planned to happen in April 2021')
  await page.goto('/on-2020-10-01/timeline?status=late')
  await expect(main(page)).toContainText('1 day late')
  await page.getByRole('link', { name: 'The proposal to merge goes to NHS England' }).click()
  await expect(page).toHaveURL(/\/on-2020-10-01\/milestones\/merger-proposal-submitted$/)
})

for (const path of [
  '/milestones/no-such-milestone',
  '/programmes/no-such-programme',
  '/consultations/no-such-consultation',
  '/on-2020-02-31/timeline',
  '/on-2999-01-01',
  '/on-2020-10-01/programmes/icb-merger',
  '/on-2020-10-01/consultations/integrating-care',
]) {
  test(`${path} is a page that does not exist`, async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(title(page)).toHaveText('Page not found')
  })
}
