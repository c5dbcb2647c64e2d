import { type Moment, momentHref } from '@/lib/moment'
import {
  FILTER_KEYS,
  isNarrowed,
  type FilterKey,
  type Register,
  type RegisterFilter,
} from '@/lib/scrutiny-items/filter'
import { formatCount } from '@/lib/numbers'
import type { FacetChoice } from '@/lib/scrutiny-items/facet-queries'
import { Checkboxes } from '../ui/checkboxes'
import { FilterForm } from '../ui/filter-form'
import { Select } from '../ui/select'
import { TextInput } from '../ui/text-input'

/** What each filter is called. */
export const FILTER_LABELS: Record<FilterKey, { label: string; all: string }> = {
  kind: { label: 'Kind', all: 'All kinds' },
  standing: { label: 'How it stands', all: 'Any' },
  response: { label: 'What the body said', all: 'Any' },
  'asked-of': { label: 'Asked of', all: 'All organisations' },
  'owed-by': { label: 'Owed by', all: 'All organisations' },
  place: { label: 'Place of the council that asked', all: 'All places' },
  body: { label: 'Asked by', all: 'All groups' },
  year: { label: 'Year', all: 'All years' },
}

type Props = {
  moment: Moment
  register: Register
  filter: RegisterFilter
  choices: Record<FilterKey, readonly FacetChoice[]>
}

const options = (choices: readonly FacetChoice[]) =>
  choices.map(({ value, label, count }) => ({ value, label: `${label} (${formatCount(count)})` }))

/** A plain GET form: what is chosen becomes the address, so that it can be kept and sent on. */
export function RegisterFilterForm({ moment, register, filter, choices }: Props) {
  const action = momentHref(moment, `/${register}`)
  // A register of one kind has nothing to choose there, and only recommendations are accepted or rejected.
  const keys = FILTER_KEYS.filter(
    (key) => choices[key].length > 1 || filter[key] !== '' || !['kind', 'response'].includes(key),
  )
  return (
    <FilterForm
      action={action}
      title={`Filter ${register}`}
      clearHref={isNarrowed(filter) ? action : undefined}
    >
      <TextInput
        name="words"
        label="Words in what was asked"
        type="search"
        defaultValue={filter.words}
        maxLength={200}
      />
      {keys.map((key) => (
        <Select
          key={key}
          name={key}
          label={FILTER_LABELS[key].label}
          emptyLabel={FILTER_LABELS[key].all}
          options={options(choices[key])}
          defaultValue={filter[key]}
        />
      ))}
      <Checkboxes
        name="late"
        legend="Lateness"
        options={[{ value: 'yes', label: 'Late only' }]}
        defaultValue={filter.late ? ['yes'] : []}
        small
      />
      {filter.sort !== 'asked' && <input type="hidden" name="sort" value={filter.sort} />}
    </FilterForm>
  )
}
