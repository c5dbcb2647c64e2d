import { describe, expect, it } from 'vitest'
import { familyOf, type Archive } from '@/lib/change-events/family-rules'
import { linksBy } from '@/lib/change-events/rules'
import { succession } from '../../support/families'

const successions = [
  succession({ predecessorId: 'pct', successorId: 'ccg', legalOn: '2013-04-01' }),
  succession({ predecessorId: 'ccg', successorId: 'icb', legalOn: '2022-07-01' }),
  succession({ predecessorId: 'ccg', successorId: 'location', legalOn: '2022-07-01', kind: 'code' }),
  succession({
    predecessorId: 'nhse',
    successorId: 'icb',
    legalOn: '2024-04-01',
    kind: 'functional',
    functionId: 'f',
  }),
]

const event = (id: string, organisationIds: string[], isInForce = true) => ({
  id,
  organisationIds,
  isInForce,
})

const archive: Archive<ReturnType<typeof event>> = {
  links: linksBy('2026-01-01', successions),
  events: [
    event('event of 2013-04-01', ['pct', 'ccg']),
    event('event of 2022-07-01', ['ccg', 'icb', 'location']),
    event('event of 2024-04-01', ['nhse', 'icb']),
    event('nhse set up', ['nhse']),
    event('to come', ['icb'], false),
  ],
  organisations: new Map(
    ['pct', 'ccg', 'icb', 'location', 'nhse'].map((id) => [
      id,
      { slug: id, name: id, shortName: id, startsOn: null, endsOn: null },
    ]),
  ),
  functionTitles: new Map([['f', 'Specialised services']]),
}

const slugs = (relatives: { organisations: { slug: string }[] }[]) =>
  relatives.map(({ organisations }) => organisations.map(({ slug }) => slug))

describe('familyOf', () => {
  it('tells the oldest first, with the events between', () => {
    const { before, after } = familyOf(archive, 'icb')
    expect(slugs(before)).toEqual([['pct'], ['ccg']])
    expect(before.flatMap(({ events }) => events.map(({ id }) => id))).toEqual([
      'event of 2013-04-01',
      'event of 2022-07-01',
    ])
    expect(after).toEqual([])
  })

  it('tells single functions and codes apart from the family', () => {
    expect(familyOf(archive, 'icb').handovers).toMatchObject([
      {
        organisation: { slug: 'nhse' },
        isReceived: true,
        functions: ['Specialised services'],
        isCode: false,
      },
    ])
    expect(familyOf(archive, 'ccg').handovers).toMatchObject([
      { organisation: { slug: 'location' }, isReceived: false, functions: [], isCode: true },
    ])
  })

  it('names who stands in its place, and nobody while it stands there itself', () => {
    expect(familyOf(archive, 'pct').heirs).toMatchObject([{ slug: 'icb' }])
    expect(familyOf(archive, 'icb').heirs).toEqual([])
  })

  it('keeps its own beginning, and what is only announced', () => {
    expect(familyOf(archive, 'nhse').ownEvents.map(({ id }) => id)).toEqual(['nhse set up'])
    expect(familyOf(archive, 'icb').announced.map(({ id }) => id)).toEqual(['to come'])
  })
})
