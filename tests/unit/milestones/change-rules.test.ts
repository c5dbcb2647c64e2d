import { describe, expect, it } from 'vitest'
import { changesOf, latestChanges } from '@/lib/milestones/change-rules'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { standingOf, type LedgerEntry } from '@/lib/milestones/rules'

const says = (kind: LedgerEntry['kind'], on: string, statedOn: string): LedgerEntry => ({
  kind,
  on,
  statedOn,
})
const milestone = (title: string, ...ledger: LedgerEntry[]): ListedMilestone => ({
  slug: title,
  title,
  summary: null,
  kind: 'go_live',
  programme: null,
  owner: { slug: 'o', name: 'O', shortName: 'O', hasBegun: true },
  organisations: [],
  places: [],
  on: null,
  status: 'planned',
  standing: standingOf(ledger),
  ledger,
  isConfirmed: true,
})
const board = milestone(
  'The board starts',
  says('promised', '2022-04-01', '2021'),
  says('forecast', '2022-04-01', '2021-11'),
  says('forecast', '2022-07-01', '2021-12-24'),
  says('actual', '2022-07-01', '2022-07-01'),
)

describe('changesOf', () => {
  it('tells a first date, a move and the event, and passes over what only repeats', () => {
    expect(changesOf(board).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['first_stated', null, '2022-04-01'],
      ['moved', '2022-04-01', '2022-07-01'],
      ['happened', '2022-07-01', '2022-07-01'],
    ])
  })
})

describe('latestChanges', () => {
  it('puts the latest statement first, and no more than asked', () => {
    const other = milestone('Another', says('promised', '2027-03', '2025-03-13'))
    expect(latestChanges([board, other], 2).map(({ title }) => title)).toEqual([
      'Another',
      'The board starts',
    ])
  })
})
