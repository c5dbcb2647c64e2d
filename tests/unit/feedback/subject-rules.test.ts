import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseSubject, SUBJECT_TYPES, subjectOf, subjectText } from '@/lib/feedback/subject-rules'

it('reads back the subject that it wrote', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SUBJECT_TYPES), fc.uuid(), (type, id) => {
      expect(parseSubject(subjectText({ type, id }))).toEqual({ type, id })
    }),
  )
})

it.each([
  '',
  'milestone',
  'milestone:',
  'milestone:1',
  'body:019a0000-0000-7000-8000-0123456789ab',
  '__proto__:x',
])('takes %j for no subject', (text) => expect(parseSubject(text)).toBeNull())

it('finds what an item is about, and takes an item about nothing for a fault', () => {
  expect(subjectOf({ milestoneId: null, claimId: 'c' })).toEqual({ type: 'claim', id: 'c' })
  expect(() => subjectOf({})).toThrow('about nothing')
})
