import type { Page } from '@playwright/test'

/** What the page says is wrong, at its top; Next keeps an alert of its own for announcing pages. */
export const problems = (page: Page) => page.getByRole('main').getByRole('alert')

/** Fills the three boxes of a date. */
export async function fillDate(page: Page, legend: string, [day, month, year]: [string, string, string]) {
  const boxes = page.getByRole('group', { name: legend })
  await boxes.getByLabel('Day').fill(day)
  await boxes.getByLabel('Month').fill(month)
  await boxes.getByLabel('Year').fill(year)
}

/** Describes a source that the register does not have yet. */
export async function fillSource(page: Page, title = 'Board paper 7') {
  await page.getByLabel('Title of a new source').fill(title)
  await page.getByLabel('Who published it').fill('NHS Central East')
}
