import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  heirsOf,
  legalLinks,
  lineageOf,
  linksBy,
  predecessorsOf,
  successorsOf,
} from '@/lib/change-events/rules'
import { family, succession } from '../../support/families'

const END = '2099-12-31'

// As it was: Bedford and Bedfordshire Heartlands PCTs became one, then three CCGs became one, then one board, then a wider one.
const blmk = [
  succession({ predecessorId: 'bedford-pct', successorId: 'bedfordshire-pct', legalOn: '2006-10-01' }),
  succession({ predecessorId: 'heartlands-pct', successorId: 'bedfordshire-pct', legalOn: '2006-10-01' }),
  succession({
    predecessorId: 'bedfordshire-pct',
    successorId: 'bedfordshire-ccg',
    legalOn: '2013-04-01',
    kind: 'functional',
  }),
  succession({
    predecessorId: 'luton-pct',
    successorId: 'luton-ccg',
    legalOn: '2013-04-01',
    kind: 'functional',
  }),
  succession({ predecessorId: 'bedfordshire-ccg', successorId: 'blmk-ccg' }),
  succession({ predecessorId: 'luton-ccg', successorId: 'blmk-ccg' }),
  succession({ predecessorId: 'luton-ccg', successorId: 'blmk-ccg', kind: 'code' }),
  succession({ predecessorId: 'blmk-ccg', successorId: 'blmk-icb', legalOn: '2022-07-01' }),
  succession({ predecessorId: 'blmk-ccg', successorId: 'sub-icb', legalOn: '2022-07-01', kind: 'code' }),
  succession({ predecessorId: 'blmk-icb', successorId: 'central-east', legalOn: '2026-04-01' }),
  succession({ predecessorId: 'herts-icb', successorId: 'central-east', legalOn: '2026-04-01' }),
  succession({ predecessorId: 'herts-icb', successorId: 'essex', legalOn: '2026-04-01' }),
  succession({
    predecessorId: 'nhs-england',
    successorId: 'blmk-icb',
    legalOn: '2024-04-01',
    kind: 'functional',
    functionId: 'specialised-services',
  }),
]

const generations = (day: string, id: string) => {
  const { before, after } = lineageOf(linksBy(day, blmk), id)
  return {
    before: before.map(({ organisationIds }) => organisationIds),
    after: after.map(({ organisationIds }) => organisationIds),
  }
}

describe('lineageOf', () => {
  it('follows a chain of five from the trusts of 2006 to the board of 2026', () => {
    expect(generations(END, 'bedfordshire-pct')).toEqual({
      before: [['bedford-pct', 'heartlands-pct']],
      after: [['bedfordshire-ccg'], ['blmk-ccg'], ['blmk-icb'], ['central-east']],
    })
  })

  it('shows all who came before, the nearest first', () => {
    expect(generations(END, 'blmk-icb').before).toEqual([
      ['blmk-ccg'],
      ['bedfordshire-ccg', 'luton-ccg'],
      ['bedfordshire-pct', 'luton-pct'],
      ['bedford-pct', 'heartlands-pct'],
    ])
  })

  it('knows nothing of what came after the day', () => {
    expect(generations('2020-10-01', 'luton-ccg')).toEqual({ before: [['luton-pct']], after: [] })
    expect(generations('2021-04-01', 'luton-ccg').after).toEqual([['blmk-ccg']])
  })

  it('names every successor of a split', () => {
    expect(generations(END, 'herts-icb').after).toEqual([['central-east', 'essex']])
  })

  it('does not take a code or a single function for a successor', () => {
    expect(generations(END, 'nhs-england').after).toEqual([])
    expect(generations(END, 'sub-icb').before).toEqual([])
  })

  it('takes those that began as another ended, each with one of its functions, for what became of it', () => {
    const passed = (successorId: string, functionId: string) =>
      succession({ predecessorId: 'pct', successorId, legalOn: '2013-04-01', kind: 'functional', functionId })
    const lives = new Map([
      ['pct', { startsOn: '2001-04-01', endsOn: '2013-03-31' }],
      ['ccg', { startsOn: '2013-04-01', endsOn: '..' }],
      ['council', { startsOn: '2009-04-01', endsOn: '..' }],
    ])
    const links = linksBy(END, [passed('ccg', 'hospital-care'), passed('council', 'public-health')], lives)
    expect(lineageOf(links, 'pct').after.map(({ organisationIds }) => organisationIds)).toEqual([['ccg']])
    expect(lineageOf(links, 'council').before).toEqual([])
  })

  it('lets one begin as another ends in the same month, where the day is not established', () => {
    const edge = succession({
      predecessorId: 'stp',
      successorId: 'ics',
      legalOn: '2018-02-02',
      kind: 'functional',
      functionId: 'strategic-planning',
    })
    const lives = new Map([
      ['stp', { startsOn: '2016-03', endsOn: '2018-02' }],
      ['ics', { startsOn: '2018-02', endsOn: '2022-06-30' }],
    ])
    expect(
      lineageOf(linksBy(END, [edge], lives), 'ics').before.flatMap((all) => all.organisationIds),
    ).toEqual(['stp'])
  })

  it('puts an organisation reached by two ways behind all that it came from', () => {
    const links = linksBy(END, [
      succession({ predecessorId: 'a', successorId: 'c', legalOn: '2022-01-01' }),
      succession({ predecessorId: 'a', successorId: 'b', legalOn: '2020-01-01' }),
      succession({ predecessorId: 'b', successorId: 'c', legalOn: '2022-01-01' }),
    ])
    expect(lineageOf(links, 'a').after.map(({ organisationIds }) => organisationIds)).toEqual([['b'], ['c']])
  })

  it('does not pass on in 2020 what was received in 2022', () => {
    const links = linksBy(END, [
      succession({ predecessorId: 'a', successorId: 'b', legalOn: '2022-01-01' }),
      succession({ predecessorId: 'b', successorId: 'c', legalOn: '2020-01-01', kind: 'functional' }),
    ])
    expect(lineageOf(links, 'a').after.flatMap(({ organisationIds }) => organisationIds)).toEqual(['b'])
  })

  it('ends where the data run in a circle', () => {
    const links = linksBy(END, [
      succession({ predecessorId: 'a', successorId: 'b' }),
      succession({ predecessorId: 'b', successorId: 'c' }),
      succession({ predecessorId: 'c', successorId: 'b' }),
      succession({ predecessorId: 'c', successorId: 'a' }),
    ])
    expect(lineageOf(links, 'a').after.map(({ organisationIds }) => organisationIds)).toEqual([['b'], ['c']])
  })
})

describe('linksBy', () => {
  it('counts a succession told from both ends once, and keeps its kinds apart', () => {
    const [link, ...more] = linksBy(END, [...blmk, ...blmk]).filter(
      (link) => link.predecessorId === 'luton-ccg',
    )
    expect(more).toEqual([])
    expect(link).toMatchObject({
      kinds: ['legal', 'code'],
      changeEventIds: ['event of 2021-04-01'],
      takesPlace: true,
    })
  })

  it('says which single functions passed', () => {
    const [link] = successorsOf(linksBy(END, blmk), 'nhs-england')
    expect(link).toMatchObject({
      kinds: ['functional'],
      functionIds: ['specialised-services'],
      takesPlace: false,
    })
  })

  it('gives those directly before and after', () => {
    const links = linksBy(END, blmk)
    expect(predecessorsOf(links, 'blmk-ccg').map((link) => link.predecessorId)).toEqual([
      'bedfordshire-ccg',
      'luton-ccg',
    ])
    expect(successorsOf(links, 'blmk-ccg').map((link) => link.successorId)).toEqual(['blmk-icb', 'sub-icb'])
  })
})

describe('heirsOf', () => {
  it('follows legal succession to its end', () => {
    expect(heirsOf(legalLinks(linksBy(END, blmk)), 'luton-ccg')).toEqual(['central-east'])
    expect(heirsOf(legalLinks(linksBy('2021-12-31', blmk)), 'luton-ccg')).toEqual(['blmk-ccg'])
    expect(heirsOf(legalLinks(linksBy('2020-10-01', blmk)), 'luton-ccg')).toEqual(['luton-ccg'])
  })

  it('does not follow a succession in work alone where the law is asked', () => {
    expect(heirsOf(legalLinks(linksBy(END, blmk)), 'luton-pct')).toEqual(['luton-pct'])
  })

  it('finds both heirs of a split', () => {
    expect(heirsOf(legalLinks(linksBy(END, blmk)), 'herts-icb')).toEqual(['central-east', 'essex'])
  })
})

describe('whatever merged and split', () => {
  const anyOf = fc
    .tuple(family, fc.nat())
    .map(([all, n]) => ({ ...all, id: all.everyone[n % all.everyone.length] ?? '' }))

  it('every chain ends with the living or with the abolished', () => {
    fc.assert(
      fc.property(anyOf, ({ id, living, abolished, successions }) => {
        const links = linksBy(END, successions)
        const heirs = heirsOf(links, id)
        expect(heirs.length).toBeGreaterThan(0)
        for (const heir of heirs) expect([...living, ...abolished]).toContain(heir)
      }),
    )
  })

  it('names nobody twice, and never the organisation itself', () => {
    fc.assert(
      fc.property(anyOf, ({ id, successions }) => {
        const { before, after } = lineageOf(linksBy(END, successions), id)
        const named = [...before, ...after].flatMap(({ organisationIds }) => organisationIds)
        expect(new Set([...named, id]).size).toBe(named.length + 1)
      }),
    )
  })

  it('leads each link from a generation to a nearer one, in order of date', () => {
    fc.assert(
      fc.property(anyOf, ({ id, successions }) => {
        const nearer = new Set([id])
        for (const { organisationIds, links } of lineageOf(linksBy(END, successions), id).after) {
          expect(links.map((link) => link.legalOn)).toEqual(links.map((link) => link.legalOn).toSorted())
          for (const link of links) expect(nearer).toContain(link.predecessorId)
          for (const each of organisationIds) nearer.add(each)
        }
      }),
    )
  })

  it('is the same seen from either end', () => {
    fc.assert(
      fc.property(anyOf, ({ id, everyone, successions }) => {
        const links = linksBy(END, successions)
        const ids = (side: 'before' | 'after', of: string) =>
          lineageOf(links, of)[side].flatMap(({ organisationIds }) => organisationIds)
        for (const other of everyone) {
          expect(ids('after', id).includes(other)).toBe(ids('before', other).includes(id))
        }
      }),
    )
  })

  it('does not depend on the order in which it was recorded, nor on repetition', () => {
    const shuffled = anyOf.chain((all) =>
      fc
        .shuffledSubarray([...all.successions, ...all.successions], { minLength: all.successions.length * 2 })
        .map((successions) => ({ ...all, shuffled: successions })),
    )
    fc.assert(
      fc.property(shuffled, ({ id, successions, shuffled }) => {
        expect(linksBy(END, shuffled)).toEqual(linksBy(END, successions))
        expect(lineageOf(linksBy(END, shuffled), id)).toEqual(lineageOf(linksBy(END, successions), id))
      }),
    )
  })
})
