import { describe, expect, it } from 'vitest'
import { owedBy, successionMap } from '@/lib/obligations/owner-rules'
import { ownerSegments, ownersOfAll } from '@/lib/obligations/segment-rules'
import { succession } from '../../support/families'
import { acceptance, debt } from './debts'

const TODAY = '2026-04-01'

// England gave one function to the board in 2024, and goes on; the board became the wider board on the last day told.
const map = successionMap(
  [
    succession({
      predecessorId: 'england',
      successorId: 'board',
      legalOn: '2024-04-01',
      kind: 'functional',
      functionId: 'specialised',
    }),
    succession({ predecessorId: 'board', successorId: 'wider', legalOn: TODAY }),
  ],
  new Map([
    ['england', { startsOn: null, endsOn: '..' }],
    ['board', { startsOn: null, endsOn: '2026-03-31' }],
    ['wider', { startsOn: TODAY, endsOn: '..' }],
    ['council', { startsOn: null, endsOn: '..' }],
  ]),
)

const told = (day: string) =>
  ownerSegments(map, day).map(({ debtorId, functionId, askedFrom, askedTo, owner }) => [
    debtorId,
    functionId,
    askedFrom,
    askedTo,
    owner.kind === 'owed' ? owner.organisationId : null,
  ])

describe('ownerSegments', () => {
  it('tells apart by day and by function only where that matters', () => {
    expect(told(TODAY)).toEqual([
      ['board', null, null, null, 'wider'],
      ['council', null, null, null, 'council'],
      ['england', null, null, null, 'england'],
      ['england', 'specialised', null, '2024-03-31', 'wider'],
      ['england', 'specialised', '2024-04-01', null, 'england'],
      ['wider', null, null, null, 'wider'],
    ])
  })

  it('names the functions that have segments of their own', () => {
    const others = ownerSegments(map, TODAY).filter(({ debtorId }) => debtorId === 'england')
    expect(others.map(({ otherThanIds }) => otherThanIds)).toEqual([['specialised'], [], []])
  })

  it('knows nothing of what came after the day', () => {
    expect(told('2024-03-31')).toEqual([
      ['board', null, null, null, 'board'],
      ['council', null, null, null, 'council'],
      ['england', null, null, null, 'england'],
      ['wider', null, null, null, 'wider'],
    ])
  })
})

describe('ownersOfAll', () => {
  it('tells what was asked the day before a transfer from what was asked on the day', () => {
    const about = { debtorId: 'england', functionId: 'specialised' }
    const debts = ['2024-03-31', '2024-04-01', '2024-03-31'].map((askedOn) => debt({ ...about, askedOn }))
    const owners = ownersOfAll(debts, TODAY, map)
    expect(owners).toEqual(debts.map((each) => owedBy(each, TODAY, map)))
    expect(owners.map(({ chain }) => chain.length)).toEqual([2, 0, 2])
  })

  it('hears the acceptances of one without taking them for those of another', () => {
    const gone = successionMap([], new Map([['a', { startsOn: null, endsOn: '2021-03-31' }]]))
    const accepted = debt({ acceptances: [acceptance('b', '2021-05-01')] })
    const kinds = ownersOfAll([debt(), accepted, debt()], TODAY, gone).map(({ kind }) => kind)
    expect(kinds).toEqual(['nobody', 'owed', 'nobody'])
  })

  it('leaves with its debtor what is owed by a body that the record knows nothing of', () => {
    expect(ownersOfAll([debt({ debtorId: 'unknown' })], TODAY, map)).toEqual([
      { kind: 'owed', organisationId: 'unknown', chain: [] },
    ])
  })
})
