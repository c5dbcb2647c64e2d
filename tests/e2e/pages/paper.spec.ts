import { expect, test, type Page } from '@playwright/test'
import type { Key } from '../../support/demo'
import { A4, expectNoWider } from '../../support/looks'
import { madeOwed } from '../../support/owed'
import { signInAs } from '../../support/sessions'

type List = { path: string; as?: Key; told?: string }

/** Every list; one that is narrowed says on paper by what. */
const LISTS: readonly List[] = [
  { path: '/timeline' },
  { path: '/timeline?place=luton&status=happened', told: 'narrowed to place “Luton” and status “Happened”' },
  { path: '/questions' },
  {
    path: '/questions?place=luton&words=decision',
    told: 'narrowed to words in what was asked “decision” and',
  },
  { path: '/recommendations?late=yes', told: 'narrowed to lateness “Late only”' },
  { path: '/owed' },
  { path: '/owed?age=longer', told: 'narrowed to late for “More than a year”' },
  ...['/consultations', '/claims', '/meetings', '/organisations', '/sources', '/glossary'].map((path) => ({
    path,
  })),
  { path: '/workspace/register?show=all', as: 'officer' },
  { path: '/workspace/items', as: 'reviewer' },
  { path: '/workspace/owed', as: 'staff' },
  { path: '/workspace/events?action=item.sent', as: 'administrator', told: 'narrowed to what was done “' },
]

/** Elements whose text is cut, as the reader would see: nobody can scroll or open anything on paper. */
const cutOff = (page: Page) =>
  page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflow, display } = getComputedStyle(element)
        const isShown = display !== 'none' && !element.closest('.nhsuk-u-visually-hidden, svg')
        const isCut =
          element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
        return isShown && overflow !== 'visible' && element.clientHeight > 1 && isCut
      })
      .map((element) => element.className || element.tagName),
  )

test.beforeAll(async () => {
  await madeOwed({ parts: [`Who pays for the move, and ${'from what money, '.repeat(12)}and since when?`] })
})

for (const { path, as, told } of LISTS)
  test(`${path} is fit to read on a sheet of A4`, async ({ page }) => {
    if (as) await signInAs(page, as)
    await page.setViewportSize(A4)
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const screenOnly of ['.filter-form', '.site-navigation', 'nav.pages'])
      for (const part of await page.locator(screenOnly).all()) await expect(part).toBeHidden()
    for (const counts of await page.locator('.standing-counts').all()) await expect(counts).toBeVisible()
    if (told) await expect(page.locator('.filter-outcome')).toContainText(told)
    expect(await cutOff(page)).toEqual([])
    await expectNoWider(page, A4.width)
  })

test('what would be cut on paper is noticed', async ({ page }) => {
  await page.setViewportSize(A4)
  await page.goto('/about')
  await page.emulateMedia({ media: 'print' })
  await page
    .getByRole('main')
    .getByRole('paragraph')
    .first()
    .evaluate((text) => text.setAttribute('class', 'item-link'))
  expect(await cutOff(page)).toEqual([])
  await page
    .getByRole('main')
    .getByRole('paragraph')
    .first()
    .evaluate((text) => Object.assign(text.style, { height: '5px', overflow: 'hidden' }))
  expect(await cutOff(page)).toEqual(['item-link'])
})
