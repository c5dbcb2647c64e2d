import type { ReactNode } from 'react'
import { ErrorMessage } from './error-message'

export type FieldProps = {
  name: string
  label: ReactNode
  labelSize?: 's' | 'm' | 'l'
  hint?: ReactNode
  error?: string
  id?: string
}

/** The ids that a control names in aria-describedby: its hint, then its error, as far as there are any. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldProps, 'hint' | 'error'>,
  ...others: string[]
) {
  return (
    [hint ? `${id}-hint` : '', error ? `${id}-error` : '', ...others].filter(Boolean).join(' ') || undefined
  )
}

export function Hint({
  id,
  className = '',
  children,
}: {
  id: string
  className?: string
  children: ReactNode
}) {
  return (
    <div className={`nhsuk-hint ${className}`.trim()} id={`${id}-hint`}>
      {children}
    </div>
  )
}

export function FormGroup({ error, children }: { error?: string; children: ReactNode }) {
  return <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>{children}</div>
}

/** Label, hint, error and control, in the order in which a screen reader should meet them. */
export function Field(props: Omit<FieldProps, 'name'> & { id: string; children: ReactNode }) {
  const { id, label, labelSize, hint, error, children } = props
  return (
    <FormGroup error={error}>
      <label className={`nhsuk-label${labelSize ? ` nhsuk-label--${labelSize}` : ''}`} htmlFor={id}>
        {label}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </FormGroup>
  )
}
