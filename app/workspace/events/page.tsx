import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/ui/data-table'
import { FilterForm } from '@/components/ui/filter-form'
import { OutcomeLine } from '@/components/ui/outcome-line'
import { Pagination } from '@/components/ui/pagination'
import { Select } from '@/components/ui/select'
import { ButtonForm } from '@/components/workspace/button-form'
import { ChainState } from '@/components/workspace/chain-state'
import { requirePermission } from '@/lib/auth/viewer'
import { formatInstant } from '@/lib/dates'
import { lastLogCheck, listEvents, type EventRow } from '@/lib/events/queries'
import { EventFilter } from '@/lib/events/schema'
import { ACTION_WORDS, SUBJECT_WORDS } from '@/lib/events/words'
import { checkNow } from './actions'
import { formatCount } from '@/lib/numbers'
import { pageLinks } from '@/lib/paging'

export const metadata: Metadata = { title: 'Log' }

const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

export default async function EventsPage({ searchParams }: PageProps<'/workspace/events'>) {
  const viewer = await requirePermission('event:read')
  const parsed = EventFilter.safeParse(await searchParams)
  if (!parsed.success) return <UnknownFilter />
  const filter = parsed.data
  const [{ rows, count, ...placed }, check] = await Promise.all([
    listEvents(viewer, filter),
    lastLogCheck(viewer),
  ])
  const isFiltered = Boolean(filter.action || filter.subject || filter.id)
  return (
    <>
      <PageTitle lead="Every change, by whom, when and why. Nothing in the log can be changed or removed.">
        Log
      </PageTitle>
      <ChainState check={check} />
      <ButtonForm action={checkNow}>Check it now</ButtonForm>
      <FilterForm action="/workspace/events" clearHref={isFiltered ? '/workspace/events' : undefined}>
        <Select
          name="action"
          label="What was done"
          emptyLabel="Everything"
          options={options(ACTION_WORDS)}
          defaultValue={filter.action}
        />
        <Select
          name="subject"
          label="To what"
          emptyLabel="Anything"
          options={options(SUBJECT_WORDS)}
          defaultValue={filter.subject}
        />
        {filter.id && <input type="hidden" name="id" value={filter.id} />}
      </FilterForm>
      <OutcomeLine
        outcome={count === 1 ? '1 change' : `${formatCount(count)} changes`}
        filters={[
          ...(filter.action
            ? [{ label: 'What was done', value: ACTION_WORDS[filter.action] ?? filter.action }]
            : []),
          ...(filter.subject
            ? [{ label: 'To what', value: SUBJECT_WORDS[filter.subject] ?? filter.subject }]
            : []),
          ...(filter.id ? [{ label: 'One thing', value: filter.id }] : []),
        ]}
      />
      {rows.length > 0 && (
        <DataTable
          caption="Changes, the latest first"
          columns={columns}
          rows={rows}
          rowKey={({ seq }) => seq}
        />
      )}
      <Pagination {...pageLinks(filteredHref(filter), 'page', placed)} />
    </>
  )
}

const columns = [
  { key: 'seq', label: 'Number', kind: 'number' as const, render: ({ seq }: EventRow) => seq },
  { key: 'at', label: 'When', render: ({ at }: EventRow) => formatInstant(at) },
  { key: 'by', label: 'Who', render: ({ by }: EventRow) => by },
  { key: 'action', label: 'What', isRowHeader: true, render: ({ action }: EventRow) => action },
  {
    key: 'subject',
    label: 'To what',
    render: (event: EventRow) => (
      <a href={historyHref(event)}>
        <bdi>{event.subject}</bdi>
      </a>
    ),
  },
  { key: 'details', label: 'Details', render: ({ details }: EventRow) => <bdi>{details}</bdi> },
]

const historyHref = ({ subjectType, subjectId }: EventRow) =>
  `/workspace/events?${new URLSearchParams({ subject: subjectType, id: subjectId }).toString()}`

const filteredHref = ({ action, subject, id }: EventFilter) =>
  `/workspace/events?${new URLSearchParams({ action, subject, id }).toString()}`

function UnknownFilter() {
  return (
    <>
      <PageTitle>Log</PageTitle>
      <p>
        The address asks for something that the log does not have.{' '}
        <a href="/workspace/events">See the whole log</a>
      </p>
    </>
  )
}
