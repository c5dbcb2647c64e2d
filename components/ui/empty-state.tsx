import type { ReactNode } from 'react'

/** Says what would be here and why there is none yet, and where to go instead. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children}
    </div>
  )
}
