import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { requirePermission } from '@/lib/auth/viewer'
import { getHeldRole } from '@/lib/people/queries'
import { RevokeForm } from './form'

export const metadata: Metadata = { title: 'Take a role away' }

export default async function RevokePage({ params }: PageProps<'/workspace/people/revoke/[id]'>) {
  const viewer = await requirePermission('role:revoke')
  const role = await getHeldRole(viewer, (await params).id)
  if (!role) notFound()
  return (
    <>
      <BackLink href="/workspace/people">People and roles</BackLink>
      <RevokeForm
        id={role.id}
        title={<PageTitle lead={role.text}>Take this role away from {role.holder}?</PageTitle>}
      />
    </>
  )
}
