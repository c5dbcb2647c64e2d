import { unstable_rethrow } from 'next/navigation'
import { useActionState, useCallback, type ReactNode } from 'react'
import { formError, startForm, valuesOf, type FormState } from '@/lib/forms'
import { notSavedMessage } from '@/lib/not-saved'
import { withoutPasswords } from '@/lib/people/rules'
import { Button } from '../ui/button'
import { ButtonGroup } from '../ui/button-group'
import { ErrorSummary } from '../ui/error-summary'

type Props = {
  state: FormState
  action: (form: FormData) => void
  /** The page's title and what comes before the questions: the error summary stands above it. */
  title: ReactNode
  submitLabel: string
  /** Further buttons, after the one that the label names. */
  otherButtons?: ReactNode
  /** Fields that the form carries unseen, by their values in the state. */
  hidden?: readonly string[]
  children?: ReactNode
}

/** A page that is one form: what is wrong, the title, the questions, the buttons. */
export function FormBody({ state, action, title, submitLabel, otherButtons, hidden = [], children }: Props) {
  const focusErrors = useFocusOnErrors(state)
  return (
    <>
      <div ref={focusErrors}>
        <ErrorSummary errors={state.errors.map(asLink)} />
      </div>
      {title}
      <form action={action} noValidate>
        {hidden.map((name) => (
          <input type="hidden" name={name} key={name} value={state.values[name] ?? ''} />
        ))}
        {children}
        <ButtonGroup>
          <Button>{submitLabel}</Button>
          {otherButtons}
        </ButtonGroup>
      </form>
    </>
  )
}

/** With JavaScript the page stays where it is: the reader, and a screen reader, are led to what went wrong. */
function useFocusOnErrors({ errors }: FormState) {
  return useCallback(
    (node: HTMLElement | null) => {
      if (errors.length > 0) node?.querySelector<HTMLElement>('.nhsuk-error-summary')?.focus()
    },
    [errors],
  )
}

const asLink = ({ field, message }: FormState['errors'][number]) => ({
  href: field ? `#${field}` : undefined,
  text: message,
})

/** What is wrong with a field, if anything. */
export const errorAt = (state: FormState, field: string): string | undefined =>
  state.errors.find((error) => error.field === field)?.message

type Action<State> = (state: Awaited<State>, form: FormData) => Promise<State>

/**
 * React's `useActionState` for a form that keeps what was typed where the action can't be asked at all. The server must be
 * given the action itself, or the form would do nothing without JavaScript.
 */
export function useSaving<State extends FormState>(action: Action<State>, start: Awaited<State>) {
  return useActionState<State, FormData>(typeof window === 'undefined' ? action : keeping(action), start)
}

const keeping =
  <State extends FormState>(action: Action<State>): Action<State> =>
  async (state, form) => {
    try {
      // No action reads the state before, and with it a form would be sent twice.
      return await action(startForm() as Awaited<State>, form)
    } catch (error) {
      // Being led to another page comes as an error too.
      unstable_rethrow(error)
      const values = withoutPasswords(valuesOf(form))
      return { ...(state as State), ...formError(values, notSavedMessage(error, values)) }
    }
  }
