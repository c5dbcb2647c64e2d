import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { PlainPage } from '@/components/layout/plain-page'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <PlainPage>
      <PageTitle>Page not found</PageTitle>
      <p>If you typed the web address, check that it is correct.</p>
      <p>If you pasted it, check that you copied all of it.</p>
      <p>
        If you asked for a day in the past, it must be a real day, written like this:{' '}
        <code>on-2020-10-01</code>.
      </p>
      <p>
        You can go to <a href="/">the home page</a>, <a href="/timeline">the timeline</a> or{' '}
        <a href="/organisations">the list of organisations</a>.
      </p>
    </PlainPage>
  )
}
