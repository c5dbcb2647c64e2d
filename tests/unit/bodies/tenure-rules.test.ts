import { describe, expect, it } from 'vitest'
import { holdersOn, tenureWords, type TenureDates } from '@/lib/bodies/tenure-rules'
import { presentMoment, type Moment } from '@/lib/moment'

type Dated = TenureDates & { who: string }

const tenure = (who: string, dates: Partial<TenureDates>): Dated => ({
  who,
  startsOn: null,
  endsOn: null,
  seenFrom: null,
  seenTo: null,
  ...dates,
})

const davies = tenure('Davies', { startsOn: '2018-11-01', seenTo: '2020-05~' })
const cox = tenure('Cox', { startsOn: '2021-01', endsOn: '2022-06-30' })
const post = { singleHolder: true, isOver: false }

const on = (day: string): Moment => ({ segment: `on-${day}`, on: day, isNow: false })

const names = (day: string, tenures = [cox, davies], state = post) => {
  const { holders, former } = holdersOn(tenures, state, on(day))
  return {
    holders: holders.map(({ tenure, isCertain }) => `${tenure.who}${isCertain ? '' : '?'}`),
    former: former.map(({ who }) => who),
  }
}

describe('holdersOn', () => {
  it('names who is certainly in post', () => {
    expect(names('2019-01-01')).toEqual({ holders: ['Davies'], former: [] })
  })

  it('still names the last known holder where the end is not established', () => {
    expect(names('2020-10-01')).toEqual({ holders: ['Davies?'], former: [] })
  })

  it('lets the next holder take a post for one, once certainly begun', () => {
    expect(names('2021-01-15')).toEqual({ holders: ['Davies?'], former: [] })
    expect(names('2021-01-31')).toEqual({ holders: ['Cox'], former: ['Davies'] })
  })

  it('does not bring an earlier holder back when the later one has left', () => {
    expect(names('2022-07-01')).toEqual({ holders: [], former: ['Cox', 'Davies'] })
  })

  it('ends every tenure with the post', () => {
    expect(names('2020-10-01', [davies], { ...post, isOver: true })).toEqual({
      holders: [],
      former: ['Davies'],
    })
  })

  it('names several where a post is for several', () => {
    const state = { singleHolder: false, isOver: false }
    expect(names('2021-06-01', [davies, cox], state).holders).toEqual(['Davies?', 'Cox'])
  })

  it('names on the page of today whom a source of this year shows', () => {
    const { holders } = holdersOn([tenure('Porter', { seenFrom: '2026' })], post, presentMoment('2026-11-22'))
    expect(holders.map(({ tenure }) => tenure.who)).toEqual(['Porter'])
    expect(names('2026-11-22', [tenure('Porter', { seenFrom: '2026' })]).holders).toEqual([])
  })

  it('does not name somebody before any source shows them in post', () => {
    expect(
      names('2020-12-31', [tenure('Makarem', { seenFrom: '2021-02', endsOn: '2022-06-30' })]).holders,
    ).toEqual([])
  })
})

describe('tenureWords', () => {
  const words = (dates: Partial<TenureDates>, day = '2026-11-22') => tenureWords(tenure('A', dates), on(day))

  it('says a period of which both ends are known', () => {
    expect(words({ startsOn: '2021-01', endsOn: '2022-06-30' })).toBe('January 2021 to 30 June 2022')
    expect(words({ startsOn: '2022-07-01', endsOn: '..' })).toBe('since 1 July 2022')
  })

  it('says when somebody was last seen where the end is not established', () => {
    expect(words({ startsOn: '2018-11-01', seenTo: '2020-01-21' })).toBe(
      'from 1 November 2018, in post on 21 January 2020, end not established',
    )
  })

  it('says both days on which somebody was seen', () => {
    expect(words({ seenFrom: '2019-09', seenTo: '2020-01-21' })).toBe(
      'in post in September 2019 and on 21 January 2020, start and end not established',
    )
  })

  it('says an end without its start', () => {
    expect(words({ endsOn: '2022-06-30' })).toBe('until 30 June 2022, start not established')
  })

  it('tells nothing that lies after the day', () => {
    expect(words({ startsOn: '2021-01', endsOn: '2022-06-30' }, '2021-06-01')).toBe('since January 2021')
    expect(words({ startsOn: '2018-11-01', seenTo: '2020-01-21' }, '2019-01-01')).toBe(
      'since 1 November 2018',
    )
  })
})
