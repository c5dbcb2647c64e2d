import type { ReactNode } from 'react'

/** A fact that was looked for and not found: said as such, never guessed. */
export function NotEstablished({ children = 'not established' }: { children?: ReactNode }) {
  return <span className="not-established">{children}</span>
}

/** A fact which so far rests on somebody's memory alone. */
export function ToBeConfirmed() {
  return <span className="to-be-confirmed">to be confirmed</span>
}
