import { expect, test, type JSHandle, type Page } from '@playwright/test'
import { addressOf, VISITS } from '../../support/visits'

// The whole stylesheet, as the workspace loads it. Sign-in is the one page that shows it to everybody.
async function wholeStylesheet(page: Page): Promise<string> {
  await page.goto('/sign-in')
  return (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? ''
}

const MEDIA = [
  [360, 'screen'],
  [1280, 'screen'],
  [1280, 'print'],
] as const

type Looks = Record<string, string>

/** How every element looks, once for each kind: the same name and class within the same. */
const looks = (page: Page) =>
  page.evaluateHandle(() => {
    const seen: Looks = {}
    const kinds = new Map<Element, string>()
    for (const element of document.querySelectorAll('*')) {
      const above = element.parentElement ? kinds.get(element.parentElement) : ''
      const kind = `${above} > ${element.tagName}.${element.getAttribute('class') ?? ''}`
      kinds.set(element, kind)
      if (seen[kind] !== undefined) continue
      seen[kind] = ['', '::before', '::after']
        .map((part) => {
          const style = getComputedStyle(element, part || null)
          if (part && style.content === 'none') return ''
          return [...style]
            .filter((name) => !name.startsWith('--'))
            .map((name) => `${name}: ${style.getPropertyValue(name)}`)
            .join('; ')
        })
        .join(' | ')
    }
    return seen
  })

/** The same on a narrow and a wide screen, and on paper. */
async function looksOnAll(page: Page): Promise<JSHandle<Looks>[]> {
  const all: JSHandle<Looks>[] = []
  for (const [width, media] of MEDIA) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media })
    all.push(await looks(page))
  }
  return all
}

/** The elements that look otherwise, each with what differs. */
function differences({ light = {}, whole }: { light?: Looks; whole: Looks }): string[] {
  return Object.entries(whole).flatMap(([kind, look]) => {
    const other = new Set(light[kind]?.split('; '))
    return look === light[kind]
      ? []
      : [
          `${kind}: ${look
            .split('; ')
            .filter((line) => !other.has(line))
            .join('; ')}`,
        ]
  })
}

async function changeStylesheet(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([old, href]) =>
      new Promise<void>((resolve, reject) => {
        const link = document.querySelector(`link[href="${old}"]`) as HTMLLinkElement
        link.onload = () => resolve()
        link.onerror = reject
        link.href = href ?? ''
      }),
    [from, to],
  )
}

const open = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

const isPublic = ([route]: [string, unknown]) => /^\/(\[|at$|problem)/.test(route)

// A page of the past differs from today's by its banner only: to see that once is enough.
const isNew = (route: string, path: string) => route === '/[moment]' || !path.startsWith('/on-')

for (const [route, visits] of Object.entries(VISITS).filter(isPublic)) {
  test(`${route} looks with the light stylesheet as with the whole one`, async ({ page }) => {
    const whole = await wholeStylesheet(page)
    for (const visit of visits) {
      const path = await addressOf(visit)
      if (!isNew(route, path)) continue
      await page.goto(path)
      await open(page)
      const light = (await page.locator('link[rel=stylesheet]').getAttribute('href')) ?? ''
      expect(light).not.toBe(whole)
      const withLight = await looksOnAll(page)
      await changeStylesheet(page, light, whole)
      for (const [index, withWhole] of (await looksOnAll(page)).entries())
        expect(await page.evaluate(differences, { light: withLight[index], whole: withWhole })).toEqual([])
    }
  })
}
