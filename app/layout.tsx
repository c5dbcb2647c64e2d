import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SITE_DESCRIPTION, SITE_NAME, THEME_COLOUR } from '@/lib/page-head'
import './styles/nhsuk.scss'
import './styles/site.css'

export const metadata: Metadata = {
  title: { default: SITE_NAME, template: `%s – ${SITE_NAME}` },
  description: SITE_DESCRIPTION,
  icons: { icon: '/favicon.svg' },
  openGraph: { siteName: SITE_NAME, type: 'website', locale: 'en_GB' },
}

export const viewport: Viewport = { themeColor: THEME_COLOUR }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
