import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  choicesOf,
  FILTER_KEYS,
  filterQuery,
  MilestoneFilter,
  unknownValues,
  timelinePath,
} from '@/lib/milestones/filter'
import { KIND_WORDS, STATUS_WORDS } from '@/lib/milestones/words'

const choices = choicesOf([
  { key: 'place', value: 'luton', label: 'Luton' },
  { key: 'place', value: 'bedford', label: 'Bedford' },
])
const asked = (query: Record<string, unknown>) => MilestoneFilter.parse(query)
const anything = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined), fc.integer())
const anyQuery = fc.dictionary(fc.constantFrom(...FILTER_KEYS, 'page'), anything)

describe('the filter', () => {
  it('reads any address whatever into a filter', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(Object.keys(asked(query))).toEqual(FILTER_KEYS)
      }),
    )
  })

  it('survives being written as an address and read again', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const filter = asked(query)
        expect(asked(Object.fromEntries(new URLSearchParams(filterQuery(filter))))).toEqual(filter)
      }),
    )
  })

  it('writes an address without one key, as the way back from a value that does not exist', () => {
    expect(filterQuery(asked({ place: 'atlantis', kind: 'decision' }), 'place')).toBe('kind=decision')
  })

  it('knows which values the form does not offer', () => {
    expect(unknownValues(asked({ place: 'atlantis', kind: 'decision' }), choices)).toEqual(['place'])
  })

  it('offers what the timeline has in the order of its names, and every kind and status', () => {
    expect(choices.place.map(({ label }) => label)).toEqual(['Bedford', 'Luton'])
    expect(choices.kind).toHaveLength(Object.keys(KIND_WORDS).length)
    expect(choices.status).toHaveLength(Object.keys(STATUS_WORDS).length)
  })

  it('writes a page of a filter as an address, and the first without a number', () => {
    expect(timelinePath(asked({ place: 'luton' }), 2)).toBe('/timeline?place=luton&page=2')
    expect(timelinePath(asked({}), 1)).toBe('/timeline')
  })
})
