import { expect, it } from 'vitest'
import type { Cited } from '@/lib/citations/rules'
import { together } from '@/lib/citations/together-rules'

const cited = (key: string, laterSources = 0): Cited => ({
  sources: [
    { key, title: key, publisher: 'P', kind: 'press', url: null, publishedOn: null, note: 'of one fact' },
  ],
  isConfirmed: true,
  laterSources,
})

it('names each source once, without the notes on single facts', () => {
  const { sources, haveLater } = together([cited('b'), cited('a'), cited('b')])
  expect(sources.map(({ key, note }) => [key, note])).toEqual([
    ['b', null],
    ['a', null],
  ])
  expect(haveLater).toBe(false)
})

it('says when any of them came out later', () => {
  expect(together([cited('a'), cited('b', 2)]).haveLater).toBe(true)
})
