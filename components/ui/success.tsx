import type { ReactNode } from 'react'

/** What has just been done, at the top of the page that one is sent to afterwards. */
export function Success({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <section className="success" aria-label="Success" role="status">
      <p className="success__title">{title}</p>
      {children}
    </section>
  )
}
