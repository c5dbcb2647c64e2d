import { describe, expect, it } from 'vitest'
import { SourceField } from '@/lib/sources/schema'

const id = '019a0000-0000-7000-8000-0123456789ab'
const errorsOf = (typed: Record<string, string>) =>
  SourceField.safeParse(typed).error?.issues.map(({ path, message }) => [path.join('-'), message])

describe('the source of a statement', () => {
  it('is one from the register, or a new one', () => {
    expect(SourceField.parse({ choice: id, title: 'left over' })).toEqual({ id })
    const typed = { title: 'Board paper 7', publisher: 'NHS Central East', url: 'https://example.org/7.pdf' }
    expect(SourceField.parse({ choice: 'new', ...typed })).toEqual(typed)
    expect(SourceField.parse({ ...typed, url: '' })).toEqual({ ...typed, url: '' })
  })

  it('needs a title and a publisher when it is new', () => {
    expect(errorsOf({})).toEqual([
      ['title', 'Enter the title of the source'],
      ['publisher', 'Enter who published the source'],
    ])
  })

  it.each(['javascript:alert(1)', 'board paper', 'ftp://example.org/x', '//example.org'])(
    'has no address like %j',
    (url) => {
      expect(errorsOf({ title: 'a', publisher: 'b', url })).toEqual([
        ['url', 'Enter a web address that starts with https:// or http://'],
      ])
    },
  )

  it('says all that is wrong at once', () => {
    expect(errorsOf({ url: 'x' })?.map(([field]) => field)).toEqual(['url', 'title', 'publisher'])
  })

  it('is not something else that was slipped into the list', () => {
    expect(errorsOf({ choice: 'everything' })).toEqual([['choice', 'Choose a source from the list']])
  })
})
