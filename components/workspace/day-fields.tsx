import type { ReactNode } from 'react'
import type { FormState } from '@/lib/forms'
import { DateInput } from '../ui/date-input'
import { errorAt } from './form-body'

type Props = { state: FormState; name: string; legend: ReactNode; hint?: ReactNode }

const PARTS = ['day', 'month', 'year'] as const

/** A whole date: a day, a month and a year, none of them left out. */
export function DayFields({ state, name, legend, hint }: Props) {
  const wrongParts = PARTS.filter((part) => errorAt(state, `${name}-${part}`))
  return (
    <DateInput
      name={name}
      legend={legend}
      hint={hint}
      defaultValue={Object.fromEntries(PARTS.map((part) => [part, state.values[`${name}-${part}`]]))}
      error={wrongParts.map((part) => errorAt(state, `${name}-${part}`))[0]}
      wrongParts={wrongParts}
    />
  )
}
