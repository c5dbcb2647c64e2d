import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  choicesOf,
  FILTER_KEYS,
  filterMilestones,
  filterQuery,
  MilestoneFilter,
  unknownValues,
  type Filterable,
} from '@/lib/milestones/filter'

const merger = { slug: 'ccg-merger', title: 'Merger of the three CCGs' }
const luton = { slug: 'luton', name: 'Luton' }
const milestone = (part: Partial<Filterable> = {}): Filterable => ({
  programme: merger,
  organisations: [{ slug: 'luton-ccg', shortName: 'Luton CCG' }],
  places: [luton],
  kind: 'decision',
  status: 'happened',
  on: '2020-09-30',
  ...part,
})
const items = [milestone(), milestone({ places: [], kind: 'go_live' }), milestone({ programme: null })]
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

  it('leaves everything when nothing is asked', () => {
    expect(filterMilestones(items, asked({ place: '', kind: ' ' }))).toHaveLength(3)
  })

  it('leaves only what has every value asked for', () => {
    expect(filterMilestones(items, asked({ place: 'luton', programme: 'ccg-merger' }))).toEqual([items[0]])
  })

  it('takes the first of several values', () => {
    expect(asked({ place: ['luton', 'bedford'] }).place).toBe('luton')
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
    expect(unknownValues(asked({ place: 'atlantis', kind: 'decision' }), choicesOf(items))).toEqual(['place'])
  })

  it('offers an organisation once, by its latest name', () => {
    const named = (shortName: string, on: string) =>
      milestone({ on, organisations: [{ slug: 'blmk-stp', shortName }] })
    const { organisation } = choicesOf([named('BLMK ACS', '2017-06'), named('BLMK STP', '2016-03')])
    expect(organisation).toEqual([{ value: 'blmk-stp', label: 'BLMK ACS' }])
  })

  it('leaves nothing under a value that the form does not offer', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const filter = asked(query)
        const isUnknown = unknownValues(filter, choicesOf(items)).length > 0
        expect(isUnknown && filterMilestones(items, filter).length > 0).toBe(false)
      }),
    )
  })
})
