import { describe, expect, it } from 'vitest'
import type { Succession } from '@/lib/change-events/rules'
import { firstDay } from '@/lib/dates'
import { owedBy, successionMap, type Debt } from '@/lib/obligations/owner-rules'
import { theRecord } from '@/prisma/seed'
import { acceptance, debt } from './debts'

const successions = theRecord.changeEvents.flatMap(({ slug, legalOn, successions }) =>
  successions.map(({ kind, from, to, function: passed }): Succession => ({
    kind,
    predecessorId: from,
    successorId: to,
    legalOn,
    changeEventId: slug,
    functionId: passed ?? null,
  })),
)
const lives = new Map(theRecord.organisations.map((each) => [each.slug, each]))
const map = successionMap(successions, lives)

const owner = (debtorId: string, askedOn: string, day: string, more: Partial<Debt> = {}) =>
  owedBy(debt({ debtorId, askedOn, ...more }), day, map)

const TODAY = '2026-11-21'

describe('a question to NHS Luton CCG of 20 March 2021', () => {
  it.each([
    ['2021-03-20', 'luton-ccg'],
    ['2021-03-31', 'luton-ccg'],
    ['2021-04-01', 'blmk-ccg'],
    ['2022-06-30', 'blmk-ccg'],
    ['2022-07-01', 'blmk-icb'],
    ['2026-03-31', 'blmk-icb'],
    ['2026-04-01', 'central-east-icb'],
    [TODAY, 'central-east-icb'],
  ])('is owed on %s by %s', (day, organisationId) => {
    expect(owner('luton-ccg', '2021-03-20', day)).toMatchObject({ kind: 'owed', organisationId })
  })

  it('comes to its owner of today by three events', () => {
    expect(owner('luton-ccg', '2021-03-20', TODAY).chain).toEqual([
      {
        on: '2021-04-01',
        fromId: 'luton-ccg',
        toId: 'blmk-ccg',
        by: 'legal',
        changeEventIds: ['ccg-merger-2021'],
      },
      {
        on: '2022-07-01',
        fromId: 'blmk-ccg',
        toId: 'blmk-icb',
        by: 'legal',
        changeEventIds: ['ccg-to-icb-2022'],
      },
      {
        on: '2026-04-01',
        fromId: 'blmk-icb',
        toId: 'central-east-icb',
        by: 'legal',
        changeEventIds: ['icb-merger-2026'],
      },
    ])
  })
})

describe('what was asked of bodies that are gone', () => {
  it('leads from a primary care trust through groups and boards, if it is about hospitals', () => {
    const { chain } = owner('bedford-pct', '2006-05-01', TODAY, { functionId: 'hospital-care' })
    expect(chain.map(({ toId, by }) => [toId, by])).toEqual([
      ['bedfordshire-pct', 'legal'],
      ['bedfordshire-ccg', 'function'],
      ['blmk-ccg', 'legal'],
      ['blmk-icb', 'legal'],
      ['central-east-icb', 'legal'],
    ])
  })

  it('leads from a primary care trust to whoever took on what it is about', () => {
    const about = (functionId: string | null) =>
      owner('luton-pct', '2012-05-01', '2013-04-01', { functionId })
    expect(about('public-health')).toMatchObject({ organisationId: 'luton-council' })
    expect(about('primary-care')).toMatchObject({ organisationId: 'nhs-england' })
    expect(about(null)).toMatchObject({ why: 'split', candidateIds: ['luton-ccg', 'nhs-england'] })
  })

  it('waits for a council to accept it where two share the trust’s public health', () => {
    expect(owner('bedfordshire-pct', '2012-05-01', TODAY, { functionId: 'public-health' })).toMatchObject({
      why: 'split',
      candidateIds: ['bedford-borough-council', 'central-bedfordshire-council'],
    })
  })

  it('waits for the board or the partnership where it was asked of the system that both came from', () => {
    const asked = (more: Partial<Debt> = {}) => owner('blmk-ics', '2021-02-10', TODAY, more)
    expect(asked()).toMatchObject({
      since: '2022-07-01',
      candidateIds: ['blmk-health-and-care-partnership', 'blmk-icb'],
    })
    expect(asked({ functionId: 'strategic-planning' })).toMatchObject({
      organisationId: 'blmk-health-and-care-partnership',
    })
    expect(asked({ acceptances: [acceptance('blmk-icb', '2023-01-10', 'named')] })).toMatchObject({
      organisationId: 'central-east-icb',
      chain: [{ by: 'named' }, { by: 'legal' }],
    })
  })

  it('waits since the split of 2026 where it was asked of the board that was split', () => {
    expect(owner('hertfordshire-and-west-essex-icb', '2025-09-01', TODAY)).toMatchObject({
      since: '2026-04-01',
      why: 'split',
      candidateIds: ['central-east-icb', 'essex-icb'],
    })
  })

  it('leads from what three groups did together to the one that they became', () => {
    const { chain } = owner('blmk-commissioning-collaborative', '2020-08-20', TODAY)
    expect(chain.map(({ toId, by }) => [toId, by])).toEqual([
      ['blmk-ccg', 'whole'],
      ['blmk-icb', 'legal'],
      ['central-east-icb', 'legal'],
    ])
  })

  it('waits where a body ended and the record names no successor', () => {
    expect(owner('bedfordshire-and-luton-partnership-trust', '2009-08-20', TODAY)).toMatchObject({
      why: 'abolished',
      since: '2010-04-01',
    })
  })

  it('goes to the hospital trust that took over, and does not follow a code', () => {
    expect(owner('bedford-hospital', '2019-01-01', TODAY)).toMatchObject({
      organisationId: 'bedfordshire-hospitals',
    })
    expect(owner('blmk-ccg', '2021-05-01', TODAY).chain.map(({ toId }) => toId)).not.toContain(
      'sub-icb-location-m1j4y',
    )
  })
})

it('everything that councillors asked before this record existed has an owner or waits for one', () => {
  const asked = theRecord.scrutinyItems.filter(({ addressee }) => addressee)
  const owners = asked.map(({ addressee, raisedOn }) => owner(addressee ?? '', firstDay(raisedOn), TODAY))
  for (const found of owners) {
    const id = found.kind === 'owed' ? found.organisationId : found.lastOwnerId
    expect(lives.has(id)).toBe(true)
    expect(found.kind === 'owed' && lives.get(id)?.endsOn?.startsWith('20')).toBe(false)
  }
})
