import type { ReactNode } from 'react'

type Props = { summary: ReactNode; children: ReactNode; open?: boolean; id?: string }

export function Details({ summary, children, open, id }: Props) {
  return (
    <details className="nhsuk-details" open={open} id={id}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  )
}
