import { expect, it } from 'vitest'
import { EventEntry } from '@/lib/audit/schema'
import { EventFilter } from '@/lib/events/schema'
import { ACTION_WORDS, dataText } from '@/lib/events/words'

it('has words for every kind of event that the log can hold, and for no other', () => {
  const kinds = EventEntry.options.map(({ shape }) => shape.action.value)
  expect(Object.keys(ACTION_WORDS).sort()).toEqual([...kinds].sort())
})

it('puts the data of an event on one line', () => {
  expect(dataText({ kind: 'forecast', on: '2021-04', reason: null, sourceId: 'x' })).toBe(
    'kind: forecast; on: 2021-04; source: x',
  )
})

it('reads a filter from an address and refuses what the log does not have', () => {
  expect(EventFilter.parse({})).toEqual({ action: '', subject: '', id: '', page: 1 })
  expect(EventFilter.parse({ action: 'role.revoked', page: '2' })).toMatchObject({
    action: 'role.revoked',
    page: 2,
  })
  for (const wrong of [
    { action: 'constructor' },
    { subject: 'x' },
    { page: '0' },
    { page: 'x' },
    { id: '1' },
  ])
    expect(EventFilter.safeParse(wrong).success).toBe(false)
})
