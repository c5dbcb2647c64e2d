import type { Metadata } from 'next'
import { StateTag } from '@/components/consultations/state-tag'
import { PageTitle } from '@/components/layout/page-title'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { myConsultations } from '@/lib/consultations/outcome-queries'
import type { StaffConsultation } from '@/lib/consultations/outcome-rules'
import { stateOn } from '@/lib/consultations/rules'
import { outcomeStateWords, stateWords } from '@/lib/consultations/words'
import type { IsoDay } from '@/lib/dates'

export const metadata: Metadata = { title: 'Consultations' }

export default async function MyConsultationsPage() {
  const viewer = await requirePermission('outcome:promise')
  const day = today()
  const consultations = await myConsultations(viewer, day)
  return (
    <>
      <PageTitle lead="Consultations that your organisations decide, or whose outcome has passed to them.">
        Consultations and their outcomes
      </PageTitle>
      {consultations.length === 0 ? (
        <EmptyState title="Your organisations owe no outcome">
          <p>
            A consultation appears here when one of your organisations decides it, or follows the one that
            did.
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Consultations of your organisations, the outcome that is due soonest on top"
          columns={columnsOn(day)}
          rows={consultations}
          rowKey={({ id }) => id}
        />
      )}
    </>
  )
}

const columnsOn = (day: IsoDay): Column<StaffConsultation>[] => [
  {
    key: 'title',
    label: 'Consultation',
    isRowHeader: true,
    render: ({ id, title }) => <a href={`/workspace/consultations/${id}`}>{title}</a>,
  },
  {
    key: 'state',
    label: 'State',
    render: (row) => <StateTag state={stateOn(row, day)}>{stateWords(row, day)}</StateTag>,
  },
  { key: 'outcome', label: 'Outcome', render: outcomeStateWords },
  {
    key: 'owner',
    label: 'Owed today by',
    render: ({ owner, decider }) => (owner === decider ? owner : `${owner}, after ${decider}`),
  },
]
