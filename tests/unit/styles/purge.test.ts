import { describe, expect, it } from 'vitest'
import { purge } from '@/scripts/styles/purge'

const isInUse = (name: string) => ['main', 'p', 'ul', 'a', 'card', 'maincontent', 'wide:card'].includes(name)

describe('a stylesheet for pages with these names', () => {
  it.each([
    ['p{color:red}table{color:red}', 'p{color:red}'],
    ['p,.other{color:red}', 'p{color:red}'],
    ['.card .other{color:red}', ''],
    ['@media print{.other{color:red}p{color:red}}', '@media print{p{color:red}}'],
    ['.wide\\:card{color:red}.wide\\:other{color:red}', '.wide\\:card{color:red}'],
    ['#maincontent>a:hover:after{color:red}', '#maincontent>a:hover:after{color:red}'],
  ])('of %s keeps %s', (css, kept) => {
    expect(purge(css, isInUse)).toBe(kept)
  })

  it('keeps a rule made of lists only, as long as one member of each can match', () => {
    expect(purge(':where(main) :where(p,.other){color:red}', isInUse)).toBe(
      ':where(main) :where(p,.other){color:red}',
    )
    expect(purge(':is(.other,table) p{color:red}', isInUse)).toBe('')
  })

  it('leaves a list whole, since its weightiest member counts', () => {
    expect(purge('p:is(.card,#other){color:red}', isInUse)).toBe('p:is(.card,#other){color:red}')
  })

  it('keeps what is said of everything but a name that is nowhere', () => {
    expect(purge('p:not(.other){color:red}', isInUse)).toBe('p:not(.other){color:red}')
  })

  it('asks of no attribute whether it is in use, since attributes come and go', () => {
    expect(purge('.card[open]{color:red}', isInUse)).toBe('.card[open]{color:red}')
  })

  it('keeps the variables that are read, and those that these read', () => {
    const css = ':root{--a:var(--b);--b:red;--c:var(--d);--d:red}p{color:var(--a)}'
    expect(purge(css, isInUse)).toBe(':root{--a:var(--b);--b:red}p{color:var(--a)}')
  })

  it('writes widths as older browsers read them', () => {
    expect(purge('@media (min-width:40em){p{color:red}}', isInUse)).toBe(
      '@media (min-width:40em){p{color:red}}',
    )
  })
})
