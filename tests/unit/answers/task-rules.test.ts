import { expect, it } from 'vitest'
import type { OwedRow } from '@/lib/answers/owed-rules'
import { owedTasks } from '@/lib/answers/task-rules'
import type { OutcomePromise, StaffConsultation } from '@/lib/consultations/outcome-rules'

const DAY = '2026-11-22'

const row = (more: Partial<OwedRow>): OwedRow => ({
  ...{ id: 'o', ref: 'HSCRG/2026/Q1', kind: 'question', text: 'Who pays?', askedOn: '2026-10-01' },
  ...{ inheritedFrom: null, ownerName: 'ICB', dueOn: null, settledOn: null },
  ...{ standing: 'awaited', next: 'Answer it' },
  ...more,
})

const promise = (dueOn: string, daysLate = 0): OutcomePromise => ({
  debt: { debtorId: 'ccg', functionId: null, askedOn: '2026-01-01', acceptances: [] },
  ...{ clock: null, dueOn, settledOn: null, daysLate },
})

const consultation = (more: Partial<StaffConsultation>): StaffConsultation => ({
  ...{ id: 'c', slug: 'c', title: 'Hospital beds', version: 1, outcome: null, owner: 'ICB', decider: 'ICB' },
  ...{ opensOn: '2026-09-01', closesOn: '2026-10-31', closesAt: null, outcomeOn: null, outcomeDueOn: null },
  promise: null,
  ...more,
})

const told = (rows: OwedRow[], consultations: StaffConsultation[]) =>
  owedTasks(rows, consultations, DAY).map(({ href, text, note }) => `${href} ${text} (${note})`)

it('puts answers and outcomes in one list, the soonest due on top, and marks what was inherited', () => {
  const rows = [
    row({ id: 'late', dueOn: '2026-11-10', inheritedFrom: 'Luton CCG' }),
    row({ id: 'soon', dueOn: '2026-11-25' }),
    row({ id: 'undated' }),
  ]
  const outcome = consultation({ promise: promise('2026-11-20', 2), decider: 'Luton CCG' })
  expect(told(rows, [outcome])).toEqual([
    '/workspace/owed/late HSCRG/2026/Q1: Who pays? (12 days late, inherited from Luton CCG)',
    '/workspace/consultations/c Outcome of Hospital beds (due by 20 November 2026, 2 days late, inherited from Luton CCG)',
    '/workspace/owed/soon HSCRG/2026/Q1: Who pays? (due in 3 days)',
    '/workspace/owed/undated HSCRG/2026/Q1: Who pays? (no due date established)',
  ])
})

it('names an outcome once, by its consultation', () => {
  const outcome = row({ id: 'o', ref: null, kind: 'outcome', dueOn: '2026-12-01' })
  expect(told([outcome], [consultation({ promise: promise('2026-12-01') })])).toEqual([
    '/workspace/consultations/c Outcome of Hospital beds (due by 1 December 2026)',
  ])
})

it('asks for a day once a consultation has closed, and for nothing before, or once its outcome is out', () => {
  expect(told([], [consultation({})])).toEqual([
    '/workspace/consultations/c Outcome of Hospital beds (no day is promised)',
  ])
  expect(
    told([], [consultation({ closesOn: '2026-12-31' }), consultation({ outcome: 'Beds stay.' })]),
  ).toEqual([])
})
