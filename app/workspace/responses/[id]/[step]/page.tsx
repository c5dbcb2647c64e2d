import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { getResponse, meetingsHeld } from '@/lib/consultation-responses/queries'
import { stateAfter } from '@/lib/consultation-responses/rules'
import { stepOf, stepValues } from '@/lib/consultation-responses/step-rules'
import { RESPONSE_STATE_WORDS, STEP_WORDS } from '@/lib/consultation-responses/words'
import { InsetText } from '@/components/ui/inset-text'
import { StepForm } from './form'

export const metadata: Metadata = { title: 'Next step of a response' }

export default async function StepPage({
  params,
  searchParams,
}: PageProps<'/workspace/responses/[id]/[step]'>) {
  const viewer = await requirePermission('response:assemble')
  const { id, step: typed } = await params
  const step = stepOf(typed)
  const response = step && (await getResponse(viewer, id, today()))
  if (!step || !response?.canEdit) notFound()
  const { consultation, bodyId, state } = response
  const path = `/workspace/responses/${id}`
  const kept = await parkedValues((await searchParams).kept, `${path}/${step}`)
  const { title, lead } = STEP_WORDS[step]
  return (
    <>
      <BackLink href={path}>The response</BackLink>
      {!stateAfter(state, step) && (
        <InsetText>
          <p>This cannot be done now. The response is: {RESPONSE_STATE_WORDS[state]}.</p>
        </InsetText>
      )}
      <StepForm
        step={step}
        values={kept ?? stepValues(step, response)}
        meetings={step === 'agree' ? await meetingsHeld(bodyId, today()) : []}
        title={
          <PageTitle caption={consultation.title} lead={lead}>
            {title}
          </PageTitle>
        }
      />
    </>
  )
}
