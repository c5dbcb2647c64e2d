import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'

type InputAttributes = Pick<
  ComponentProps<'input'>,
  'type' | 'defaultValue' | 'autoComplete' | 'inputMode' | 'spellCheck' | 'required' | 'maxLength'
>
type Props = FieldProps & InputAttributes & { width?: 2 | 3 | 4 | 5 | 10 | 20 }

export function TextInput({
  name,
  id = name,
  label,
  labelSize,
  hint,
  error,
  width,
  type = 'text',
  ...input
}: Props) {
  const classes = ['nhsuk-input', width && `nhsuk-input--width-${width}`, error && 'nhsuk-input--error']
  return (
    <Field id={id} label={label} labelSize={labelSize} hint={hint} error={error}>
      <input
        {...input}
        className={classes.filter(Boolean).join(' ')}
        id={id}
        name={name}
        type={type}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
