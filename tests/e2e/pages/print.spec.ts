import { expect, test, type Locator, type Page } from '@playwright/test'
import { A4, expectNoWider } from '../../support/looks'
import { demoCast, itemIn } from '../../support/officer'
import { madePack } from '../../support/meeting-setting'
import { signInAs } from '../../support/sessions'

/** Opens a page as it comes out on paper, and expects that all of it fits on the sheet. */
async function printed(page: Page, path: string): Promise<void> {
  await page.setViewportSize(A4)
  await page.emulateMedia({ media: 'print' })
  expect((await page.goto(path))?.status()).toBe(200)
  await expectNoWider(page, A4.width)
}

/** Expects that each of these is somewhere on the page, and not on paper. */
async function expectOnScreenOnly(page: Page, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const all = page.locator(selector)
    expect(await all.count(), selector).toBeGreaterThan(0)
    for (const each of await all.all()) await expect(each, selector).toBeHidden()
  }
}

async function expectWhole(parts: Locator): Promise<void> {
  const rules = await parts.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside))
  expect(rules.length).toBeGreaterThan(0)
  expect(new Set(rules)).toEqual(new Set(['avoid']))
}

for (const [name, tail] of [
  ['the letter', '/letter'],
  ['the letter that asks again', '/chase/letter'],
] as const) {
  test(`${name} is the council’s own on paper, with how the due date was counted`, async ({ page }) => {
    const { id } = await itemIn('sent', await demoCast(), { parts: ['When?', 'Who pays?'] })
    await signInAs(page, 'officer')
    await printed(page, `/workspace/register/${id}${tail}`)
    await expectOnScreenOnly(page, ['.site-header', '.site-navigation', '.nhsuk-back-link', '.site-footer'])
    await expect(page.getByRole('article')).toContainText('Who pays?')
    const working = page.locator('.clock-working')
    await expect(working.locator('details')).not.toHaveAttribute('open')
    await expect(working.getByRole('table')).toBeVisible()
    await expectWhole(page.locator('.letter__signature, .letter__parts li'))
  })
}

test('a pack has no way around the site on paper, its address, and room for each finding in one piece', async ({
  page,
}) => {
  const { meeting } = await madePack()
  await printed(page, `/meetings/${meeting.slug}/pack`)
  await expectOnScreenOnly(page, ['.site-navigation', '.nhsuk-breadcrumb', '.nhsuk-skip-link'])
  await expect(page.locator('.pack-address')).toBeVisible()
  await expect(page.getByText('We pay, from the budget for buildings.').first()).toBeVisible()
  await expectWhole(page.locator('.finding-boxes'))
})

test('a register has its rows whole on paper, under a head that each sheet repeats', async ({ page }) => {
  await printed(page, '/questions')
  await expectOnScreenOnly(page, ['.site-navigation', '.filter-form', '.nhsuk-skip-link'])
  const table = page.getByRole('table').first()
  expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
    'table-header-group',
  )
  await expectWhole(table.locator('tbody tr'))
})
