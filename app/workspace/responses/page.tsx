import type { Metadata } from 'next'
import { ResponseStateTag } from '@/components/consultation-responses/response-state'
import { PageTitle } from '@/components/layout/page-title'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { listResponses } from '@/lib/consultation-responses/queries'
import type { ListedResponse } from '@/lib/consultation-responses/rules'
import { can } from '@/lib/permissions'

export const metadata: Metadata = { title: 'Responses to consultations' }

export default async function ResponsesPage() {
  const viewer = await requirePermission('response:assemble', 'response:read-draft')
  const responses = await listResponses(viewer, today())
  const canStart = can(viewer, 'response:assemble')
  return (
    <>
      <PageTitle lead="What your group says to consultations, from the first draft to what came of it.">
        Responses to consultations
      </PageTitle>
      {canStart && (
        <p>
          <LinkButton href="/workspace/responses/new">Start a response</LinkButton>
        </p>
      )}
      {responses.length === 0 ? (
        <EmptyState title={canStart ? 'You have started no response yet' : 'There is no draft to read'}>
          <p>A response appears here for members of the group once their officer has circulated it.</p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Responses of your groups, the latest on top"
          columns={columns}
          rows={responses}
          rowKey={({ id }) => id}
        />
      )}
    </>
  )
}

const columns: Column<ListedResponse>[] = [
  {
    key: 'consultation',
    label: 'Consultation',
    isRowHeader: true,
    render: ({ id, consultation, edition }) => (
      <a href={`/workspace/responses/${id}`}>
        {consultation}
        {edition > 1 && `, edition ${edition}`}
      </a>
    ),
  },
  { key: 'body', label: 'Group', render: ({ body }) => body },
  { key: 'edition', label: 'Edition', kind: 'number', render: ({ edition }) => edition },
  { key: 'state', label: 'State', render: ({ state }) => <ResponseStateTag state={state} /> },
]
