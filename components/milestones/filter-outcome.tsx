import {
  type Choices,
  FILTER_KEYS,
  filterQuery,
  type FilterKey,
  type MilestoneFilter,
} from '@/lib/milestones/filter'
import { type Moment, momentHref } from '@/lib/moment'
import { EmptyState } from '../ui/empty-state'
import { filtersTold, OutcomeLine, short } from '../ui/outcome-line'
import { FILTER_LABELS } from './milestone-filter-form'
import { counted } from '@/lib/numbers'

type Props = {
  moment: Moment
  filter: MilestoneFilter
  choices: Choices
  unknown: FilterKey[]
  matching: number
  all: number
}

/** A value that no milestone has, said plainly, with the way back to the rest of the filter. */
function UnknownValue({
  moment,
  filter,
  name,
}: {
  moment: Moment
  filter: MilestoneFilter
  name: FilterKey
}) {
  const rest = filterQuery(filter, name)
  return (
    <EmptyState
      title={
        <>
          No milestone has the {name} “<bdi>{short(filter[name])}</bdi>”
        </>
      }
    >
      <p>Check how it is spelled in the address, or choose from the list above.</p>
      <p>
        {rest ? (
          <a href={momentHref(moment, `/timeline?${rest}`)}>Keep the other filters without this one</a>
        ) : (
          <a href={momentHref(moment, '/timeline')}>Show all milestones</a>
        )}
      </p>
    </EmptyState>
  )
}

/** How many match, and what to do when none does. */
export function FilterOutcome({ moment, filter, choices, unknown, matching, all }: Props) {
  const isOn = filterQuery(filter) !== ''
  return (
    <>
      <OutcomeLine
        outcome={isOn ? `${matching} of ${counted(all, 'milestone')}` : counted(all, 'milestone')}
        filters={filtersTold(FILTER_KEYS, filter, FILTER_LABELS, choices)}
      />
      {unknown.map((name) => (
        <UnknownValue key={name} moment={moment} filter={filter} name={name} />
      ))}
      {isOn && matching === 0 && unknown.length === 0 && (
        <EmptyState title="No milestone matches all of these">
          <p>
            Choose fewer filters, or <a href={momentHref(moment, '/timeline')}>show all milestones</a>.
          </p>
        </EmptyState>
      )}
      {all === 0 && (
        <EmptyState title="No milestone was known on this day">
          <p>The record begins with the law of 2012 that set up clinical commissioning groups.</p>
        </EmptyState>
      )}
    </>
  )
}
