import { describe, expect, it } from 'vitest'
import { disagreementsOn, type DisagreementRow } from '@/lib/disagreements/rules'

const side = (says: string, statedOn: string | null, publishedOn: string | null = null) => ({
  says,
  statedOn,
  source: { key: says, title: says, publisher: 'p', kind: 'press' as const, url: null, publishedOn },
})
const disagreement = (sides: DisagreementRow['sides'], position = 1): DisagreementRow => ({
  ref: `X${position}`,
  title: 'When it was set up',
  weShow: 'We show the law.',
  position,
  sides,
})
const then = { segment: 'on-2020-10-01', on: '2020-10-01', isNow: false }
const now = { segment: 'now', on: '2026-11-22', isNow: true }

describe('disagreementsOn', () => {
  it('shows no disagreement of which one side had not been said yet', () => {
    const rows = [disagreement([side('2012', '2020-01'), side('2013', null, '2022-07-01')])]
    expect(disagreementsOn(rows, then)).toEqual([])
    expect(disagreementsOn(rows, now)).toHaveLength(1)
  })

  it('shows one of which all sides had been said, by their own dates or their sources', () => {
    const rows = [disagreement([side('2012', '2020-01'), side('2013', null, '2019')])]
    expect(disagreementsOn(rows, then)[0]?.sides.map(({ says }) => says)).toEqual(['2012', '2013'])
  })

  it('keeps the order of the record', () => {
    const rows = [disagreement([], 2), disagreement([], 1)]
    expect(disagreementsOn(rows, now).map(({ ref }) => ref)).toEqual(['X1', 'X2'])
  })
})
