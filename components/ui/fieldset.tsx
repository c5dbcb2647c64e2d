import type { ReactNode } from 'react'
import { ErrorMessage } from './error-message'
import { describedBy, FormGroup, Hint } from './field'

export type FieldsetProps = {
  legend: ReactNode
  legendSize?: 's' | 'm' | 'l'
  hint?: ReactNode
  error?: string
}

type Props = FieldsetProps & { id: string; children: ReactNode }

/** Legend, hint, error, then the controls of one question. */
export function Fieldset({ id, legend, legendSize = 's', hint, error, children }: Props) {
  return (
    <FormGroup error={error}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(id, { hint, error })}>
        <legend className={`nhsuk-fieldset__legend nhsuk-fieldset__legend--${legendSize}`}>{legend}</legend>
        {hint && <Hint id={id}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {children}
      </fieldset>
    </FormGroup>
  )
}
