import { describe, expect, it } from 'vitest'
import { parseForm } from '@/lib/forms'
import { AskItem } from '@/lib/scrutiny-items/schema'

const ID = '019a0000-0000-7000-8000-0123456789ab'
const OTHER = '019a0000-0000-7000-8000-0123456789ac'

const typed = {
  id: ID,
  bodyId: ID,
  about: `milestone:${ID}`,
  kind: 'question',
  text: 'Who pays?',
  addresseeId: ID,
  partCount: '0',
}
function parse(more: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...typed, ...more })) form.set(name, value)
  return parseForm(AskItem('2026-11-22'), form)
}
const messages = (more: Record<string, string>) => {
  const parsed = parse(more)
  return parsed.ok ? [] : parsed.state.errors.map(({ field, message }) => `${field}: ${message}`)
}

describe('an item that is sent to be checked', () => {
  it('names the body that is asked', () => {
    expect(messages({ addresseeId: '' })).toEqual(['addresseeId: Choose the body that is asked'])
    expect(messages({ addresseeId: '', then: 'draft' })).toEqual([])
  })

  it('carries, if it is a recommendation, what the law asks of a report', () => {
    expect(messages({ kind: 'recommendation' })).toEqual([
      'matter: Enter what the report is about',
      'evidence: Enter a summary of the evidence',
      'participants: Enter who took part',
      'reasons: Enter why you recommend it',
    ])
  })

  describe('as a request to attend', () => {
    const attendance = { kind: 'attendance_request' }
    const on = (day: string, month: string, year: string) => ({
      ...{ 'attendOn-day': day, 'attendOn-month': month, 'attendOn-year': year },
    })

    it('names a meeting or a day, of which a draft may have neither', () => {
      const message = 'attendAtId: Choose the meeting, or enter the day, on which somebody should attend'
      expect(messages(attendance)).toEqual([message])
      expect(messages({ ...attendance, then: 'draft' })).toEqual([])
      expect(messages({ ...attendance, attendAtId: OTHER })).toEqual([])
      expect(messages({ ...attendance, ...on('22', '11', '2026') })).toEqual([])
    })

    it.each([
      [on('21', '11', '2026'), 'The day on which somebody should attend must be today or later'],
      [on('', '12', '2026'), 'Enter the whole day on which somebody should attend'],
      [{ ...on('1', '12', '2026'), attendAtId: OTHER }, 'Choose a meeting or enter a day, not both'],
    ])('refuses %o', (wrong, message) => {
      expect(messages({ ...attendance, ...wrong })).toContain(`attendOn-day: ${message}`)
    })
  })

  it('has no empty part, as a draft neither', () => {
    const message = 'parts-2: Part 2 is empty: enter what it asks, or remove it'
    const parts = { partCount: '2', 'parts-1': 'When?', 'parts-2': '  ' }
    expect(messages(parts)).toEqual([message])
    expect(messages({ ...parts, then: 'draft' })).toEqual([message])
  })

  it('says how much too long a part is, and keeps it', () => {
    const parts = { partCount: '1', 'parts-1': 'x'.repeat(10_001) }
    const parsed = parse(parts)
    expect(messages(parts)).toEqual([
      'parts-1: Part 1 must be 10,000 characters or fewer. You have used 10,001',
    ])
    expect(!parsed.ok && parsed.state.values['parts-1']).toHaveLength(10_001)
  })
})

describe('a body that is gone', () => {
  const of = (more: Record<string, string>) => {
    const parsed = parse(more)
    return parsed.ok && { addresseeId: parsed.data.addresseeId, isInOldName: parsed.data.isInOldName }
  }
  it('is asked in its old name, or another is, as the writer chooses', () => {
    expect(of({ askInsteadOf: ID, askInstead: ID })).toEqual({ addresseeId: ID, isInOldName: true })
    expect(of({ askInsteadOf: ID, askInstead: OTHER })).toEqual({ addresseeId: OTHER, isInOldName: false })
  })
  it('is chosen anew when the writer has gone on to another body', () => {
    expect(of({ askInsteadOf: OTHER, askInstead: OTHER })).toEqual({ addresseeId: ID, isInOldName: false })
  })
})
