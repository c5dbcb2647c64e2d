import { type Moment, momentHref } from '@/lib/moment'
import {
  isNarrowedTo,
  OWED_FILTERS,
  owedQuery,
  type OwedFilter,
  type OwedKey,
} from '@/lib/obligations/filter'
import { formatCount } from '@/lib/numbers'
import type { OwedPage } from '@/lib/obligations/owed-queries'
import { EmptyState } from '../ui/empty-state'
import { FilterForm } from '../ui/filter-form'
import { filtersTold, OutcomeLine, short } from '../ui/outcome-line'
import { Select } from '../ui/select'

type Props = { moment: Moment; filter: OwedFilter; page: OwedPage }

const LABELS: Record<OwedKey, { label: string; all: string }> = {
  by: { label: 'Owed by', all: 'All organisations' },
  place: { label: 'Place of the council that asked', all: 'All places' },
  body: { label: 'Asked by', all: 'All groups' },
  age: { label: 'Late for', all: 'Any time' },
}

/** What there is to choose, each with how much of what is late it has. */
function choicesOf({ byOwner, byPlace, byBody, byAge }: OwedPage) {
  const named = (groups: readonly { name: string; value: string; late: number }[]) =>
    groups.map(({ name: label, value, late }) => ({ label, value, late }))
  return {
    by: byOwner.map(({ owner, value, late }) => ({
      ...{ value, late },
      label: owner === 'nobody' ? 'Nobody has accepted it' : owner.name,
    })),
    place: named(byPlace),
    body: named(byBody),
    age: byAge,
  }
}

/** What the list of what is late can be narrowed by; what is chosen becomes the address. */
export function OwedFilterForm({ moment, filter, page }: Props) {
  const action = momentHref(moment, '/owed')
  const choices = choicesOf(page)
  return (
    <FilterForm
      action={action}
      title="Filter what is late"
      clearHref={isNarrowedTo(filter) ? action : undefined}
    >
      {OWED_FILTERS.map((key) => (
        <Select
          key={key}
          name={key}
          label={LABELS[key].label}
          emptyLabel={LABELS[key].all}
          options={choices[key].map(({ value, label, late }) => ({
            value,
            label: `${label} (${formatCount(late)})`,
          }))}
          defaultValue={filter[key]}
        />
      ))}
      {filter.sort !== 'due' && <input type="hidden" name="sort" value={filter.sort} />}
    </FilterForm>
  )
}

/** How many match, and what to do when none does. */
export function OwedOutcome({ moment, filter, page }: Props) {
  const { late, matching, unknown } = page
  const all = `${formatCount(late)} late`
  return (
    <>
      <OutcomeLine
        outcome={isNarrowedTo(filter) ? `${formatCount(matching)} of ${all}` : all}
        filters={filtersTold(OWED_FILTERS, filter, LABELS, choicesOf(page))}
      />
      {unknown.map((key) => {
        const rest = owedQuery(filter, { [key]: '' })
        return (
          <EmptyState
            key={key}
            title={
              <>
                Nothing that is late has “<bdi>{short(filter[key])}</bdi>” for “{LABELS[key].label}”
              </>
            }
          >
            <p>
              <a href={momentHref(moment, `/owed${rest && `?${rest}`}`)}>
                {rest ? 'Keep the other filters without this one' : 'Show all that is late'}
              </a>
            </p>
          </EmptyState>
        )
      })}
      {matching === 0 && unknown.length === 0 && late > 0 && (
        <EmptyState title="Nothing that is late matches all of these">
          <p>
            Choose fewer filters, or <a href={momentHref(moment, '/owed')}>show all that is late</a>.
          </p>
        </EmptyState>
      )}
    </>
  )
}
