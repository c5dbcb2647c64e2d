import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What is between the margins of a sheet of A4, in CSS pixels: 210 by 297 millimetres less 10 on each side. */
export const A4 = { width: 718, height: 1046 }

/** What the browser complains about from now on: what the policy forbids, what fails, what cannot be loaded. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

/** Opens a page that comes whole, under the strict policy, with nothing for the browser to complain about. */
export async function expectQuiet(page: Page, path: string): Promise<void> {
  const complaints = complaintsOf(page)
  const answer = await page.goto(path)
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).not.toContain('unsafe')
}

/** Expects that axe finds no barrier on the open page at this width, and that nothing is wider than the window. */
export async function expectOpenToAll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  // No page holds a frame. Not asked to look for any, axe needs no second page to put its findings together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
  expect(found, `barriers at ${width} pixels`).toEqual([])
  await expectNoWider(page, width)
}

/** Expects that nothing of the open page is wider than a window of this width. */
export async function expectNoWider(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  const { scrolled, wide } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    wide: document.documentElement.clientWidth,
  }))
  expect(scrolled, `width of the page at ${width} pixels`).toBeLessThanOrEqual(wide)
}
