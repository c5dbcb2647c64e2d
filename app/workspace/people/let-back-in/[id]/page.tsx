import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { requirePermission } from '@/lib/auth/viewer'
import { listPeople } from '@/lib/people/queries'
import { LetBackInForm } from './form'

export const metadata: Metadata = { title: 'Make a new link' }

export default async function LetBackInPage({ params }: PageProps<'/workspace/people/let-back-in/[id]'>) {
  const viewer = await requirePermission('person:invite')
  const { id } = await params
  const person = (await listPeople(viewer)).find((row) => row.id === id && row.roles.length > 0)
  if (!person) notFound()
  const lead =
    'For somebody who cannot sign in any more. Make sure that it is really they who ask, for example by calling them.'
  return (
    <>
      <BackLink href="/workspace/people">People and roles</BackLink>
      <LetBackInForm
        userId={person.id}
        email={person.email}
        title={<PageTitle lead={lead}>Make a new link for {person.name}</PageTitle>}
      />
    </>
  )
}
