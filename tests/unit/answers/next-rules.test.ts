import { describe, expect, it } from 'vitest'
import { nextStep } from '@/lib/answers/next-rules'
import { isAccepted, recordedAs, responseOf } from '@/lib/answers/rules'
import type { AnswerKind, Finding, PartHistory } from '@/lib/standing/rules'

const part = (kind?: AnswerKind, finding?: Finding): PartHistory => ({
  answers: kind ? [{ id: 'a', kind, correctsId: null }] : [],
  verdicts: finding ? [{ answerId: kind ? 'a' : null, finding }] : [],
})

describe('what is next for the body that owes', () => {
  it('is to answer, naming the parts where it is not all of them', () => {
    expect(nextStep([part()])).toBe('Answer it')
    expect(nextStep([part(), part('full'), part(), part()])).toBe('Answer parts 1, 3 and 4')
  })

  it('is to finish what was begun: first what has nothing, then what has too little', () => {
    expect(nextStep([part('holding')])).toContain('only a holding answer has come')
    expect(nextStep([part('partial'), part()])).toBe('Answer part 2')
    expect(nextStep([part('partial'), part('full')])).toBe('Answer the rest of part 1')
  })

  it('is to answer again where the group found that it was not answered', () => {
    expect(nextStep([part('full', 'not_answered')])).toContain('Answer again')
    expect(nextStep([part('full', 'answered'), part('full', 'partly')])).toContain('Answer part 2 again')
  })

  it('is nothing while the group judges', () => {
    expect(nextStep([part('full'), part('refusal'), part('full', 'answered')])).toBeNull()
  })
})

describe('what a body says that it will do', () => {
  const said = (...replies: Parameters<typeof recordedAs>[0][]) => replies.map(recordedAs)

  it('is its latest word; a holding answer takes nothing back', () => {
    expect(responseOf(said())).toBeNull()
    expect(responseOf(said('accepted', 'holding'))).toBe('accepted')
    expect(responseOf(said('accepted', 'rejected'))).toBe('rejected')
  })

  it('answers in full, unless it will not do what was asked', () => {
    const replies = ['accepted', 'will_attend', 'another_attends', 'rejected', 'cannot_attend'] as const
    const kinds = replies.map((reply) => recordedAs(reply).kind)
    expect(kinds).toEqual(['full', 'full', 'full', 'refusal', 'refusal'])
  })

  it('is to be followed unless it is to do nothing', () => {
    const accepted = ['accepted', 'accepted_in_part', 'accepted_in_principle'] as const
    const others = [null, 'rejected', 'will_attend', 'another_attends', 'cannot_attend'] as const
    expect([...accepted, ...others].filter(isAccepted)).toEqual([
      'accepted',
      'accepted_in_part',
      'accepted_in_principle',
    ])
  })
})
