import type { ReactNode } from 'react'
import type { FormState } from '@/lib/forms'
import { Button } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary'

type Props = {
  state: FormState
  action: (form: FormData) => void
  /** The page's title and what comes before the questions: the error summary stands above it. */
  title: ReactNode
  submitLabel: string
  children: ReactNode
}

/** A page that is one form: what is wrong, the title, the questions, the button. */
export function FormBody({ state, action, title, submitLabel, children }: Props) {
  return (
    <>
      <ErrorSummary errors={state.errors.map(asLink)} />
      {title}
      <form action={action} noValidate>
        {children}
        <Button>{submitLabel}</Button>
      </form>
    </>
  )
}

const asLink = ({ field, message }: FormState['errors'][number]) => ({
  href: field ? `#${field}` : undefined,
  text: message,
})

/** What is wrong with a field, if anything. */
export const errorAt = (state: FormState, field: string): string | undefined =>
  state.errors.find((error) => error.field === field)?.message
