import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ResponseDocumentView } from '@/components/consultation-responses/response-document'
import { ResponseFacts } from '@/components/consultation-responses/response-facts'
import { ResponseFiles } from '@/components/consultation-responses/response-files'
import { ResponseStateTag } from '@/components/consultation-responses/response-state'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Success } from '@/components/ui/success'
import { ResponseTasks } from '@/components/workspace/response-tasks'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { getResponse } from '@/lib/consultation-responses/queries'
import { RESPONSE_DONE, RESPONSE_STATE_HINTS } from '@/lib/consultation-responses/words'
import { presentMoment } from '@/lib/moment'

export const metadata: Metadata = { title: 'Response to a consultation' }

export default async function ResponsePage({ params, searchParams }: PageProps<'/workspace/responses/[id]'>) {
  const viewer = await requirePermission('response:assemble', 'response:read-draft')
  const response = await getResponse(viewer, (await params).id, today())
  if (!response) notFound()
  const { state, consultation, body, canEdit } = response
  const message = RESPONSE_DONE[String((await searchParams).done)]
  const moment = presentMoment(today())
  const states = [
    { key: 'State', value: <ResponseStateTag state={state} /> },
    { key: 'Who can read it', value: RESPONSE_STATE_HINTS[state] },
    { key: 'Group', value: body.title },
  ]
  return (
    <>
      <BackLink href="/workspace/responses">Responses to consultations</BackLink>
      {message && <Success title={message} />}
      <PageTitle caption="Response to a consultation">{consultation.title}</PageTitle>
      <ResponseFacts response={response} moment={moment} before={states} />
      {canEdit && <ResponseTasks response={response} />}
      <ResponseFiles path={`/workspace/responses/${response.id}/files`} />
      <ResponseDocumentView response={response} moment={moment} />
    </>
  )
}
