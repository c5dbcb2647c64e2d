import { expect, it } from 'vitest'
import { MoveOutcome } from '@/lib/consultations/schema'

const typed = (fields: Record<string, string>) => {
  const row = { id: crypto.randomUUID(), consultationId: crypto.randomUUID(), version: '1' }
  return MoveOutcome('2026-11-22').safeParse({ ...row, ...fields })
}
const wrong = (fields: Record<string, string>) =>
  typed(fields).error?.issues.map(({ path }) => path.join('-'))
const agreed = { agreedBy: 'The group', reason: 'The board meets later.' }
const from = { 'from-day': '1', 'from-month': '12', 'from-year': '2026' }
const to = { 'to-day': '5', 'to-month': '12', 'to-year': '2026' }

it('says everything that is missing at once', () => {
  expect(wrong({})).toEqual(['kind', 'agreedBy', 'reason'])
  expect(wrong({ kind: 'extension' })).toEqual(['days', 'agreedBy', 'reason'])
  expect(wrong({ kind: 'pause', ...agreed })).toEqual(['from-day', 'to-day'])
})

it.each(['', '0x1', '-3', '1.5', '99999', 'ten'])('refuses %j as a number of days', (days) => {
  expect(wrong({ kind: 'extension', days, ...agreed })).toEqual(['days'])
})

it('reads more days, or a pause with its first and its last day', () => {
  expect(typed({ kind: 'extension', days: ' 10 ', ...from, ...agreed }).data).toMatchObject({ days: 10 })
  expect(typed({ kind: 'pause', ...from, ...to, ...agreed }).data).toMatchObject({
    from: '2026-12-01',
    to: '2026-12-05',
  })
})
