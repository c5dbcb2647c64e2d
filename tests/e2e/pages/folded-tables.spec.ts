import { expect, test } from '@playwright/test'
import { madeOwed } from '../../support/owed'

const LISTS = [
  { path: '/questions', sort: 'Reference', sorted: /sort=reference/, quiet: 'What was asked' },
  { path: '/owed', sort: 'Asked of', sorted: /sort=asked/, quiet: 'What is owed' },
]

test.beforeAll(() => madeOwed())

for (const { path, sort, sorted, quiet } of LISTS)
  test(`${path} can be sorted where its table is folded, and each cell keeps its column`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto(path)
    const table = page.getByRole('table').filter({ has: page.getByRole('columnheader').getByRole('link') })
    const link = table.getByRole('columnheader').getByRole('link', { name: sort })
    await link.focus()
    await expect(link).toBeInViewport({ ratio: 1 })
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    // The other heads are read out, and take no room.
    const head = table.getByRole('columnheader', { name: quiet })
    await expect(head).toHaveCount(1)
    expect((await head.boundingBox())?.width).toBeLessThanOrEqual(1)
    await expect(table.getByRole('cell').first()).toHaveAttribute('data-label', /\w/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(sorted)
  })
