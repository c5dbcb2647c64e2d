import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { publicPaths } from '../../support/visits'

// React writes hidden="", charSet and characters as they come: that is style, and valid.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-raw-characters': 'off',
    // A table that folds on a phone loses its roles to CSS in some browsers, so they are written out.
    'no-redundant-role': 'off',
    // What the standard allows: a name on a figure or a list, an id such as 11kbw, the title of a long act.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
  },
})

test('the validator finds what is wrong', async () => {
  const { valid } = await validator.validateString(
    '<!doctype html><title>A</title><p id="a"><div id="a"></div></p>',
  )
  expect(valid).toBe(false)
})

for (const path of publicPaths) {
  test(`${path} is valid HTML, sets no cookie and needs no script`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['set-cookie']).toBeUndefined()
    const html = await answer.text()
    const { results } = await validator.validateString(html)
    const problems = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column, selector }) =>
          `${ruleId} ${message} at ${line}:${column} ${selector}`,
      ),
    )
    expect(problems).toEqual([])
    expect(html).not.toMatch(/<[uo]l[^>]*><\/[uo]l>/)
    expect(html).not.toContain('<script')
  })
}

test('a page that React alone renders says in its head what Next has the others say', async ({ request }) => {
  const tags = async (path: string) => {
    const html = await (await request.get(path)).text()
    const head = /<head>(.*?)<\/head>/s.exec(html)?.[1] ?? ''
    const names = [...head.matchAll(/<(title|meta|link)\b(?: (charset|name|property|rel)="?([\w:-]+))?/gi)]
    return new Set(names.map(([, element, kind, value]) => [element, kind, value].filter(Boolean).join(' ')))
  }
  const without = (names: Set<string>) => [...names].filter((name) => !name.includes('twitter')).toSorted()
  expect(without(await tags('/timeline'))).toEqual(without(await tags('/organisations')))
})

for (const [path, title] of [
  ['/timeline?status=happened&page=2', 'Timeline, filtered, page 2'],
  ['/questions?place=luton&page=1', 'Questions, filtered'],
  // Of a page that is not there, the last one that is: on a day on which no other test writes, the first.
  ['/on-2019-01-01/timeline?page=9', 'Timeline, on 1 January 2019'],
  ['/on-2019-01-01/questions?page=9', 'Questions, on 1 January 2019'],
  ['/on-2019-01-01/owed?page=9', 'Owed and late, on 1 January 2019'],
] as const)
  test(`${path} is called after the part of the list that it shows`, async ({ page }) => {
    await page.goto(path)
    await expect(page).toHaveTitle(`${title} – BLMK health changes`)
  })
