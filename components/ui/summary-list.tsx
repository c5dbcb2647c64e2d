import type { ReactNode } from 'react'

export type SummaryRow = { key: string; value: ReactNode; action?: { href: string; text: string } }

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const hasActions = rows.some((row) => row.action)
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ key, value, action }) => (
        <div
          className={`nhsuk-summary-list__row${hasActions && !action ? ' nhsuk-summary-list__row--no-actions' : ''}`}
          key={key}
        >
          <dt className="nhsuk-summary-list__key">{key}</dt>
          <dd className="nhsuk-summary-list__value">{value}</dd>
          {action && (
            <dd className="nhsuk-summary-list__actions">
              <a href={action.href}>
                {action.text}
                <span className="nhsuk-u-visually-hidden"> {key}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
