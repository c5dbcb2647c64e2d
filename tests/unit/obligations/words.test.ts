import { describe, expect, it } from 'vitest'
import type { ChangeEventKind } from '@/lib/change-events/words'
import { parseMoment, presentMoment } from '@/lib/moment'
import type { Hop, Owner } from '@/lib/obligations/owner-rules'
import { chainSentence, owedWords, plainText, sayStep } from '@/lib/obligations/words'
import { debt } from './debts'

const TODAY = '2026-11-21'
const eventKinds = new Map<string, ChangeEventKind>([
  ['m', 'merger'],
  ['r', 'replacement'],
  ['t', 'transfer_of_functions'],
])

const hop = (toId: string, on: string, changeEventIds: string[], by: Hop['by'] = 'legal'): Hop => ({
  on,
  fromId: 'any',
  toId,
  by,
  changeEventIds,
})

const owed = (...chain: Hop[]): Owner => ({ kind: 'owed', organisationId: chain.at(-1)?.toId ?? 'a', chain })
const nobody = (given: Partial<Extract<Owner, { kind: 'nobody' }>> = {}): Owner => ({
  kind: 'nobody',
  lastOwnerId: 'a',
  since: '2021-04-01',
  why: 'split',
  candidateIds: [],
  chain: [],
  ...given,
})

const say = (owner: Owner, dueOn: string | null = null, moment = presentMoment(TODAY)) =>
  plainText(chainSentence(debt(), owner, { moment, eventKinds, dueOn }), (id) => id.toUpperCase())

describe('chainSentence', () => {
  it('tells who was asked, who owes it, the way between and the date that did not move', () => {
    const chain = [
      hop('b', '2021-04-01', ['m']),
      hop('c', '2022-07-01', ['r']),
      hop('d', '2026-04-01', ['m']),
    ]
    expect(say(owed(...chain), '2021-04-16')).toBe(
      'Asked of A on 20 March 2021. Owed today by D, through: B (merger, 1 April 2021), C (replacement, 1 July 2022), D (merger, 1 April 2026), with the original due date 16 April 2021.',
    )
  })

  it('is short where nothing has passed', () => {
    expect(say(owed())).toBe('Asked of A on 20 March 2021. Owed today by the same organisation.')
    expect(say(owed(), '2021-04-16')).toMatch(/by the same organisation, with the due date 16 April 2021\.$/)
  })

  it('tells who owed it on a day of the past', () => {
    const then = parseMoment('on-2021-04-01', TODAY) ?? undefined
    expect(say(owed(hop('b', '2021-04-01', ['m'])), null, then)).toBe(
      'Asked of A on 20 March 2021. Owed on 1 April 2021 by B, through: B (merger, 1 April 2021).',
    )
    expect(say(nobody(), null, then)).toContain('On 1 April 2021 nobody had accepted it since 1 April 2021. ')
  })

  it('tells between whom it is in doubt', () => {
    const split = nobody({
      lastOwnerId: 'b',
      candidateIds: ['c', 'd', 'e'],
      chain: [hop('b', '2013-04-01', ['m'])],
    })
    expect(say(split, '2021-04-16')).toBe(
      'Asked of A on 20 March 2021. It passed to: B (merger, 1 April 2013). Nobody has accepted it since 1 April 2021, with the original due date 16 April 2021. The work of B passed to C, D and E. The record does not say which of them owes it.',
    )
  })

  it('tells that nobody took the place of a body that ended', () => {
    expect(say(nobody({ why: 'abolished' }))).toBe(
      'Asked of A on 20 March 2021. Nobody has accepted it since 1 April 2021. A came to an end, and the record names no other body in its place.',
    )
  })

  it('leaves the names of organisations to whoever shows them', () => {
    const pieces = chainSentence(debt(), owed(), { moment: presentMoment(TODAY), eventKinds })
    expect(pieces[1]).toEqual({ organisationId: 'a' })
  })
})

describe('sayStep', () => {
  it.each([
    [hop('b', TODAY, ['m', 't']), 'merger and transfer of functions'],
    [hop('b', TODAY, [], 'accepted'), 'accepted'],
    [hop('b', TODAY, [], 'named'), 'named by the scrutiny officer'],
    [hop('b', TODAY, ['not known'], 'function'), 'transfer of the function'],
  ])('says it in few words', (step, words) => {
    expect(sayStep(step, eventKinds)).toBe(words)
  })
})

describe('how much is owed', () => {
  it.each([
    [{ answers: 1, outcomes: 0 }, '1 answer to councillors'],
    [{ answers: 0, outcomes: 2 }, '2 outcomes of consultations'],
    [{ answers: 1200, outcomes: 1 }, '1,200 answers to councillors and 1 outcome of a consultation'],
    [{ answers: 0, outcomes: 0 }, 'nothing'],
  ])('tells answers and outcomes apart', (counts, words) => expect(owedWords(counts)).toBe(words))
})
