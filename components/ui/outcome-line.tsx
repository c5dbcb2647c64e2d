import { uncapitalised } from '@/lib/capitals'

/** One filter that is on: what it is called, and the value that was chosen, in words. */
export type FilterTold = { label: string; value: string }

const LONGEST = 60

/** A value as it was asked for, cut where it is absurdly long. */
export const short = (value: string) => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)

/** The filters that are on, in the words of their form: an unknown value stands as it was asked for. */
export function filtersTold<Key extends string>(
  keys: readonly Key[],
  filter: Readonly<Record<Key, string>>,
  labels: Readonly<Record<Key, { label: string }>>,
  choices: Readonly<Record<Key, readonly { value: string; label: string }[]>>,
): FilterTold[] {
  return keys.flatMap((key) => {
    const value = filter[key]
    if (!value) return []
    const chosen = choices[key].find((choice) => choice.value === value)
    return [{ label: labels[key].label, value: chosen?.label ?? value }]
  })
}

/** How many of a list are shown and, where it is narrowed, by what: on paper, where the form is not, nothing else says so. */
export function OutcomeLine({ outcome, filters }: { outcome: string; filters: readonly FilterTold[] }) {
  return (
    <p className="filter-outcome">
      {outcome}
      {filters.map(({ label, value }, index) => (
        <span key={label}>
          {index === 0 ? ', narrowed to ' : index === filters.length - 1 ? ' and ' : ', '}
          {uncapitalised(label)} “<bdi>{short(value)}</bdi>”
        </span>
      ))}
    </p>
  )
}
