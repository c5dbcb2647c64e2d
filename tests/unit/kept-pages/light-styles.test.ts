import { describe, expect, it } from 'vitest'
import { withLightStyles } from '@/lib/kept-pages/light-styles'

const styles = {
  '/s/a.css': [
    { href: '/s/shared.css', lacks: ['pack', 'textarea', 'wide:card'] },
    { href: '/s/all.css', lacks: [] },
  ],
}

const page = (body: string, href = '/s/a.css') =>
  `<head><link rel="stylesheet" href="${href}" data-precedence="next"/></head>${body}`

const lightened = (html: string) => withLightStyles(html, styles).toString()
const loads = (html: string) => /href="([^"]*)"/.exec(lightened(html))?.[1]

describe('the stylesheet of a public page', () => {
  it('is the smallest that says all of the page', () => {
    expect(loads(page('<p class="card packs">a pack, a textarea</p>'))).toBe('/s/shared.css')
  })

  it.each(['<p class="card pack">a</p>', '<textarea>', '<p id="pack">', '<p class="wide:card">'])(
    'is the larger one for %s',
    (body) => {
      expect(loads(page(body))).toBe('/s/all.css')
    },
  )

  it('is told by the head: a page may show how one is named', () => {
    const shown = '<pre>&lt;link rel="stylesheet"></pre><link rel="stylesheet" href="/s/a.css"/>'
    expect(lightened(page(shown))).toContain(shown)
  })

  it('is known by its name alone', () => {
    expect(loads(page('<p>', '/s/a.css?dpl=1'))).toBe('/s/shared.css')
  })

  it('is the whole one where nothing stands in for it', () => {
    expect(lightened(page('<p>', '/s/b.css'))).toBe(page('<p>', '/s/b.css'))
  })
})
