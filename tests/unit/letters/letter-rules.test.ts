import { describe, expect, it } from 'vitest'
import { basesFor, LAW } from '@/lib/letters/law-rules'
import { chaserOf, letterOf } from '@/lib/letters/letter-rules'
import { clockOfSending, plannedSending, sendingQuery } from '@/lib/letters/send-rules'
import type { Hop } from '@/lib/obligations/owner-rules'
import { REGISTER_KINDS } from '@/lib/scrutiny-items/rules'
import { item, owed } from '../scrutiny-items/items'

describe('the letter', () => {
  it('goes to who owes it today, and names the body that was asked', () => {
    const letter = letterOf(item(), owed(), '2021-03-20')
    expect(letter.to).toEqual(['Central East', 'in the place of Luton CCG'])
    expect(letter.opening).toContain('Asked of Luton CCG on 20 March 2021. Owed today by Central East.')
    expect(letter.on).toBe('2021-03-20')
    const again = letterOf(item(), owed(), '2021-05-01')
    expect([again.on, again.firstSentOn]).toEqual(['2021-05-01', '2021-03-20'])
    expect(again.due).toBe('It was due by the end of 20 April 2021. Please let us have it now.')
  })

  it('says when somebody should attend, the first time and when it asks again', () => {
    const request = item({ kind: 'attendance_request', attendance: 'Extra meeting, 30 March 2021' })
    for (const write of [letterOf, chaserOf])
      expect(write(request, owed(), '2021-03-20').asks).toContain(
        'Please attend: Extra meeting, 30 March 2021.',
      )
  })

  it('goes to the body that is asked, where that owes it itself', () => {
    const same = owed({
      owner: { kind: 'owed', organisationId: 'ccg', chain: [] },
      ownerName: 'Luton CCG',
    })
    const letter = letterOf(item(), same, '2021-05-01')
    expect(letter.to).toEqual(['Luton CCG'])
    expect(letter.opening).toHaveLength(1)
  })

  it('goes to all of those between whom the work was split, while nobody owes it', () => {
    const split = owed({ ownerName: null, candidateNames: ['North', 'South'] })
    expect(letterOf(item(), split, '2021-03-20').to).toEqual([
      'North',
      'South',
      'for what was asked of Luton CCG',
    ])
  })

  it('numbers the parts, says by when, cites the law and is signed by the role', () => {
    const letter = letterOf(item(), owed(), '2021-03-20')
    expect(letter.parts.map(({ number, text }) => `${number}. ${text}`)).toEqual([
      '1. For patients?',
      '2. For staff?',
    ])
    expect(letter.due).toBe('Please let us have it by the end of 20 April 2021.')
    expect(letter.law.text).toContain('Regulation 21 of the Local Authority')
    expect(letter.signature).toEqual(['Scrutiny officer', 'Review Group, Luton Council'])
  })

  it('carries the whole report of a recommendation', () => {
    const report = { matter: 'M', evidence: 'E', participants: 'P', reasons: 'R', text: 'Do it.' }
    const one = [{ number: 1, text: 'Do it.', answers: [], verdicts: [] }]
    const letter = letterOf(item({ ...report, kind: 'recommendation', parts: one }), owed(), '2021-03-20')
    expect(letter.sections.map(({ text }) => text)).toEqual(['M', 'E', 'P'])
    expect([letter.said.text, letter.reasons, letter.parts]).toEqual(['Do it.', 'R', []])
    expect(letter.law.text).toContain('28 days beginning with the day of the request')
  })
})

describe('the letter that asks again', () => {
  it('says how late it is, and what is still open', () => {
    const answered = {
      number: 1,
      text: 'For patients?',
      answers: [{ id: 'a', kind: 'full' as const, correctsId: null }],
      verdicts: [],
    }
    const open = { number: 2, text: 'For staff?', answers: [], verdicts: [] }
    const letter = chaserOf(item({ parts: [answered, open] }), owed(), '2021-04-22')
    expect(letter.opening.at(-1)).toBe(
      'A whole answer was due by the end of 20 April 2021: it is 2 days late.',
    )
    expect(letter.parts).toEqual([{ number: 2, text: 'For staff?', note: 'Nothing has come.' }])
    expect(letter.on).toBe('2021-04-22')
  })

  it('says whom the first letter went to: not to whoever came into the place of that body since', () => {
    const hop = (on: string, fromId: string, toId: string): Hop => ({
      ...{ on, fromId, toId, changeEventIds: [] },
      by: 'legal',
    })
    const [merged, again] = [hop('2021-04-01', 'ccg', 'icb'), hop('2026-04-01', 'icb', 'east')]
    const saysOn = (askedOn: string, chain: Hop[]) => {
      const organisationId = chain.at(-1)?.toId ?? 'ccg'
      const debt = { ...owed().debt, askedOn }
      return chaserOf(item(), owed({ debt, owner: { kind: 'owed', organisationId, chain } }), '2026-05-01')
        .opening[0]
    }
    expect(saysOn('2021-03-20', [])).toBe('On 20 March 2021 we sent you question HSCRG/2021/Q14.')
    expect(saysOn('2021-03-20', [merged])).toContain('we sent Luton CCG question')
    expect(saysOn('2021-04-01', [merged])).toContain('we sent you question')
    expect(saysOn('2022-01-10', [merged, again])).toContain(
      'we sent the body that was then in the place of Luton CCG question',
    )
  })
})

describe('sending', () => {
  it('knows a time set by law for recommendations only', () => {
    const withLaw = REGISTER_KINDS.filter((kind) => basesFor(kind).includes('statutory'))
    expect(withLaw).toEqual(['recommendation'])
    expect(new Set(Object.values(LAW).map(({ url }) => url)).size).toBe(4)
  })

  it('refuses a law before it was in force', () => {
    const sending = { sentOn: '2013-03-31', basis: 'statutory' as const, dueOn: null }
    expect(clockOfSending('recommendation', sending, '2026-11-22')).toEqual({
      ok: false,
      error: 'before-the-law',
    })
  })

  it('is planned by the address, and is today and usual where that says nothing', () => {
    const plan = plannedSending('question', {}, '2026-11-22')
    expect(plan).toMatchObject({ ok: true, value: { sentOn: '2026-11-22', clock: { basis: 'courtesy' } } })
    const wrong = plannedSending('question', { 'sentOn-day': '31', 'sentOn-month': '2' }, '2026-11-22')
    expect(wrong).toEqual({ ok: false, error: 'incomplete' })
    expect(sendingQuery({ basis: 'agreed', seen: 'secret', 'dueOn-day': '3', kept: 'x' })).toBe(
      'basis=agreed&dueOn-day=3',
    )
  })
})
