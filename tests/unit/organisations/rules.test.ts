import { describe, expect, it } from 'vitest'
import { standingOn } from '@/lib/organisations/rules'

const then = { segment: 'on-2020-10-01', on: '2020-10-01', isNow: false }

describe('standingOn', () => {
  it('follows the period where its end is established', () => {
    expect(standingOn({ startsOn: '2013-04-01', endsOn: '..' }, false, then)).toBe('exists')
    expect(standingOn({ startsOn: '2006-10-01', endsOn: '2013-03-31' }, true, then)).toBe('gone')
    expect(standingOn({ startsOn: '2022-07-01', endsOn: '2026-03-31' }, true, then)).toBe('not_yet')
  })

  it('lets an organisation exist until its last day, whoever is to follow it', () => {
    expect(standingOn({ startsOn: '2013-04-01', endsOn: '2020-10-01' }, false, then)).toBe('exists')
  })

  it('says so where no source tells whether it has ended', () => {
    expect(standingOn({ startsOn: '2018', endsOn: null }, false, then)).toBe('not_established')
  })

  it('counts one whose place was taken as gone, though the day of its end is not established', () => {
    expect(standingOn({ startsOn: '2016', endsOn: null }, true, then)).toBe('gone')
  })
})
