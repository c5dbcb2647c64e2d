import { describe, expect, it } from 'vitest'
import { lighten } from '@/lib/kept-pages/lighten'

describe('a public page made light', () => {
  it('holds no script of the framework', () => {
    expect(lighten('<p>a</p><script>self.__next_f=[]</script><script src="/x.js" async=""></script>')).toBe(
      '<p>a</p>',
    )
  })

  it('preloads no script', () => {
    expect(lighten('<link rel="preload" as="script" href="/x.js"/><link rel="icon" href="/i.svg"/>')).toBe(
      '<link rel="icon" href="/i.svg"/>',
    )
  })

  it('holds none of the marks that only React reads', () => {
    expect(lighten('<div hidden=""><!--$--><!--/$--></div><p>a<!-- --> b</p>')).toBe('<p>a b</p>')
  })
})
