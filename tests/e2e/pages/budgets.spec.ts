import { expect, test, type APIRequestContext } from '@playwright/test'
import pLimit from 'p-limit'
import { addressOf, VISITS } from '../../support/visits'
import { readOften, totalOf, weigh, type Weight } from '../../support/weight'

// In bytes, compressed. An old phone with a poor signal gets ten kilobytes in a second or two.
const CSS = 8_000
// A page with parts of its own (a register with many filters, a pack of papers) loads them, and the rest with them.
const CSS_WITH_PARTS = 10_300
const HTML = 9_000
/** Everything a browser loads on a first visit, as light as the lightest of such systems. */
const TOTAL = 17_000

type Budget = { html: number; total: number }

// What a page needs more for, and why. Nobody shortens a list to fit: these have as many parts as the record has.
const LONG: Record<string, Budget> = {
  // The line map is drawn for a wide and for a narrow screen, with the same content as a list.
  '/[moment]/structure': { html: 15_000, total: 23_000 },
  // Every source of the record, with its publisher, its dates and its address.
  '/[moment]/sources': { html: 23_000, total: 31_000 },
  // Each organisation with its people, duties, milestones and the line map around it.
  '/[moment]/organisations/[slug]': { html: 11_000, total: 21_000 },
  // The options side by side, what each place was told and what came of it, with the parts of a stylesheet that only these need.
  '/[moment]/consultations/[slug]': { html: HTML, total: 19_000 },
  '/[moment]/glossary': { html: 10_000, total: TOTAL },
}

// What people come for first never pays for another page's parts; nor does most of what they go on to.
const READ_FIRST = ['/[moment]', '/[moment]/timeline', '/[moment]/milestones/[slug]', '/[moment]/structure']

/** A timeline grows with the record: its frame and its filter, and for each milestone its title and sentence, which are text. */
const timelineBudget = (milestones: number) => 4_000 + 80 * milestones

const milestonesIn = (html: string) => html.match(/class="timeline__item /g)?.length ?? 0

const htmlOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text()

async function budgetFor(route: string, path: string, request: APIRequestContext): Promise<Budget> {
  if (!route.startsWith('/[moment]/timeline')) return LONG[route] ?? { html: HTML, total: TOTAL }
  const html = timelineBudget(milestonesIn(await htmlOf(request, path)))
  return { html, total: Math.max(TOTAL, html + CSS) }
}

/** The timeline on the first of the months by which the record knew of fifty milestones: what it knows, it never forgets. */
async function timelineOfFifty(request: APIRequestContext): Promise<string> {
  const timeline = (month: number) =>
    `/on-${new Date(Date.UTC(2013, month)).toISOString().slice(0, 10)}/timeline`
  const now = new Date()
  let [few, fifty] = [0, (now.getUTCFullYear() - 2013) * 12 + now.getUTCMonth()]
  while (fifty - few > 1) {
    const between = Math.floor((few + fifty) / 2)
    if (milestonesIn(await htmlOf(request, timeline(between))) < 50) few = between
    else fifty = between
  }
  return timeline(fifty)
}

const isPublic = (route: string) => /^\/(\[moment\]|at$|problem\/)/.test(route)

const VISITED = Object.entries(VISITS)
  .filter(([route]) => isPublic(route))
  .flatMap(([route, visits]) => visits.map((visit) => ({ route, visit })))

test('every public page is within its budget on a first visit', async ({ browser, request, baseURL }) => {
  test.setTimeout(600_000)
  const rows: Record<string, Weight & { total: number; budget: number }> = {}
  // A page is weighed until nothing more comes, and that is waiting for the most part.
  const atOnce = pLimit(6)
  const weighings = VISITED.map(async ({ route, visit }) => {
    const path = await addressOf(visit)
    const weight = await atOnce(async () => {
      await readOften(request, path)
      return weigh(browser, `${baseURL}${path}`)
    })
    const budget = await budgetFor(route, path, request)
    rows[path] = { ...weight, total: totalOf(weight), budget: budget.total }
    expect.soft(weight.html, `HTML of ${path}`).toBeGreaterThan(500)
    expect.soft(weight.html, `HTML of ${path}`).toBeLessThanOrEqual(budget.html)
    expect.soft(weight.css, `CSS of ${path}`).toBeGreaterThan(500)
    const limit = READ_FIRST.includes(route) ? CSS : CSS_WITH_PARTS
    expect.soft(weight.css, `CSS of ${path}`).toBeLessThanOrEqual(limit)
    expect.soft(weight.script, `script of ${path}`).toBe(0)
    expect.soft(totalOf(weight), `all of ${path}`).toBeLessThanOrEqual(budget.total)
    expect.soft(weight.font, `fonts of ${path}`).toBe(0)
  })
  await Promise.all(weighings)
  console.table(rows)
  const light = Object.values(rows).filter(({ css }) => css <= CSS)
  expect(light.length, 'pages within the common stylesheet').toBeGreaterThan(VISITED.length / 2)
})

test('a timeline of fifty milestones takes 9 kB, and 17 kB with all that it loads', async ({
  browser,
  request,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const path = await timelineOfFifty(request)
  expect(milestonesIn(await htmlOf(request, path))).toBeGreaterThanOrEqual(50)
  await readOften(request, path)
  const weight = await weigh(browser, `${baseURL}${path}`)
  console.table([{ ...weight, total: totalOf(weight) }])
  expect(weight.html).toBeLessThanOrEqual(HTML)
  expect(totalOf(weight)).toBeLessThanOrEqual(TOTAL)
})
