import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldProps } from './field'

type Props = FieldProps &
  Pick<ComponentProps<'textarea'>, 'defaultValue' | 'rows' | 'spellCheck' | 'required'> & {
    limit?: { count: number; unit: 'words' | 'characters' }
  }

/** A limit is told, never enforced by cutting off: the server checks it and gives the whole text back. */
export function Textarea({
  name,
  id = name,
  label,
  labelSize,
  hint,
  error,
  limit,
  rows = 5,
  ...textarea
}: Props) {
  const limitId = `${id}-limit`
  return (
    <Field id={id} label={label} labelSize={labelSize} hint={hint} error={error}>
      <textarea
        {...textarea}
        className={`nhsuk-textarea${error ? ' nhsuk-textarea--error' : ''}`}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy(id, { hint, error }, limit ? limitId : '')}
        aria-invalid={error ? true : undefined}
      />
      {limit && (
        <div className="nhsuk-hint field-limit" id={limitId}>
          You can use up to {limit.count.toLocaleString('en-GB')} {limit.unit}
        </div>
      )}
    </Field>
  )
}
