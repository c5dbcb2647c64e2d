import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  claimOf,
  findingOf,
  isAllSettled,
  isCorrectedSince,
  isJudgedWhole,
  isNothingOwed,
  isOverdue,
  isToBeJudged,
  latestWords,
  partStanding,
  standingOf,
  type Finding,
  type GivenAnswer,
  type PartHistory,
} from '@/lib/standing/rules'
import { dueWords, stateSentence } from '@/lib/standing/words'

const answer = (id: string, kind: GivenAnswer['kind'], correctsId: string | null = null) => ({
  id,
  kind,
  correctsId,
})
const part = (answers: GivenAnswer[] = [], ...verdicts: [string | null, Finding][]): PartHistory => ({
  answers,
  verdicts: verdicts.map(([answerId, finding]) => ({ answerId, finding })),
})

const histories = fc
  .array(
    fc.oneof(
      fc.constantFrom('holding', 'partial', 'full', 'refusal', 'correction' as const),
      fc.constantFrom('answered', 'partly', 'not_answered', 'disputed' as const),
    ),
    { maxLength: 8 },
  )
  .map((steps) => {
    const answers: GivenAnswer[] = []
    const verdicts: PartHistory['verdicts'][number][] = []
    steps.forEach((step, i) => {
      const last = answers.at(-1)?.id ?? null
      if (['holding', 'partial', 'full', 'refusal'].includes(step))
        answers.push(answer(`a${i}`, step as GivenAnswer['kind']))
      else if (step === 'correction') {
        if (last) answers.push(answer(`a${i}`, 'correction', last))
      } else verdicts.push({ answerId: last, finding: step as Finding })
    })
    return { answers, verdicts }
  })

const isJudgedOn = ({ verdicts }: PartHistory, id: string) => verdicts.some(({ answerId }) => answerId === id)

describe('a part', () => {
  it('is awaited until something comes', () => {
    expect(partStanding(part())).toBe('awaited')
  })

  it('stands as the body says until the group has judged', () => {
    expect(partStanding(part([answer('a', 'full')]))).toBe('full')
    expect(partStanding(part([answer('a', 'full')], ['a', 'answered']))).toBe('answered')
  })

  it('is disputed where the body says "full" and the group "not answered"', () => {
    expect(partStanding(part([answer('a', 'full')], ['a', 'not_answered']))).toBe('disputed')
    expect(partStanding(part([answer('a', 'partial')], ['a', 'not_answered']))).toBe('not_answered')
  })

  it('may be found not answered before anything has come, and is to be judged again when it has', () => {
    expect(partStanding(part([], [null, 'not_answered']))).toBe('not_answered')
    expect(partStanding(part([answer('a', 'full')], [null, 'not_answered']))).toBe('full')
  })

  it('claims of a correction what the corrected answer claimed', () => {
    const answers = [answer('a', 'holding'), answer('b', 'correction', 'a'), answer('c', 'correction', 'b')]
    expect(claimOf(part(answers))).toBe('holding')
  })

  it('keeps what was found beside a correction, until the group judges anew', () => {
    const answers = [answer('a', 'full'), answer('b', 'correction', 'a')]
    const found = part(answers, ['a', 'not_answered'])
    expect(partStanding(found)).toBe('disputed')
    expect(isAllSettled([found])).toBe(false)
    expect([isCorrectedSince(found), isToBeJudged(found)]).toEqual([true, true])
    const again = part(answers, ['a', 'not_answered'], ['b', 'answered'])
    expect(partStanding(again)).toBe('answered')
    expect([isCorrectedSince(again), isToBeJudged(again)]).toEqual([false, false])
  })

  it('needs no new finding where a correction mends an answer that another one followed', () => {
    const answers = [answer('a', 'holding'), answer('b', 'full'), answer('c', 'correction', 'a')]
    const found = part(answers, ['b', 'not_answered'])
    expect(partStanding(found)).toBe('disputed')
    expect(isToBeJudged(found)).toBe(false)
    expect(latestWords(answers)?.id).toBe('b')
  })

  it('is to be judged again when another answer comes', () => {
    const answers = [answer('a', 'full'), answer('b', 'full')]
    expect(partStanding(part(answers, ['a', 'not_answered']))).toBe('full')
  })

  it('stays answered where a correction mends an answer that came before the last', () => {
    const answers = [answer('a', 'holding'), answer('b', 'full'), answer('c', 'correction', 'a')]
    expect(claimOf(part(answers))).toBe('full')
  })
})

describe('an item', () => {
  it('stands as the worst that was found of any part', () => {
    const found = (finding: Finding) => part([answer('a', 'full')], ['a', finding])
    expect(standingOf([found('answered'), found('not_answered'), part()])).toBe('disputed')
    expect(standingOf([found('answered'), found('partly')])).toBe('partly')
    expect(standingOf([found('answered'), part([answer('b', 'full')])])).toBe('claimed')
    expect(standingOf([found('answered'), part()])).toBe('awaited')
    expect(standingOf([found('answered')])).toBe('answered')
  })

  it('is not established where nothing is on record of what was asked before', () => {
    expect(standingOf([part()], false)).toBe('not_established')
    expect(standingOf([part([answer('a', 'holding')])], false)).toBe('awaited')
  })

  it('owes nothing where a source shows that it was done, until the register says otherwise', () => {
    const done = { isOver: false, isDone: true }
    expect(isNothingOwed({ parts: [part()], ...done })).toBe(true)
    expect(isNothingOwed({ parts: [part([], [null, 'not_answered'])], ...done })).toBe(false)
    expect(isNothingOwed({ parts: [part([], [null, 'answered'])], ...done })).toBe(true)
    expect(isNothingOwed({ parts: [part()], isOver: false, isDone: false })).toBe(false)
  })

  it('is never settled by a holding or a partial answer', () => {
    fc.assert(
      fc.property(fc.array(histories, { minLength: 1, maxLength: 4 }), (parts) => {
        const isStopped = isAllSettled(parts)
        for (const each of parts)
          if (isStopped && findingOf(each) === null) expect(['full', 'refusal']).toContain(claimOf(each))
      }),
      { numRuns: 2000 },
    )
  })

  it('is answered only when each part was found answered, and no correction changes how it stands', () => {
    fc.assert(
      fc.property(fc.array(histories, { minLength: 1, maxLength: 4 }), (parts) => {
        const isAnswered = parts.every((each) => findingOf(each) === 'answered')
        expect(standingOf(parts) === 'answered').toBe(isAnswered)
        if (isJudgedWhole(parts)) expect(parts.map(findingOf)).not.toContain(null)
        const before = parts.map((each) => ({
          ...each,
          answers: each.answers.filter(({ kind, id }) => kind !== 'correction' || isJudgedOn(each, id)),
        }))
        expect(before.map(partStanding)).toEqual(parts.map(partStanding))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('lateness', () => {
  const due = { dueOn: '2021-04-16', settledOn: null }

  it('begins on the day after the due date and ends when nothing is owed', () => {
    expect(isOverdue(due, '2021-04-16')).toBe(false)
    expect(isOverdue(due, '2021-04-17')).toBe(true)
    expect(isOverdue({ ...due, settledOn: '2021-05-01' }, '2021-06-01')).toBe(false)
    expect(isOverdue({ dueOn: null, settledOn: null }, '2026-11-26')).toBe(false)
  })

  it('is said in days', () => {
    expect(dueWords(due, '2021-04-15')).toBe('due in 1 day')
    expect(dueWords(due, '2021-04-16')).toBe('due today')
    expect(dueWords(due, '2021-04-18')).toBe('2 days late')
    expect(stateSentence('awaited', due, '2021-04-18')).toBe(
      'The body that owes an answer has not given a whole one. It was due on 16 April 2021 and is 2 days late.',
    )
  })
})
