import { expect, it } from 'vitest'
import { encodePage } from '@/lib/kept-pages/encode'
import { withAge } from '@/lib/kept-pages/marked'

const renderedAt = new Date('2026-11-26T14:05:30Z')
const html = '<header>BLMK</header><main><h1>A</h1><article><header>B</header></article></main>'
const page = { ...(await encodePage(html, true)), renderedAt }

it('says in words above the content, once, how old a page is', () => {
  const { bodies } = withAge(page)
  const [before, after] = bodies.identity.toString().split('<main>')
  expect(before?.replaceAll(/<[^>]+>/g, '')).toBe(
    'BLMKShown as it stood on 26 November 2026 at 2:05pm. The record cannot be reached just now.',
  )
  expect(after).toBe(html.split('<main>')[1])
})

it('is another page to who has the one without, and leaves that as it was', () => {
  const { etag, bodies } = withAge(page)
  expect(etag).not.toBe(page.etag)
  expect(bodies).toEqual({ identity: bodies.identity })
  expect(page.bodies.identity.toString()).toBe(html)
})

it('is made once', () => {
  expect(withAge(page).bodies).toBe(withAge(page).bodies)
})
