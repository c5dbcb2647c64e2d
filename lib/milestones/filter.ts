import { z } from 'zod'
import { askedText } from '../address'
import { KIND_WORDS, STATUS_WORDS } from './words'

/** What the timeline can be narrowed by, as it stands in the address. */
export const MilestoneFilter = z.object({
  programme: askedText,
  organisation: askedText,
  place: askedText,
  kind: askedText,
  status: askedText,
})

export type MilestoneFilter = z.infer<typeof MilestoneFilter>
export type FilterKey = keyof MilestoneFilter
export type Choice = { value: string; label: string }
export type Choices = Record<FilterKey, Choice[]>

/** The filter's keys, each its own name in words, in the order in which the form asks for them. */
export const FILTER_KEYS = [
  'programme',
  'organisation',
  'place',
  'kind',
  'status',
] as const satisfies FilterKey[]

/** Whether less than all is asked for. */
export const isNarrowed = (filter: MilestoneFilter): boolean => FILTER_KEYS.some((key) => filter[key])

/** The values asked for that the form doesn't offer, to be said plainly. */
export const unknownValues = (filter: MilestoneFilter, choices: Choices): FilterKey[] =>
  FILTER_KEYS.filter((key) => filter[key] && !choices[key].some(({ value }) => value === filter[key]))

/** The part of an address after "?" that asks for this filter, without the keys left open. */
export function filterQuery(filter: MilestoneFilter, without?: FilterKey): string {
  const asked = FILTER_KEYS.filter((key) => filter[key] && key !== without)
  return new URLSearchParams(asked.map((key) => [key, filter[key]])).toString()
}

/** What the timeline has: each value with its name, and of which key it is. */
export type Offered = { key: 'programme' | 'organisation' | 'place'; value: string; label: string }

/** What the form offers: the programmes, organisations and places that the timeline has, every kind and status. */
export function choicesOf(offered: readonly Offered[]): Choices {
  const named = (key: Offered['key']) =>
    sorted(offered.filter((one) => one.key === key).map(({ value, label }) => ({ value, label })))
  return {
    programme: named('programme'),
    organisation: named('organisation'),
    place: named('place'),
    kind: sorted(Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }))),
    status: Object.entries(STATUS_WORDS).map(([value, label]) => ({ value, label })),
  }
}

const sorted = (choices: Choice[]): Choice[] => choices.toSorted((a, b) => inOrder.compare(a.label, b.label))
const inOrder = new Intl.Collator()

/** The address of a page of the timeline as narrowed by a filter; the first page needs no number. */
export function timelinePath(filter: MilestoneFilter, page = 1): string {
  const query = [filterQuery(filter), page > 1 ? `page=${page}` : ''].filter(Boolean).join('&')
  return query ? `/timeline?${query}` : '/timeline'
}
