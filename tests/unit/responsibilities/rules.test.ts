import { describe, expect, it } from 'vitest'
import { columnsAt, historyOn, holdingsIn, type Holding } from '@/lib/responsibilities/rules'
import { NOW, on } from '../../support/moments'

const holding = (holder: string, fields: Partial<Holding> = {}): Holding => ({
  scenario: 'in_force',
  organisation: null,
  holder,
  period: { startsOn: null, endsOn: '..' },
  life: null,
  legalBasis: null,
  note: null,
  cited: { sources: [], isConfirmed: true, laterSources: 0 },
  ...fields,
})

const holders = (all: { holder: string }[]) => all.map(({ holder }) => holder)
const ids = (all: { id: string }[]) => all.map(({ id }) => id)

describe('columnsAt', () => {
  it('compares with the time before the merger once that has passed', () => {
    expect(ids(columnsAt(NOW, true))).toEqual(['before', 'day', 'option_1', 'option_2'])
    expect(ids(columnsAt(on('2021-03-31'), true))).toEqual(['day', 'option_1', 'option_2'])
  })

  it('has no options before they were published', () => {
    expect(ids(columnsAt(on('2020-10-01'), false))).toEqual(['day'])
  })
})

describe('holdingsIn', () => {
  const [before, day, option] = columnsAt(NOW, true)
  const all = [
    holding('group', { period: { startsOn: '2013-04-01', endsOn: '2021-03-31' } }),
    holding('board', { period: { startsOn: '2022-07-01', endsOn: '..' } }),
    holding('committee', { scenario: 'option_1', period: { startsOn: null, endsOn: null } }),
  ]

  it('takes from those in force the ones of the day', () => {
    expect(before && holders(holdingsIn(before, all))).toEqual(['group'])
    expect(day && holders(holdingsIn(day, all))).toEqual(['board'])
  })

  it('takes all of an option, which has no days', () => {
    expect(option && holders(holdingsIn(option, all))).toEqual(['committee'])
  })

  it('lets an organisation hold nothing before it existed, though the start is not established', () => {
    const later = holding('later', { life: { startsOn: '2022-07-01', endsOn: '..' } })
    expect(before && holdingsIn(before, [later])).toEqual([])
    expect(day && holders(holdingsIn(day, [later]))).toEqual(['later'])
  })
})

describe('historyOn', () => {
  const all = [
    holding('trust', { period: { startsOn: '2001', endsOn: '2013-03-31' } }),
    holding('group', { period: { startsOn: '2013-04-01', endsOn: '2021-03-31' } }),
    holding('option', { scenario: 'option_2' }),
  ]

  it('tells who held it, the latest first, and no option', () => {
    expect(holders(historyOn(all, NOW))).toEqual(['group', 'trust'])
  })

  it('tells on a past day neither what was to begin nor when it was to end', () => {
    expect(holders(historyOn(all, on('2012-01-01')))).toEqual(['trust'])
    expect(historyOn(all, on('2020-10-01'))[0]).toMatchObject({ period: { endsOn: '..' }, isOver: false })
  })
})
