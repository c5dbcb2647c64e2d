import { expect, test, type Page } from '@playwright/test'
import { publicPaths } from '../../support/visits'

const PLACES = 'main :is(h1, h2, h3, h4, legend, label, caption, th, td)'
/** The words of the open page that stand partly on one line and partly on the next. */
const brokenWords = (page: Page) =>
  page.locator(PLACES).evaluateAll((elements) => {
    const broken = new Set<string>()
    // The heads of a folded table that sort nothing are read out, and not seen.
    for (const element of elements.filter((each) => getComputedStyle(each).clipPath === 'none')) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        // A word of the language: not a piece of a reference, nor of an address, nor as long as what somebody pasted.
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(
          /(?<!\S)\p{L}{1,18}(?![^\s.,:;?)’”])/gu,
        )) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
          if (lines.size > 1) broken.add(word)
        }
    }
    return [...broken]
  })

test('no word of the language is broken in a heading, a label or a table', async ({ page }) => {
  test.setTimeout(300_000)
  for (const path of publicPaths) {
    await page.goto(path)
    for (const width of [320, 360, 992, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await brokenWords(page), `${path} at ${width} pixels`).toEqual([])
    }
  }
})

test('a word that is broken is noticed', async ({ page }) => {
  await page.goto('/recommendations')
  await page.getByRole('heading', { level: 1 }).evaluate((title) => (title.style.width = '5em'))
  expect(await brokenWords(page)).toEqual(['Recommendations'])
})
