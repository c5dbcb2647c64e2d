import { describe, expect, it } from 'vitest'
import { closeProblem, mayFind, reviewDueOn } from '@/lib/verdicts/rules'
import { RecordVerdicts } from '@/lib/verdicts/schema'
import { parseForm } from '@/lib/forms'

describe('the review of an accepted recommendation', () => {
  const accepted = '2026-08-31'
  it('is due six months after it was accepted; where that month has no such day, on its last', () => {
    expect(reviewDueOn(accepted, [])).toBe('2027-02-28')
  })

  it('is not put off by a look before that', () => {
    expect(reviewDueOn(accepted, [{ rating: 'green', on: '2026-12-01' }])).toBe('2027-02-28')
  })

  it('comes round every six months until one finds it green', () => {
    expect(reviewDueOn(accepted, [{ rating: 'amber', on: '2027-03-10' }])).toBe('2027-09-10')
    const green = [
      { rating: 'green' as const, on: '2027-09-12' },
      { rating: 'red' as const, on: '2027-03-10' },
    ]
    expect(reviewDueOn(accepted, green)).toBeNull()
  })
})

describe('what stands against closing', () => {
  const facts = {
    isJudgedWhole: true,
    response: 'accepted',
    actionsDone: [true, false],
    assessments: [],
  } as const

  it('is a part without a finding, first of all', () => {
    expect(closeProblem({ ...facts, isJudgedWhole: false })).toBe('not-judged')
  })

  it('is an action that is not done, on what was accepted, unless the latest assessment is green', () => {
    expect(closeProblem(facts)).toBe('actions-open')
    expect(closeProblem({ ...facts, response: 'rejected' })).toBeNull()
    expect(closeProblem({ ...facts, actionsDone: [true] })).toBeNull()
    const [green, red] = (['green', 'red'] as const).map((rating) => ({ rating, on: '2027-01-01' }))
    expect(closeProblem({ ...facts, assessments: green ? [green] : [] })).toBeNull()
    expect(closeProblem({ ...facts, assessments: green && red ? [green, red] : [] })).toBe('actions-open')
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
