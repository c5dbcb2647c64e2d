import type { PublishedResponse } from '@/lib/consultation-responses/public-queries'
import { responseHref } from '@/lib/consultation-responses/rules'
import { formatDay, formatEdtf } from '@/lib/dates'
import { type Moment, momentHref } from '@/lib/moment'
import { type Column, DataTable } from '../ui/data-table'
import { NotEstablished } from '../ui/not-established'
import { Section } from '../ui/section'

type Props = { responses: readonly PublishedResponse[]; slug: string; moment: Moment }

const columnsAt = (slug: string, moment: Moment): Column<PublishedResponse>[] => [
  {
    key: 'response',
    label: 'Response',
    isRowHeader: true,
    render: ({ body, edition }) => (
      <a href={momentHref(moment, responseHref(slug, body.slug, edition))}>
        {body.title}: edition {edition}
      </a>
    ),
  },
  {
    key: 'agreed',
    label: 'Agreed',
    kind: 'date',
    render: ({ agreedOn }) => (agreedOn ? formatEdtf(agreedOn) : <NotEstablished />),
  },
  { key: 'published', label: 'Published', kind: 'date', render: ({ publishedOn }) => formatDay(publishedOn) },
  {
    key: 'sent',
    label: 'Sent',
    kind: 'date',
    render: ({ sentOn }) => (sentOn ? formatDay(sentOn) : 'Not recorded yet'),
  },
  {
    key: 'stands',
    label: 'Stands',
    render: ({ replacedBy }) => (replacedBy ? `Replaced by edition ${replacedBy}` : 'Yes, the latest'),
  },
]

/** The published responses of councils' groups to a consultation, or why there is none. */
export function ResponsesSection({ responses, slug, moment }: Props) {
  return (
    <Section id="responses" title="What the council’s group said">
      {responses.length > 0 ? (
        <DataTable
          caption="Responses that a council’s group agreed at a meeting"
          columns={columnsAt(slug, moment)}
          rows={responses}
          rowKey={({ id }) => id}
        />
      ) : (
        <p>
          No response that a council’s group agreed is published here. One appears once a meeting has agreed
          it.
        </p>
      )}
    </Section>
  )
}
