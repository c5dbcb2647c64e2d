import { expect, it } from 'vitest'
import { statutoryClock } from '@/lib/clocks/rules'
import { standingThen, type PastRecord } from '@/lib/standing/past-rules'

const full = { id: 'a', kind: 'full' as const, correctsId: null }
const past = (change: Partial<PastRecord>): PastRecord => ({
  ...{ parts: [{ answers: [], verdicts: [] }], isEstablished: true, isOver: false, settledOn: null },
  ...{ clock: statutoryClock('2021-03-20'), doneOn: null },
  ...change,
})
const DAY = '2021-04-20'

it('is awaited and owed on a day before anything came, whatever has come since', () => {
  expect(standingThen(past({ settledOn: '2021-05-01' }), DAY)).toEqual({
    ...{ standing: 'awaited', settledOn: null, dueOn: '2021-04-16' },
  })
})

it('is claimed, and not owed, once an answer had come', () => {
  const parts = [{ answers: [full], verdicts: [] }]
  expect(standingThen(past({ parts, settledOn: '2021-04-10' }), DAY)).toMatchObject({
    ...{ standing: 'claimed', settledOn: '2021-04-10' },
  })
})

it('was settled then, though a finding reopened it later', () => {
  const parts = [{ answers: [full], verdicts: [] }]
  expect(standingThen(past({ parts, settledOn: null }), DAY).settledOn).toBe(DAY)
})

it('is owed no more once it was over', () => {
  expect(standingThen(past({ isOver: true }), DAY).settledOn).toBe(DAY)
})

it('is not established for what was asked before the record, while nothing was recorded', () => {
  expect(standingThen(past({ isEstablished: false, clock: null }), DAY)).toMatchObject({
    ...{ standing: 'not_established', dueOn: null },
  })
})

it('was done, as a source says, from the last day on which that may have been, whatever was found since', () => {
  const done = past({ isEstablished: false, clock: null, doneOn: '2021-02~' })
  expect(standingThen(done, '2021-02-28')).toMatchObject({ settledOn: '2021-02-28' })
  expect(standingThen(done, '2021-02-27')).toMatchObject({ standing: 'not_established', settledOn: null })
})
