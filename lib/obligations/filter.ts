import { z } from 'zod'
import { askedPage, askedText } from '../address'
import { addDays, type IsoDay } from '../dates'

/** How long something has been late, in bands: from so many days on. */
export const AGE_BANDS = [
  { value: 'week', label: 'Up to 7 days', from: 1, to: 7 },
  { value: 'month', label: '8 to 30 days', from: 8, to: 30 },
  { value: 'quarter', label: '31 to 90 days', from: 31, to: 90 },
  { value: 'year', label: '91 to 365 days', from: 91, to: 365 },
  { value: 'longer', label: 'More than a year', from: 366, to: null },
] as const
export type AgeBand = (typeof AGE_BANDS)[number]['value']

/** Newly late: within so many days. */
export const NEW_DAYS = 7

/** What the list of what is late can be narrowed by, as its address names it, in the order in which the form asks for it. */
export const OWED_FILTERS = ['by', 'place', 'body', 'age'] as const
export type OwedKey = (typeof OWED_FILTERS)[number]

/** All that an address of the list may hold. */
export const OWED_KEYS = [...OWED_FILTERS, 'sort', 'page'] as const

/** In which order: the longest late first unless the reader chooses otherwise. */
const OWED_SORTS = ['due', 'due-last', 'asked', 'asked-last'] as const
export type OwedSort = (typeof OWED_SORTS)[number]

/** What an address asks of the list of what is late; whatever is senseless asks for nothing. */
export const OwedFilter = z.object({
  ...{ by: askedText, place: askedText, body: askedText, age: askedText },
  sort: askedText.pipe(z.enum(OWED_SORTS).catch('due')),
  page: askedPage,
})
export type OwedFilter = z.infer<typeof OwedFilter>

/** Whether less than all is asked for. */
export const isNarrowedTo = (filter: OwedFilter): boolean => OWED_FILTERS.some((key) => filter[key] !== '')

/** The part of an address after "?" that asks for this; another filter or order begins at the first page. */
export function owedQuery(filter: OwedFilter, change: Partial<OwedFilter> = {}): string {
  const asked = { ...filter, page: 1, ...change }
  const pairs = OWED_KEYS.flatMap((key) => {
    const text = String(asked[key])
    const isUsual = text === '' || (key === 'sort' && text === 'due') || (key === 'page' && text === '1')
    return isUsual ? [] : [[key, text]]
  })
  return new URLSearchParams(pairs).toString()
}

/** The due dates of what has been late for as long as a band says, both included; `from` null: any time before. */
export function dueWithin(band: AgeBand, day: IsoDay): { from: IsoDay | null; to: IsoDay } {
  const { from, to } = AGE_BANDS.find(({ value }) => value === band) ?? AGE_BANDS[0]
  return { from: to === null ? null : addDays(day, -to), to: addDays(day, -from) }
}
