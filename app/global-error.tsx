'use client'

import './styles/nhsuk.scss'
import './styles/site.css'
import { Problem } from '@/components/layout/problem'

/** Stands in for the root layout when even that fails. */
export default function GlobalError() {
  return (
    <html lang="en-GB">
      <body>
        <Problem />
      </body>
    </html>
  )
}
