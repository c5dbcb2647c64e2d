import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { listScopes } from '@/lib/people/queries'
import { InviteForm } from './form'

export const metadata: Metadata = { title: 'Invite somebody' }

export default async function InvitePage({ searchParams }: PageProps<'/workspace/people/invite'>) {
  await requirePermission('person:invite')
  const { kept } = await searchParams
  const [scopes, values] = await Promise.all([listScopes(), parkedValues(kept, '/workspace/people/invite')])
  const lead = 'You get a link to send to them. With it they choose a password and can begin.'
  return (
    <>
      <BackLink href="/workspace/people">People and roles</BackLink>
      <InviteForm
        {...scopes}
        values={values ?? {}}
        title={<PageTitle lead={lead}>Invite somebody</PageTitle>}
      />
    </>
  )
}
