import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { PublicPage } from '@/components/layout/public-page'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { parseMoment, presentMoment } from '@/lib/moment'
import { pageHead } from '@/lib/page-head'

const lead = 'Reading this record sets no cookies. Signing in sets what it needs, and nothing else.'

type Cookie = { name: string; purpose: string; lasts: string }

const cookies: Cookie[] = [
  {
    name: 'blmk.session_token',
    purpose: 'Says that it is you, from one page to the next',
    lasts: 'Until you close the browser or sign out. It counts for 8 hours after its last use',
  },
  {
    name: 'blmk.dont_remember',
    purpose: 'Says that the first one is to end with the browser',
    lasts: 'Until you close the browser or sign out',
  },
  {
    name: 'blmk.state',
    purpose:
      'Only where you sign in through another service of your employer: ties its answer to your browser',
    lasts: '5 minutes',
  },
]

const columns: Column<Cookie>[] = [
  { key: 'name', label: 'Name', isRowHeader: true, render: ({ name }) => <code>{name}</code> },
  { key: 'purpose', label: 'What for', render: ({ purpose }) => purpose },
  { key: 'lasts', label: 'How long', render: ({ lasts }) => lasts },
]

type Props = PageProps<'/[moment]/cookies'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const moment = parseMoment((await params).moment, today())
  return moment ? pageHead(presentMoment(moment.on), 'Cookies', lead) : {}
}

export default async function CookiesPage({ params }: Props) {
  const moment = parseMoment((await params).moment, today())
  if (!moment) notFound()
  return (
    <PublicPage moment={moment} path="/cookies" hasPicker={false}>
      <PageTitle lead={lead}>Cookies</PageTitle>
      <Section id="reading" title="When you read">
        <p>The public pages set no cookies and read none. That is why nothing asks for your consent.</p>
      </Section>
      <Section id="signed-in" title="When you sign in">
        <p>
          These cookies are needed to stay signed in. They do nothing else, and no other website sees them.
        </p>
        <DataTable
          caption="Cookies for people who sign in"
          columns={columns}
          rows={cookies}
          rowKey={({ name }) => name}
        />
        <p>On a secure connection each of these names begins with __Secure-.</p>
      </Section>
    </PublicPage>
  )
}
