import { Fieldset, type FieldsetProps } from './fieldset'

type Part = 'day' | 'month' | 'year'
export type DateParts = Partial<Record<Part, string>>

type Props = FieldsetProps & {
  /** Fields are sent as `name-day`, `name-month` and `name-year`; an empty day means "this month", as EDTF has it. */
  name: string
  defaultValue?: DateParts
  /** The boxes at fault; all three when the error is about the whole date. */
  wrongParts?: readonly Part[]
}

const boxes = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const

export function DateInput({ name, defaultValue = {}, wrongParts, ...fieldset }: Props) {
  const isWrong = (part: Part) => Boolean(fieldset.error) && (wrongParts?.includes(part) ?? true)
  return (
    <Fieldset {...fieldset} id={name}>
      <div className="nhsuk-date-input" id={name}>
        {boxes.map(({ part, label, width }) => (
          <div className="nhsuk-date-input__item" key={part}>
            <label className="nhsuk-label nhsuk-date-input__label" htmlFor={`${name}-${part}`}>
              {label}
            </label>
            <input
              className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width}${isWrong(part) ? ' nhsuk-input--error' : ''}`}
              id={`${name}-${part}`}
              name={`${name}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={defaultValue[part]}
              aria-invalid={isWrong(part) ? true : undefined}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}
