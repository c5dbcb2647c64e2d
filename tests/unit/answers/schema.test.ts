import { describe, expect, it } from 'vitest'
import { AnswerPart, ANSWER_LIMIT, PromiseAction } from '@/lib/answers/schema'
import { parseForm } from '@/lib/forms'

const id = '019a0000-0000-7000-8000-0123456789ab'
const typed = (values: Record<string, string>) => {
  const form = new FormData()
  const all = { id, partId: id, version: '1', reply: 'full', text: 'Yes.', actionTitle: '', ...values }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return parseForm(AnswerPart('2026-11-22'), form)
}
const problem = (values: Record<string, string>) => {
  const parsed = typed(values)
  return parsed.ok ? null : parsed.state.errors[0]
}

describe('a typed answer', () => {
  it('may be as long as the limit, and not a character longer; nothing typed is lost', () => {
    expect(problem({ text: '🏥'.repeat(ANSWER_LIMIT) })).toBeNull()
    const parsed = typed({ text: 'x'.repeat(ANSWER_LIMIT + 1) })
    if (parsed.ok) throw new Error('it was taken')
    expect(parsed.state.errors).toEqual([
      { field: 'text', message: 'The answer must be 50,000 characters or fewer. You have used 50,001' },
    ])
    expect(parsed.state.values.text).toHaveLength(ANSWER_LIMIT + 1)
  })

  it('says what kind it is, and is not empty: a refusal has its reason', () => {
    expect(problem({ reply: '' })?.field).toBe('reply')
    expect(problem({ reply: 'refusal', text: ' ' })).toEqual({
      field: 'text',
      message: 'Enter the answer; if you refuse or reject, enter the reason',
    })
  })

  it('that accepts in principle needs an action and its date', () => {
    const inPrinciple = { reply: 'accepted_in_principle' }
    expect(problem(inPrinciple)?.field).toBe('actionTitle')
    expect(problem({ ...inPrinciple, actionTitle: 'Publish it' })?.field).toBe('actionOn-year')
    const whole = { ...inPrinciple, actionTitle: 'Publish it', 'actionOn-year': '2027' }
    expect(typed(whole)).toMatchObject({ ok: true, data: { action: { title: 'Publish it', on: '2027' } } })
  })

  it('may leave the action out where it accepts, and must where it does not', () => {
    expect(problem({ reply: 'accepted' })).toBeNull()
    expect(problem({ reply: 'accepted', actionTitle: 'Publish it' })?.field).toBe('actionOn-year')
    expect(problem({ reply: 'accepted', 'actionOn-year': '2027' })?.field).toBe('actionTitle')
    expect(problem({ reply: 'rejected', actionTitle: 'Publish it' })?.field).toBe('actionTitle')
  })

  it('promises no day that has passed; a month that has begun is not over', () => {
    const on = (day: string, month: string) => ({
      ...{ reply: 'accepted', actionTitle: 'Publish it' },
      ...{ 'actionOn-day': day, 'actionOn-month': month, 'actionOn-year': '2026' },
    })
    expect(problem(on('21', '11'))?.field).toBe('actionOn-day')
    expect(problem(on('22', '11'))).toBeNull()
    expect(problem(on('', '11'))).toBeNull()
  })
})

it('names the box of a date in the past of one more action', () => {
  const form = new FormData()
  const all = { id, obligationId: id, title: 'Publish it', 'on-day': '1', 'on-month': '1', 'on-year': '2026' }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  const parsed = parseForm(PromiseAction('2026-11-22'), form)
  expect(parsed).toMatchObject({ ok: false, state: { errors: [{ field: 'on-day' }] } })
})
