import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Warning } from '@/components/ui/warning'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import {
  consultationsToAnswer,
  consultationToAnswer,
  respondingBodies,
} from '@/lib/consultation-responses/queries'
import { newId } from '@/lib/ids'
import { StartResponseForm } from './form'

export const metadata: Metadata = { title: 'Start a response' }

const PATH = '/workspace/responses/new'

export default async function StartResponsePage({ searchParams }: PageProps<'/workspace/responses/new'>) {
  const viewer = await requirePermission('response:assemble')
  const { consultation: typed, kept } = await searchParams
  const asked = typeof typed === 'string' ? typed : ''
  const consultation = await consultationToAnswer(asked)
  if (!consultation) return <ChooseConsultation isUnknown={asked !== ''} />
  const bodies = await respondingBodies(viewer, today())
  const path = `${PATH}?consultation=${consultation.id}`
  const bodyId = bodies[0]?.value ?? ''
  const fresh = { id: newId(now()), consultationId: consultation.id, bodyId }
  const lead =
    'It begins with a section for each question of the consultation. Where your group has agreed a response before, this is a further edition and begins with its words.'
  return (
    <>
      <BackLink href={PATH}>Choose another consultation</BackLink>
      <StartResponseForm
        values={(await parkedValues(kept, path)) ?? fresh}
        bodies={bodies}
        title={
          <PageTitle caption={consultation.title} lead={lead}>
            Start a response
          </PageTitle>
        }
      />
    </>
  )
}

async function ChooseConsultation({ isUnknown }: { isUnknown: boolean }) {
  const consultations = await consultationsToAnswer()
  return (
    <>
      <BackLink href="/workspace/responses">Responses to consultations</BackLink>
      <PageTitle>To which consultation does your group respond?</PageTitle>
      {isUnknown && (
        <Warning title="That is not in the record">
          <p>The consultation is not shown any more, or its address is not right.</p>
        </Warning>
      )}
      <ul>
        {consultations.map(({ id, title }) => (
          <li key={id}>
            <a href={`${PATH}?consultation=${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
