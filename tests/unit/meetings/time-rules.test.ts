import { expect, it } from 'vitest'
import { readTime } from '@/lib/meetings/time-rules'
import { ArrangeMeeting } from '@/lib/meetings/schema'

it.each([
  ['14:00', '14:00'],
  ['9.30', '09:30'],
  ['2pm', '14:00'],
  ['2:30 PM', '14:30'],
  ['12pm', '12:00'],
  ['12am', '00:00'],
  ['midday', '12:00'],
])('reads %s as %s', (typed, time) => expect(readTime(typed)).toBe(time))

it.each(['2', '25:00', '14:60', '13pm', '0am', 'afternoon', '14:00pm'])('does not guess at %s', (typed) =>
  expect(readTime(typed)).toBeNull(),
)

const id = '019e0000-0000-7000-8000-000000000000'
const form = { id, bodyId: id, title: 'T', summary: 'S', inPublic: 'yes', 'on-year': '2027', 'on-month': '1' }
const problems = (more: Record<string, string>) => {
  const parsed = ArrangeMeeting('2026-11-22').safeParse({ ...form, ...more })
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
}

it('takes a month without a day, and then no times', () => {
  expect(problems({})).toEqual([])
  expect(problems({ startsAt: '2pm' })).toEqual([
    'Leave the times empty until the day of the meeting is known',
  ])
})

it('wants an end after a start', () => {
  expect(problems({ 'on-day': '14', startsAt: '2pm', endsAt: '1pm' })).toEqual([
    'The end must be after the start',
  ])
  expect(problems({ 'on-day': '14', endsAt: '1pm' })).toEqual(['Enter the start too'])
  expect(problems({ 'on-day': '14', startsAt: 'late' })).toEqual([
    'The start must be a time, like 2pm or 14:30',
  ])
})

it('says what is missing', () => {
  expect(problems({ title: ' ', 'on-year': '', 'on-month': '', inPublic: '' })).toEqual([
    'Enter a title',
    'Enter the date of the meeting',
    'Choose whether the meeting is in public',
  ])
})
