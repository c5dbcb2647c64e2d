import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Success } from '@/components/ui/success'
import { GoneContributions } from '@/components/workspace/gone-contributions'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { pickableFeedback } from '@/lib/consultation-responses/pick-queries'
import { getResponse } from '@/lib/consultation-responses/queries'
import { sectionForm } from '@/lib/consultation-responses/section-rules'
import { sectionTitle } from '@/lib/consultation-responses/words'
import { WriteSectionForm } from './form'

export const metadata: Metadata = { title: 'Write a section' }

export default async function WriteSectionPage({
  params,
  searchParams,
}: PageProps<'/workspace/responses/[id]/sections/[section]'>) {
  const viewer = await requirePermission('response:assemble')
  const { id, section: sectionId } = await params
  const response = await getResponse(viewer, id, today())
  const section = response?.canEdit && response.sections.find((each) => each.id === sectionId)
  if (!response || !section) notFound()
  const path = `/workspace/responses/${id}`
  const { kept: token, done } = await searchParams
  const kept = await parkedValues(token, `${path}/sections/${sectionId}`)
  const feedback = await pickableFeedback(response.consultation.id, response.bodyId)
  const { values, taken, others, gone } = sectionForm(section, feedback)
  const { question } = section
  return (
    <>
      <BackLink href={path}>The response</BackLink>
      {done === 'section' && <Success title="The section is saved" />}
      <WriteSectionForm
        values={kept ?? { id, version: String(response.version), sectionId, ...values }}
        taken={taken}
        others={others}
        title={
          <>
            <PageTitle caption={response.consultation.title} lead={question?.wording}>
              {sectionTitle(question)}
            </PageTitle>
            <GoneContributions contributions={gone} />
          </>
        }
      />
    </>
  )
}
