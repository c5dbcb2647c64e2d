import { describe, expect, it } from 'vitest'
import type { RegisterItem } from '@/lib/scrutiny-items/item-rules'
import {
  officersActions,
  officersStep,
  UNFINISHED,
  waitingWords,
  writersStep,
} from '@/lib/scrutiny-items/step-rules'
import { ScrutinyItemState } from '@/prisma/generated/client/enums'
import { item, owed } from './items'

const DUE = '2021-04-20'
const part = (finding: boolean) => ({
  number: 1,
  text: 'x',
  answers: [{ id: 'a', kind: 'full' as const, correctsId: null }],
  verdicts: finding ? [{ answerId: 'a', finding: 'answered' as const }] : [],
})
const judged = { state: 'judged' as const, parts: [part(true)], owed: owed({ settledOn: DUE }) }
const followed = (isDone: boolean) => ({ acceptedOn: DUE, reviewDueOn: '2021-10-20', isDone })
const nobody = owed({
  ownerName: null,
  owner: {
    kind: 'nobody',
    lastOwnerId: 'ccg',
    since: '2021-04-01',
    why: 'split',
    candidateIds: [],
    chain: [],
  },
})

describe('what is next for the officer', () => {
  it.each<[string, Partial<RegisterItem>, string, string]>([
    ['to check', { state: 'submitted', owed: null }, '2021-03-21', 'check'],
    ['to send', { state: 'agreed', owed: null }, '2021-03-21', 'send'],
    ['sent, with time to answer', {}, '2021-03-21', 'acknowledge'],
    ['acknowledged, with time to answer', { state: 'acknowledged' }, '2021-03-21', 'wait'],
    ['eight days before it is due', { state: 'acknowledged' }, '2021-04-12', 'wait'],
    ['seven days before it is due', { state: 'acknowledged' }, '2021-04-13', 'soon'],
    ['on the due date', { state: 'acknowledged' }, DUE, 'soon'],
    ['the day after', { state: 'acknowledged' }, '2021-04-21', 'late'],
    ['late, and owed by nobody', { owed: nobody }, '2021-04-21', 'name'],
    ['answered', { state: 'answered', parts: [part(false)] }, '2021-04-21', 'judge'],
    [
      'judged, and settled',
      { state: 'judged', parts: [part(true)], owed: owed({ settledOn: DUE }) },
      DUE,
      'close',
    ],
    [
      'accepted and judged, and not carried out before its review',
      { ...judged, followUp: followed(false) },
      '2021-10-19',
      'follow',
    ],
    ['on the day of its review', { ...judged, followUp: followed(false) }, '2021-10-20', 'review'],
    ['carried out before its review', { ...judged, followUp: followed(true) }, '2021-10-19', 'close'],
    ['carried out, whatever review is due', { ...judged, followUp: followed(true) }, '2021-10-20', 'close'],
    [
      'on the day of its review, and not yet judged',
      { state: 'answered', parts: [part(false)], followUp: followed(false) },
      '2021-10-20',
      'judge',
    ],
    ['closed', { state: 'closed' }, '2021-04-21', 'over'],
    [
      'with the record, without a date',
      { authorId: null, owed: owed({ dueOn: null }) },
      '2021-04-21',
      'wait',
    ],
  ])('%s', (_, more, day, step) => expect(officersStep(item(more), day)).toBe(step))

  it('says why nothing is to be done', () => {
    expect(waitingWords(item())).toContain('has time to answer')
    expect(waitingWords(item({ ...judged, followUp: followed(false) }))).toContain(
      'The next review is due on 20 October 2021',
    )
  })

  it('offers beside it only what can be done', () => {
    const texts = (more: Partial<RegisterItem>) => officersActions(item(more)).map(({ text }) => text)
    expect(texts({ state: 'submitted', owed: null, ref: null })).toEqual([])
    expect(texts({ state: 'agreed', owed: null })).toEqual([
      'The letter',
      'Record a referral, or a request for call-in',
      'Take it back',
      'Hide it from the public',
    ])
    expect(texts({ state: 'closed', owed: owed({ settledOn: DUE }) })).toEqual([
      'The letter',
      'Record a referral, or a request for call-in',
      'Hide it from the public',
    ])
    expect(texts({ ...judged, followUp: followed(true) })).toContain('Close it')
    expect(texts({ ...judged, followUp: followed(false) })).not.toContain('Close it')
    expect(texts({ ...judged, followUp: followed(false) })).toContain('Review what was done')
    expect(texts({ hiddenReason: 'x', owed: nobody })).toEqual(
      expect.arrayContaining(['Name the body that owes it', 'Show it to the public again']),
    )
  })
})

describe('what is next for the writer', () => {
  it('is for the writer to do where it is unfinished, and then alone', () => {
    for (const state of Object.values(ScrutinyItemState))
      expect(writersStep(item({ state }), '2021-04-22').isMine).toBe(UNFINISHED.includes(state))
  })
  it('says how late what was asked is', () => {
    expect(writersStep(item(), '2021-04-22')).toEqual({
      isMine: false,
      words: 'Awaiting an answer, 2 days late (20 April 2021)',
    })
    expect(writersStep(item({ state: 'returned', returnReason: 'Which year?' }), DUE).words).toContain(
      'Which year?',
    )
  })
})
