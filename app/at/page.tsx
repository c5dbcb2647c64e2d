import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { PlainPage } from '@/components/layout/plain-page'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { ErrorSummary } from '@/components/ui/error-summary'
import { today } from '@/lib/clock'
import { momentHref, parseMoment } from '@/lib/moment'
import { readDay, readPath } from '@/lib/moment-choice'

export const metadata: Metadata = { title: 'Choose a date', robots: { index: false } }

const problem = 'Enter a real day, not in the future, such as 1 10 2020'

/** Where the "see this page on another date" form goes: on to that day, or back with what was typed. */
export default async function AtPage({ searchParams }: PageProps<'/at'>) {
  const query = await searchParams
  const path = readPath(query)
  const { parts, isoDay, isAsked } = readDay(query)
  const moment = isoDay ? parseMoment(isoDay === today() ? 'now' : `on-${isoDay}`, today()) : null
  if (moment) redirect(momentHref(moment, path))
  const error = isAsked ? problem : undefined
  return (
    <PlainPage>
      <ErrorSummary errors={error ? [{ href: '#on-day', text: error }] : []} />
      <PageTitle>Choose a date</PageTitle>
      <form action="/at" method="get">
        <input type="hidden" name="path" value={path} />
        <DateInput name="on" legend="Which day do you want to see?" error={error} defaultValue={parts} />
        <Button>Show that day</Button>
      </form>
    </PlainPage>
  )
}
