import { expect, test, type Page } from '@playwright/test'
import { VISITS } from '../../support/visits'

// The whole stylesheet, as the workspace loads it. Sign-in is the one page that shows it to everybody.
async function wholeStylesheet(page: Page): Promise<string> {
  await page.goto('/sign-in')
  return (await page.locator('link[rel=stylesheet]').first().getAttribute('href')) ?? ''
}

/** How every element looks, once for each kind: the same name and class within the same. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const seen: Record<string, string> = {}
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

/** The elements that look otherwise, each with what differs. */
function differences(light: Record<string, string>, whole: Record<string, string>): string[] {
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
    for (const path of visits.map((visit) => String(visit.path)).filter((one) => isNew(route, one))) {
      await page.goto(path)
      await open(page)
      const light = (await page.locator('link[rel=stylesheet]').getAttribute('href')) ?? ''
      expect(light).not.toBe(whole)
      for (const [width, media] of [
        [360, 'screen'],
        [1280, 'screen'],
        [1280, 'print'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ media })
        const withLight = await looks(page)
        await changeStylesheet(page, light, whole)
        expect(differences(withLight, await looks(page))).toEqual([])
        await changeStylesheet(page, whole, light)
      }
    }
  })
}
