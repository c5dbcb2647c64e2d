import type { ReactNode } from 'react'
import { type PageHead, SITE_NAME, THEME_COLOUR } from '@/lib/page-head'

type Props = { head: PageHead; styles: readonly string[]; children: ReactNode }

/** A whole document, for pages that React renders without Next. Its head says what app/layout.tsx has Next say on the others. */
export function PublicDocument({ head, styles, children }: Props) {
  const title = `${head.title} – ${SITE_NAME}`
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <meta name="theme-color" content={THEME_COLOUR} />
        <title>{title}</title>
        <meta name="description" content={head.description} />
        {head.robots && <meta name="robots" content={head.robots} />}
        <meta property="og:title" content={title} />
        <meta property="og:description" content={head.description} />
        <meta property="og:site_name" content={SITE_NAME} />
        <meta property="og:locale" content="en_GB" />
        <meta property="og:type" content="website" />
        <link rel="icon" href="/favicon.svg" />
      </head>
      <body>{children}</body>
    </html>
  )
}
