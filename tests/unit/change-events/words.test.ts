import { expect, it } from 'vitest'
import { sayAnnounced, sayEvent } from '@/lib/change-events/words'

it('says who merged and what they formed', () => {
  const parties = {
    originals: ['NHS Luton CCG', 'NHS Bedfordshire CCG', 'NHS Milton Keynes CCG'],
    results: ['NHS BLMK CCG'],
  }
  expect(sayEvent('merger', parties)).toBe(
    'NHS Luton CCG, NHS Bedfordshire CCG and NHS Milton Keynes CCG merged to form NHS BLMK CCG',
  )
})

it('says "merged into" of an organisation that joins another alone', () => {
  const parties = { originals: ['Bedford Hospital'], results: ['Luton and Dunstable'] }
  expect(sayEvent('merger', parties)).toBe('Bedford Hospital merged into Luton and Dunstable')
})

it.each([
  ['split', 'A was split between B and C'],
  ['replacement', 'A was replaced by B and C'],
  ['rename', 'A became B and C'],
  ['abolition', 'A was abolished'],
  ['establishment', 'B and C were established'],
  ['transfer_of_functions', 'Functions passed from A to B and C'],
] as const)('puts %s into words', (kind, sentence) => {
  expect(sayEvent(kind, { originals: ['A'], results: ['B', 'C'] })).toBe(sentence)
})

it('tells of an announced event only whom it concerns', () => {
  expect(sayAnnounced('merger', { originals: ['A', 'B'], results: ['C'] })).toBe(
    'A merger of A and B has been announced',
  )
  expect(sayAnnounced('establishment', { originals: [], results: ['C'] })).toBe(
    'The setting up of C has been announced',
  )
  expect(sayAnnounced('transfer_of_functions', { originals: ['A'], results: ['C'] })).toBe(
    'A transfer of functions from A has been announced',
  )
})

it('names the functions that passed', () => {
  const passed = ['Hospital care', 'NHS oversight', 'Primary care']
  expect(sayEvent('transfer_of_functions', { originals: ['A'], results: ['B'] }, passed)).toBe(
    'Hospital care, NHS oversight and primary care passed from A to B',
  )
})
