import { describedBy, Field, type FieldProps } from './field'

export type Option = { value: string; label: string }

type Props = FieldProps & {
  options: Option[]
  /** The words of a first, empty choice, such as "All programmes". */
  emptyLabel?: string
  defaultValue?: string
}

/** After a form was sent, React puts each choice back to its first default: another default is another list to it. */
export function Select(props: Props) {
  const { name, id = name, label, labelSize, hint, error, options, emptyLabel, defaultValue } = props
  return (
    <Field id={id} label={label} labelSize={labelSize} hint={hint} error={error}>
      <select
        key={defaultValue}
        className={`nhsuk-select${error ? ' nhsuk-select--error' : ''}`}
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
