import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './styles/nhsuk.scss'
import './styles/site.css'

const name = 'BLMK health changes'
const description =
  'The public record of how the NHS in Bedfordshire, Luton and Milton Keynes was reorganised, and of what is still owed.'

export const metadata: Metadata = {
  title: { default: name, template: `%s – ${name}` },
  description,
  icons: { icon: '/favicon.svg' },
  openGraph: { siteName: name, type: 'website', locale: 'en_GB' },
}

export const viewport: Viewport = { themeColor: '#005eb8' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
