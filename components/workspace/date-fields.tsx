import type { ReactNode } from 'react'
import type { FormState } from '@/lib/forms'
import { Checkboxes } from '../ui/checkboxes'
import { DateInput } from '../ui/date-input'
import { errorAt } from './form-body'

type Props = { state: FormState; name: string; legend: ReactNode; hint?: ReactNode; canBeAbout?: boolean }

const PARTS = ['day', 'month', 'year'] as const

/** A date of any precision: leave the day empty for a month, the day and the month for a year. */
export function DateFields({ state, name, legend, hint, canBeAbout = true }: Props) {
  const wrongParts = PARTS.filter((part) => errorAt(state, `${name}-${part}`))
  const error = wrongParts.map((part) => errorAt(state, `${name}-${part}`))[0]
  const typed = Object.fromEntries(PARTS.map((part) => [part, state.values[`${name}-${part}`]]))
  const about = state.values[`${name}-about`] ? ['yes'] : []
  return (
    <>
      <DateInput
        name={name}
        legend={legend}
        hint={
          <>
            {hint} Leave the day empty if only the month is known, and the month too if only the year is
            known.
          </>
        }
        defaultValue={typed}
        error={error}
        wrongParts={wrongParts}
      />
      {canBeAbout && (
        <Checkboxes
          name={`${name}-about`}
          legend="How sure is it?"
          options={[{ value: 'yes', label: 'This date is approximate: show it as “about”' }]}
          defaultValue={about}
          small
        />
      )}
    </>
  )
}
