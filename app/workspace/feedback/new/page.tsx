import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { Warning } from '@/components/ui/warning'
import { SubjectChooser } from '@/components/workspace/subject-chooser'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import { subjectChoices } from '@/lib/feedback/choice-queries'
import { getSubject, myBodies } from '@/lib/feedback/queries'
import { newId } from '@/lib/ids'
import { RecordFeedbackForm } from './form'

export const metadata: Metadata = { title: 'Record feedback' }

const PATH = '/workspace/feedback/new'

export default async function RecordFeedbackPage({ searchParams }: PageProps<'/workspace/feedback/new'>) {
  const viewer = await requirePermission('feedback:record')
  const { about: typed, search, kept } = await searchParams
  const about = typeof typed === 'string' ? typed : ''
  const subject = await getSubject(about)
  if (!subject) return <ChooseSubject isUnknown={about !== ''} search={search} />
  const bodies = await myBodies(viewer, today())
  const fresh = { id: newId(now()), about, bodyId: bodies[0]?.value ?? '' }
  return (
    <>
      <BackLink href={PATH}>Choose something else</BackLink>
      <RecordFeedbackForm
        values={(await parkedValues(kept, PATH)) ?? fresh}
        bodies={bodies}
        title={
          <PageTitle caption={`About this ${subject.kind}`} lead={subject.title}>
            Record feedback
          </PageTitle>
        }
      />
    </>
  )
}

async function ChooseSubject({ isUnknown, search }: { isUnknown: boolean; search: unknown }) {
  const words = typeof search === 'string' ? search.trim() : ''
  return (
    <>
      <BackLink href="/workspace/feedback">My feedback</BackLink>
      <PageTitle lead="Choose a consultation or a part of it, a claim, a milestone, a meeting or an organisation.">
        What is your feedback about?
      </PageTitle>
      {isUnknown && (
        <Warning title="That is not in the record">
          <p>What you wanted to write about is not shown any more, or its address is not right.</p>
        </Warning>
      )}
      <SubjectChooser search={words} choices={await subjectChoices(words)} path={PATH} />
    </>
  )
}
