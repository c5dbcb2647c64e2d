import {
  type Choices,
  FILTER_KEYS,
  type FilterKey,
  isNarrowed,
  type MilestoneFilter,
} from '@/lib/milestones/filter'
import { type Moment, momentHref } from '@/lib/moment'
import { FilterForm } from '../ui/filter-form'
import { Select } from '../ui/select'

/** What each filter is called. */
export const FILTER_LABELS: Record<FilterKey, { label: string; all: string }> = {
  programme: { label: 'Programme', all: 'All programmes' },
  organisation: { label: 'Organisation', all: 'All organisations' },
  place: { label: 'Place', all: 'All places' },
  kind: { label: 'Kind', all: 'All kinds' },
  status: { label: 'Status', all: 'All statuses' },
}

type Props = { moment: Moment; filter: MilestoneFilter; choices: Choices }

/** A plain GET form: what is chosen becomes the address, so that it can be kept and sent on. */
export function MilestoneFilterForm({ moment, filter, choices }: Props) {
  const action = momentHref(moment, '/timeline')
  return (
    <FilterForm action={action} title="Filter milestones" clearHref={isNarrowed(filter) ? action : undefined}>
      {FILTER_KEYS.map((key) => (
        <Select
          key={key}
          name={key}
          label={FILTER_LABELS[key].label}
          emptyLabel={FILTER_LABELS[key].all}
          options={choices[key]}
          defaultValue={filter[key]}
        />
      ))}
    </FilterForm>
  )
}
