import { FILTER_KEYS, type FilterKey, type MilestoneFilter } from '@/lib/milestones/filter'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'

// What the timeline's queries must find, read off every milestone of the record.

export const valuesOf: Record<FilterKey, (milestone: ListedMilestone) => string[]> = {
  programme: ({ programme }) => (programme ? [programme.slug] : []),
  organisation: ({ organisations }) => organisations.map(({ slug }) => slug),
  place: ({ places }) => places.map(({ slug }) => slug),
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
}

/** The milestones that have every value asked for. */
export const matchingOf = (milestones: readonly ListedMilestone[], filter: MilestoneFilter) =>
  milestones.filter((milestone) =>
    FILTER_KEYS.every((key) => !filter[key] || valuesOf[key](milestone).includes(filter[key])),
  )

/** The values that the form must offer. */
export const offeredBy = (milestones: readonly ListedMilestone[]) =>
  Object.fromEntries(
    (['programme', 'organisation', 'place'] as const).map((key) => [
      key,
      [...new Set(milestones.flatMap(valuesOf[key]))].toSorted(),
    ]),
  )
