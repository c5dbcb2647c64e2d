import { describe, expect, it } from 'vitest'
import type { Lives, Succession } from '@/lib/change-events/rules'
import { owedBy, successionMap, type Debt } from '@/lib/obligations/owner-rules'
import { succession } from '../../support/families'
import { acceptance, debt } from './debts'

const APRIL = '2021-04-01'
const LATER = '2026-04-01'

type Told = Partial<Pick<Succession, 'kind' | 'functionId' | 'legalOn' | 'changeEventId'>>

const passed = (predecessorId: string, successorId: string, told: Told = {}) =>
  succession({ predecessorId, successorId, ...told })
const transfer = (from: string, to: string, functionId: string | null, legalOn = APRIL) =>
  passed(from, to, { kind: 'functional', functionId, legalOn })

const lives = (told: Record<string, [string | null, string | null]>): Lives =>
  new Map(Object.entries(told).map(([id, [startsOn, endsOn]]) => [id, { startsOn, endsOn }]))

const ended = (id: string, endsOn = '2021-03-31') => ({ [id]: [null, endsOn] as [null, string] })

const owner = (given: Partial<Debt>, day: string, edges: Succession[], told: Lives = new Map()) =>
  owedBy(debt(given), day, successionMap(edges, told))

const organisation = (...asked: Parameters<typeof owner>) => {
  const found = owner(...asked)
  return found.kind === 'owed' ? found.organisationId : `nobody, ${found.why} ${found.since}`
}

describe('a merger', () => {
  const merger = [passed('a', 'ab'), passed('b', 'ab'), passed('a', 'ab', { kind: 'code' })]

  it('leaves it with the body that was asked until the day before', () => {
    expect(owner({}, '2021-03-31', merger)).toEqual({ kind: 'owed', organisationId: 'a', chain: [] })
  })

  it('passes it on at the legal date, and says by which event', () => {
    expect(owner({}, APRIL, merger)).toEqual({
      kind: 'owed',
      organisationId: 'ab',
      chain: [{ on: APRIL, fromId: 'a', toId: 'ab', by: 'legal', changeEventIds: ['event of 2021-04-01'] }],
    })
  })

  it('counts once when it is told from both ends', () => {
    expect(owner({}, LATER, [...merger, ...merger])).toEqual(owner({}, LATER, merger))
  })

  it('takes everything, whichever function another body received that day', () => {
    const edges = [...merger, transfer('a', 'council', 'public-health')]
    expect(organisation({ functionId: 'public-health' }, LATER, edges)).toBe('ab')
  })
})

describe('a rename, a replacement', () => {
  it('changes nothing where the organisation is the same', () => {
    expect(organisation({}, LATER, [], lives({ a: [null, '..'] }))).toBe('a')
  })

  it('passes it on where the record has another organisation under the new name', () => {
    expect(organisation({}, LATER, [passed('a', 'a-renamed')], lives(ended('a')))).toBe('a-renamed')
  })

  it('follows several on one day to the last', () => {
    const edges = [passed('a', 'b'), passed('b', 'c'), passed('c', 'd')]
    expect(organisation({}, APRIL, edges)).toBe('d')
  })
})

describe('a code', () => {
  it('moves nothing when another body keeps it', () => {
    const edges = [passed('a', 'location', { kind: 'code' })]
    expect(organisation({}, LATER, edges, lives({ a: [null, '..'] }))).toBe('a')
  })

  it('is no successor of a body that ended', () => {
    const edges = [passed('a', 'location', { kind: 'code' })]
    expect(organisation({}, LATER, edges, lives(ended('a')))).toBe('nobody, abolished 2021-04-01')
  })
})

describe('a chain', () => {
  const told = lives({
    pct: ['2001-04-01', '2013-03-31'],
    'luton-ccg': ['2013-04-01', '2021-03-31'],
    'blmk-ccg': ['2021-04-01', '2022-06-30'],
    'blmk-icb': ['2022-07-01', '2026-03-31'],
    'central-east': ['2026-04-01', '..'],
  })
  const edges = [
    transfer('pct', 'luton-ccg', 'hospital-care', '2013-04-01'),
    passed('luton-ccg', 'blmk-ccg'),
    passed('blmk-ccg', 'blmk-icb', { legalOn: '2022-07-01' }),
    passed('blmk-icb', 'central-east', { legalOn: '2026-04-01' }),
  ]

  it('leads from the trust to the groups and the boards, in order of time', () => {
    const found = owner({ debtorId: 'pct', askedOn: '2012-05-01' }, LATER, edges, told)
    expect(found.chain.map(({ on, toId, by }) => [on, toId, by])).toEqual([
      ['2013-04-01', 'luton-ccg', 'whole'],
      ['2021-04-01', 'blmk-ccg', 'legal'],
      ['2022-07-01', 'blmk-icb', 'legal'],
      ['2026-04-01', 'central-east', 'legal'],
    ])
  })

  it('is by the function where the function is named', () => {
    const asked = { debtorId: 'pct', askedOn: '2012-05-01', functionId: 'hospital-care' }
    expect(owner(asked, '2013-04-01', edges, told).chain.map(({ by }) => by)).toEqual(['function'])
  })
})

describe('a split', () => {
  const split = [passed('a', 'b'), passed('a', 'c')]
  const byFunction = [
    passed('a', 'b', { functionId: 'hospitals' }),
    passed('a', 'c', { functionId: 'surgeries' }),
  ]

  it('follows the named function', () => {
    expect(owner({ functionId: 'surgeries' }, APRIL, byFunction)).toMatchObject({
      organisationId: 'c',
      chain: [{ by: 'function', changeEventIds: ['event of 2021-04-01'] }],
    })
  })

  it('follows the function to a body that is no legal successor, if it alone received it', () => {
    const edges = [...split, transfer('a', 'council', 'public-health')]
    expect(organisation({ functionId: 'public-health' }, APRIL, edges)).toBe('council')
  })

  it('prefers the legal successor of those that received the function', () => {
    const edges = [...split, transfer('a', 'b', 'planning'), transfer('a', 'council', 'planning')]
    expect(organisation({ functionId: 'planning' }, APRIL, edges)).toBe('b')
  })

  it('leaves it with nobody where no function is named, and says who might accept it', () => {
    expect(owner({}, LATER, split)).toEqual({
      kind: 'nobody',
      lastOwnerId: 'a',
      since: APRIL,
      why: 'split',
      candidateIds: ['b', 'c'],
      chain: [],
    })
  })

  it('leaves it with nobody where both received the function, or neither', () => {
    const both = [...split, transfer('a', 'b', 'planning'), transfer('a', 'c', 'planning')]
    expect(organisation({ functionId: 'planning' }, LATER, both)).toBe('nobody, split 2021-04-01')
    expect(organisation({ functionId: 'planning' }, LATER, byFunction)).toBe('nobody, split 2021-04-01')
  })
})

describe('an abolition without a successor', () => {
  it('leaves it with nobody from the day after the last day', () => {
    expect(organisation({}, '2021-03-31', [], lives(ended('a')))).toBe('a')
    expect(owner({}, APRIL, [], lives(ended('a')))).toEqual({
      kind: 'nobody',
      lastOwnerId: 'a',
      since: APRIL,
      why: 'abolished',
      candidateIds: [],
      chain: [],
    })
  })

  it('waits until the end is certain where only the month is established', () => {
    const told = lives(ended('a', '2021-06'))
    expect(organisation({}, '2021-06-30', [], told)).toBe('a')
    expect(organisation({}, '2021-07-01', [], told)).toBe('nobody, abolished 2021-07-01')
  })

  it('is no end where the end is not established', () => {
    expect(organisation({}, LATER, [], lives({ a: [null, null] }))).toBe('a')
  })

  it('ends with whoever took over later', () => {
    const edges = [passed('a', 'b', { legalOn: '2021-07-01' })]
    expect(organisation({}, '2021-06-30', edges, lives(ended('a')))).toBe('nobody, abolished 2021-04-01')
    expect(organisation({}, '2021-07-01', edges, lives(ended('a')))).toBe('b')
  })

  it('ends with whoever took over later, unless another body accepted it meanwhile', () => {
    const edges = [passed('a', 'b', { legalOn: '2021-07-01' })]
    const acceptedOn = (on: string) => ({ acceptances: [acceptance('c', on)] })
    expect(organisation(acceptedOn('2021-06-30'), LATER, edges, lives(ended('a')))).toBe('c')
    expect(organisation(acceptedOn('2021-07-01'), LATER, edges, lives(ended('a')))).toBe('b')
  })
})

describe('an acceptance', () => {
  const split = [passed('a', 'b'), passed('a', 'c')]
  const accepted = { acceptances: [acceptance('c', '2021-05-10')] }

  it('counts from its day', () => {
    expect(organisation(accepted, '2021-05-09', split)).toBe('nobody, split 2021-04-01')
    expect(owner(accepted, '2021-05-10', split)).toEqual({
      kind: 'owed',
      organisationId: 'c',
      chain: [{ on: '2021-05-10', fromId: 'a', toId: 'c', by: 'accepted', changeEventIds: [] }],
    })
  })

  it('may name a body that is none of the successors', () => {
    const named = { acceptances: [acceptance('trust', '2021-05-10', 'named')] }
    expect(owner(named, LATER, [], lives(ended('a')))).toMatchObject({
      organisationId: 'trust',
      chain: [{ by: 'named' }],
    })
  })

  it('leads on to whoever succeeds the body that accepted', () => {
    const edges = [...split, passed('c', 'd', { legalOn: '2022-07-01' })]
    expect(organisation(accepted, LATER, edges)).toBe('d')
  })

  it('leads on from a body that turns out to have been gone that day', () => {
    const edges = [...split, passed('c', 'd', { legalOn: '2021-05-01' })]
    expect(organisation(accepted, LATER, edges)).toBe('d')
  })

  it('by the first of several counts, and the next only when that one has lost it too', () => {
    const acceptances = [
      acceptance('e', '2023-01-01'),
      acceptance('b', '2021-06-01'),
      ...accepted.acceptances,
    ]
    const told = lives(ended('c', '2022-06-30'))
    expect(organisation({ acceptances }, '2022-06-30', split, told)).toBe('c')
    expect(organisation({ acceptances }, '2022-12-31', split, told)).toBe('nobody, abolished 2022-07-01')
    expect(organisation({ acceptances }, '2023-01-01', split, told)).toBe('e')
  })

  it('counts for nothing while somebody owes it', () => {
    expect(organisation(accepted, LATER, [])).toBe('a')
    expect(organisation({ acceptances: [acceptance('c', '2021-03-25')] }, LATER, split)).toBe(
      'nobody, split 2021-04-01',
    )
  })

  it('gives way to a succession that is recorded later', () => {
    expect(organisation(accepted, LATER, [], lives(ended('a')))).toBe('c')
    expect(organisation(accepted, LATER, [passed('a', 'b')], lives(ended('a')))).toBe('b')
  })

  it('by a body that is gone without a successor leaves it with nobody', () => {
    const told = lives({ ...ended('a'), ...ended('c', '2021-04-30') })
    expect(organisation(accepted, LATER, [], told)).toBe('nobody, abolished 2021-05-10')
  })
})

describe('an event recorded late', () => {
  it('moves what was sent meanwhile to a body that was already gone', () => {
    expect(owner({ askedOn: '2021-04-20' }, '2021-04-20', [passed('a', 'ab')])).toMatchObject({
      organisationId: 'ab',
      chain: [{ on: APRIL }],
    })
  })

  it('moves what was sent on the day itself', () => {
    expect(organisation({ askedOn: APRIL }, APRIL, [passed('a', 'ab')])).toBe('ab')
  })

  it('follows from there in order of time', () => {
    const edges = [
      passed('a', 'b'),
      passed('b', 'c', { legalOn: '2020-01-01' }),
      passed('b', 'd', { legalOn: LATER }),
    ]
    expect(organisation({ askedOn: '2022-01-01' }, '2026-03-31', edges)).toBe('b')
    expect(organisation({ askedOn: '2022-01-01' }, LATER, edges)).toBe('d')
  })

  it('takes what was asked of a body that is gone as asked just before its place was taken', () => {
    const edges = [passed('a', 'ab'), transfer('a', 'council', 'public-health', '2021-02-01')]
    const about = { functionId: 'public-health' }
    const told = lives(ended('a', '2021'))
    expect(organisation({ ...about, askedOn: '2021-01-31' }, LATER, edges, told)).toBe('council')
    expect(organisation({ ...about, askedOn: '2021-03-31' }, LATER, edges, told)).toBe('ab')
    expect(organisation({ ...about, askedOn: '2022-01-05' }, LATER, edges, told)).toBe('ab')
  })

  it('sends what was asked of an abolished body to whoever received the function as it ended', () => {
    const edges = [
      transfer('a', 'council', 'public-health'),
      transfer('a', 'other', 'public-health', '2015-01-01'),
    ]
    const asked = { askedOn: '2022-01-01', functionId: 'public-health' }
    expect(organisation(asked, LATER, edges, lives(ended('a')))).toBe('council')
  })
})

describe('a transfer by a body that lives on', () => {
  const told = lives({ a: [null, '..'], b: [null, '..'], c: [null, '..'] })
  const about = { functionId: 'specialised' }

  it('moves what is about that function, and nothing else', () => {
    const edges = [transfer('a', 'b', 'specialised')]
    expect(organisation(about, LATER, edges, told)).toBe('b')
    expect(organisation({ functionId: 'oversight' }, LATER, edges, told)).toBe('a')
    expect(organisation({}, LATER, edges, told)).toBe('a')
  })

  it('moves no more than that function where the law passed it', () => {
    const edges = [passed('a', 'b', { functionId: 'specialised' })]
    expect(organisation(about, LATER, edges, told)).toBe('b')
    expect(organisation({}, LATER, edges, told)).toBe('a')
  })

  it('does not move what was asked after it', () => {
    const edges = [transfer('a', 'b', 'specialised')]
    expect(organisation({ ...about, askedOn: APRIL }, LATER, edges, told)).toBe('a')
  })

  it('moves everything where it gave away all of its work', () => {
    expect(owner({}, LATER, [transfer('a', 'b', null)], told)).toMatchObject({
      organisationId: 'b',
      chain: [{ by: 'whole' }],
    })
  })

  it('to several at once leaves it with nobody', () => {
    const edges = [transfer('a', 'b', 'specialised'), transfer('a', 'c', 'specialised')]
    expect(owner(about, LATER, edges, told)).toMatchObject({ why: 'split', candidateIds: ['b', 'c'] })
    expect(organisation({}, LATER, edges, told)).toBe('a')
  })

  it('comes back when the function does', () => {
    const edges = [transfer('a', 'b', 'specialised'), transfer('b', 'a', 'specialised', '2023-04-01')]
    expect(organisation(about, '2023-03-31', edges, told)).toBe('b')
    expect(organisation(about, LATER, edges, told)).toBe('a')
  })
})

describe('a circle in the data', () => {
  it('ends, with the last body of the circle', () => {
    expect(organisation({}, LATER, [passed('a', 'b'), passed('b', 'a')])).toBe('b')
    expect(organisation({}, LATER, [passed('a', 'b'), passed('b', 'c'), passed('c', 'b')])).toBe('c')
  })

  it('ends with an organisation that succeeds itself', () => {
    expect(organisation({}, LATER, [passed('a', 'a')])).toBe('a')
  })
})
