import type { ReactNode } from 'react'
import { Button, type ButtonVariant } from '../ui/button'

type Props = {
  action: (form: FormData) => Promise<void>
  id?: string
  variant?: ButtonVariant
  /** Said to screen readers after the button's words: which of the rows. */
  about?: string
  children: ReactNode
}

/** One button that does one thing, to the row with this id. */
export function ButtonForm({ action, id, variant = 'secondary', about, children }: Props) {
  return (
    <form action={action}>
      {id && <input type="hidden" name="id" value={id} />}
      <Button variant={variant} small>
        {children}
        {about && <span className="nhsuk-u-visually-hidden"> {about}</span>}
      </Button>
    </form>
  )
}
