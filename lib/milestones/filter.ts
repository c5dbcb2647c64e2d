import { z } from 'zod'
import type { Edtf } from '../dates'
import type { MilestoneStatus } from './rules'
import { KIND_WORDS, STATUS_WORDS, type MilestoneKind } from './words'

/** One value a key; of several the first counts, and anything that is not text counts as none. */
const value = z.preprocess(
  (raw: unknown) => (Array.isArray(raw) ? (raw[0] as unknown) : raw),
  z.string().trim().catch(''),
)

/** What the timeline can be narrowed by, as it stands in the address. */
export const MilestoneFilter = z.object({
  programme: value,
  organisation: value,
  place: value,
  kind: value,
  status: value,
})

export type MilestoneFilter = z.infer<typeof MilestoneFilter>
export type FilterKey = keyof MilestoneFilter
export type Choice = { value: string; label: string }
export type Choices = Record<FilterKey, Choice[]>

const LAST = '9999'

/** What a filter looks at. */
export type Filterable = {
  programme: { slug: string; title: string } | null
  organisations: readonly { slug: string; shortName: string }[]
  places: readonly { slug: string; name: string }[]
  kind: MilestoneKind
  status: MilestoneStatus
  on: Edtf | null
}

/** The filter's keys, each its own name in words, in the order in which the form asks for them. */
export const FILTER_KEYS = [
  'programme',
  'organisation',
  'place',
  'kind',
  'status',
] as const satisfies FilterKey[]

const valuesOf: Record<FilterKey, (milestone: Filterable) => string[]> = {
  programme: ({ programme }) => (programme ? [programme.slug] : []),
  organisation: ({ organisations }) => organisations.map(({ slug }) => slug),
  place: ({ places }) => places.map(({ slug }) => slug),
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
}

/** The milestones that have every value asked for. A value that nothing has leaves none. */
export function filterMilestones<Item extends Filterable>(
  items: readonly Item[],
  filter: MilestoneFilter,
): Item[] {
  const asked = FILTER_KEYS.filter((key) => filter[key])
  return items.filter((item) => asked.every((key) => valuesOf[key](item).includes(filter[key])))
}

/** The values asked for that the form doesn't offer, to be said plainly. */
export const unknownValues = (filter: MilestoneFilter, choices: Choices): FilterKey[] =>
  FILTER_KEYS.filter((key) => filter[key] && !choices[key].some(({ value }) => value === filter[key]))

/** The part of an address after "?" that asks for this filter, without the keys left open. */
export function filterQuery(filter: MilestoneFilter, without?: FilterKey): string {
  const asked = FILTER_KEYS.filter((key) => filter[key] && key !== without)
  return new URLSearchParams(asked.map((key) => [key, filter[key]])).toString()
}

/** What the form offers: every programme, organisation (by its latest name) and place, every kind and status. */
export function choicesOf(milestones: readonly Filterable[]): Choices {
  const items = milestones.toSorted((a, b) => (a.on ?? LAST).localeCompare(b.on ?? LAST))
  return {
    programme: distinct(items.flatMap(({ programme }) => programme ?? []).map((p) => [p.slug, p.title])),
    organisation: distinct(
      items.flatMap(({ organisations }) => organisations).map((o) => [o.slug, o.shortName]),
    ),
    place: distinct(items.flatMap(({ places }) => places).map((p) => [p.slug, p.name])),
    kind: distinct(Object.entries(KIND_WORDS)),
    status: Object.entries(STATUS_WORDS).map(([value, label]) => ({ value, label })),
  }
}

function distinct(pairs: [string, string][]): Choice[] {
  const choices = [...new Map(pairs)].map(([value, label]) => ({ value, label }))
  return choices.toSorted((a, b) => a.label.localeCompare(b.label))
}
