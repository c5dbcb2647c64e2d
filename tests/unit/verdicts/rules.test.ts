import { describe, expect, it } from 'vitest'
import { closeProblem, mayFind } from '@/lib/verdicts/rules'
import { RecordVerdicts } from '@/lib/verdicts/schema'
import { parseForm } from '@/lib/forms'

describe('what stands against closing', () => {
  const facts = { isJudgedWhole: true, followUp: null, actionsDone: [] } as const
  const followUp = { acceptedOn: '2026-08-31', reviewDueOn: '2027-02-28' }

  it('is a part without a finding, first of all', () => {
    expect(closeProblem({ ...facts, isJudgedWhole: false })).toBe('not-judged')
    expect(closeProblem({ ...facts, followUp, isJudgedWhole: false })).toBe('not-judged')
    expect(closeProblem(facts)).toBeNull()
  })

  it.each([
    ['no action was promised', [], 'not-done'],
    ['an action is not done', [true, false], 'not-done'],
    ['each action is done', [true, true], null],
  ] as const)('of what was accepted: %s', (_, actionsDone, problem) => {
    expect(closeProblem({ ...facts, followUp, actionsDone })).toBe(problem)
  })

  it('is nothing once a review that was due found it green', () => {
    for (const actionsDone of [[], [true, false]])
      expect(closeProblem({ ...facts, followUp: { ...followUp, reviewDueOn: null }, actionsDone })).toBeNull()
  })
})

it('lets the group find only "not answered" before anything has come', () => {
  const findings = ['answered', 'partly', 'not_answered', 'disputed'] as const
  expect(findings.filter((each) => mayFind(each, false, false))).toEqual(['not_answered'])
  expect(findings.filter((each) => mayFind(each, true, false))).toEqual(findings)
  expect(findings.filter((each) => mayFind(each, false, true))).toEqual(findings)
})

describe('the form of a meeting', () => {
  const [meetingId, itemId, one, two] = ['a', 'b', 'c', 'd'].map(
    (x) => `019a0000-0000-7000-8000-${x.repeat(12)}`,
  )
  const parsed = (values: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({
      meetingId: `${meetingId}`,
      [`version-${itemId}`]: '3',
      ...values,
    }))
      form.set(name, value)
    return parseForm(RecordVerdicts, form)
  }
  const errors = (values: Record<string, string>) => {
    const result = parsed(values)
    return result.ok ? [] : result.state.errors.map(({ field }) => field)
  }

  it('leaves a part open of which nothing is chosen', () => {
    const values = { [`finding-${one}`]: 'not_answered', [`reason-${one}`]: 'No.', [`answer-${one}`]: '' }
    const open = { [`finding-${two}`]: '', [`reason-${two}`]: ' ', [`answer-${two}`]: `${meetingId}` }
    const result = parsed({ ...values, ...open })
    if (!result.ok) throw new Error('refused')
    expect(result.data.judgements).toEqual([
      { partId: one, answerId: null, finding: 'not_answered', reason: 'No.' },
    ])
    expect(result.data.versions).toEqual(new Map([[itemId, 3]]))
  })

  it('names the field that is missing: a finding, a reason, a meeting, or anything at all', () => {
    expect(errors({ [`finding-${one}`]: 'partly' })).toEqual([`reason-${one}`])
    expect(errors({ [`reason-${two}`]: 'No.' })).toEqual([`finding-${two}`])
    expect(errors({ meetingId: '' })).toEqual(['meetingId'])
    expect(errors({})).toEqual([''])
  })

  it('passes over fields that name no part', () => {
    expect(errors({ 'finding-__proto__': 'partly', 'reason-1; DROP': 'x' })).toEqual([''])
  })
})
