import type { ReactNode } from 'react'
import { Button } from './button'

type Props = {
  /** Where the plain GET form goes; the fields become the address. */
  action: string
  title?: string
  submitLabel?: string
  /** Given when a filter is on: the address without any. */
  clearHref?: string
  children: ReactNode
}

export function FilterForm({
  action,
  title = 'Filter',
  submitLabel = 'Apply filters',
  clearHref,
  children,
}: Props) {
  return (
    <form className="filter-form" action={action} method="get" aria-label={title}>
      <h2 className="nhsuk-heading-s">{title}</h2>
      <div className="filter-form__fields">{children}</div>
      <div className="filter-form__actions">
        <Button variant="secondary" small>
          {submitLabel}
        </Button>
        {clearHref && <a href={clearHref}>Clear filters</a>}
      </div>
    </form>
  )
}
