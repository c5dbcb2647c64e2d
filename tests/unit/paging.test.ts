import { describe, expect, it } from 'vitest'
import { pageLinks, pageOf } from '@/lib/paging'

describe('the page of a list', () => {
  it.each([
    ['an empty list', 1, 0, { page: 1, pages: 1 }, 0],
    ['a page past the end of an empty list', 9, 0, { page: 1, pages: 1 }, 0],
    ['a list that just fills a page', 1, 10, { page: 1, pages: 1 }, 0],
    ['one row more', 2, 11, { page: 2, pages: 2 }, 10],
    ['a page past the end', 9, 25, { page: 3, pages: 3 }, 20],
  ])('is told of %s', (_, asked, count, placed, skip) => {
    expect(pageOf(asked, count, 10)).toEqual({ placed, rows: { skip, take: 10 } })
  })

  it('leads to the pages beside it, and to none that is not there', () => {
    const links = (page: number) => pageLinks('/a?b=c', 'page', { page, pages: 3 })
    expect(links(1)).toEqual({
      previous: undefined,
      next: { href: '/a?b=c&page=2', label: 'page 2 of 3' },
      position: 'Page 1 of 3',
    })
    expect(links(3)).toMatchObject({ previous: { href: '/a?b=c&page=2' }, next: undefined })
  })
})
