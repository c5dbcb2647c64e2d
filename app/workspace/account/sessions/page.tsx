import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { DataTable } from '@/components/ui/data-table'
import { Success } from '@/components/ui/success'
import { Tag } from '@/components/ui/tag'
import { ButtonForm } from '@/components/workspace/button-form'
import { listSessions, type SessionRow } from '@/lib/auth/sessions'
import { requireSession } from '@/lib/auth/viewer'
import { formatInstant } from '@/lib/dates'
import { deviceText } from '@/lib/people/words'
import { endOne, endOthers } from './actions'

export const metadata: Metadata = { title: 'Where you are signed in' }

export default async function SessionsPage({ searchParams }: PageProps<'/workspace/account/sessions'>) {
  const { id: ownId, userId } = await requireSession()
  const sessions = await listSessions(userId)
  const { done } = await searchParams
  return (
    <>
      <BackLink href="/workspace/account">Your account</BackLink>
      {done === 'one' && <Success title="That device is signed out" />}
      {done === 'others' && <Success title="All other devices are signed out" />}
      <PageTitle lead="If you do not know one of these, sign it out and change your password.">
        Where you are signed in
      </PageTitle>
      <DataTable
        caption="Devices, the latest used first"
        columns={columnsFor(ownId)}
        rows={sessions}
        rowKey={({ id }) => id}
      />
      {sessions.length > 1 && <ButtonForm action={endOthers}>Sign out everywhere else</ButtonForm>}
    </>
  )
}

const columnsFor = (ownId: string) => [
  {
    key: 'device',
    label: 'Device',
    isRowHeader: true,
    render: ({ userAgent }: SessionRow) => deviceText(userAgent),
  },
  { key: 'start', label: 'Signed in', render: ({ startedAt }: SessionRow) => formatInstant(startedAt) },
  { key: 'last', label: 'Last used', render: ({ lastUsedAt }: SessionRow) => formatInstant(lastUsedAt) },
  { key: 'end', label: 'Sign out', render: (session: SessionRow) => <End session={session} ownId={ownId} /> },
]

function End({ session: { id, userAgent, startedAt }, ownId }: { session: SessionRow; ownId: string }) {
  if (id === ownId) return <Tag tone="info">This device</Tag>
  return (
    <ButtonForm
      action={endOne}
      id={id}
      about={`${deviceText(userAgent)}, signed in ${formatInstant(startedAt)}`}
    >
      Sign out
    </ButtonForm>
  )
}
