'use client'

import './styles/nhsuk.scss'
import './styles/site.css'
import ErrorPage from './error'

/** Stands in for the root layout when even that fails. */
export default function GlobalError() {
  return (
    <html lang="en-GB">
      <body>
        <ErrorPage />
      </body>
    </html>
  )
}
