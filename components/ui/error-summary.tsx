export type FormError = { href?: string; text: string }

type Props = { errors: FormError[]; title?: string; id?: string }

/** Goes first in the main content, before the page title. Shows nothing when there is nothing wrong. */
export function ErrorSummary({ errors, title = 'There is a problem', id = 'error-summary' }: Props) {
  if (errors.length === 0) return null
  return (
    <div className="nhsuk-error-summary" id={id} tabIndex={-1}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__title">{title}</h2>
        <div className="nhsuk-error-summary__body">
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {errors.map((error) => (
              <li key={`${error.href}-${error.text}`}>
                {error.href ? <a href={error.href}>{error.text}</a> : error.text}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
