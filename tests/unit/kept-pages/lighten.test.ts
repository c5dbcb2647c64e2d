import { describe, expect, it } from 'vitest'
import { lighten, withLightStyles } from '@/lib/kept-pages/lighten'

describe('a public page made light', () => {
  it('holds no script of the framework, and keeps our own', () => {
    const ours = '<script data-keep="" src="/ours.js"></script>'
    expect(
      lighten(`<p>a</p><script>self.__next_f=[]</script><script src="/x.js" async=""></script>${ours}`),
    ).toBe(`<p>a</p>${ours}`)
  })

  it('preloads no script', () => {
    expect(lighten('<link rel="preload" as="script" href="/x.js"/><link rel="icon" href="/i.svg"/>')).toBe(
      '<link rel="icon" href="/i.svg"/>',
    )
  })

  it('holds none of the marks that only React reads', () => {
    expect(lighten('<div hidden=""><!--$--><!--/$--></div><p>a<!-- --> b</p>')).toBe('<p>a b</p>')
  })

  it('loads the light stylesheet where there is one', () => {
    const styles = { '/s/a.css': '/s/light.css' }
    const link = (href: string) => `<link rel="stylesheet" href="${href}" data-precedence="next"/>`
    expect(withLightStyles(link('/s/a.css?dpl=1'), styles)).toBe(
      '<link rel="stylesheet" href="/s/light.css"/>',
    )
    expect(withLightStyles(link('/s/b.css'), styles)).toBe(link('/s/b.css'))
  })
})
