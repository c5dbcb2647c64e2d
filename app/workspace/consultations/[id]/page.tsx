import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClockWorking } from '@/components/clocks/clock-working'
import { StateTag } from '@/components/consultations/state-tag'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { ButtonGroup } from '@/components/ui/button-group'
import { LinkButton } from '@/components/ui/link-button'
import { Success } from '@/components/ui/success'
import { SummaryList } from '@/components/ui/summary-list'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { myConsultation } from '@/lib/consultations/outcome-queries'
import type { StaffConsultation } from '@/lib/consultations/outcome-rules'
import { closingWords, stateOn } from '@/lib/consultations/rules'
import { outcomeStateWords, PROMISE_WORDS, stateWords } from '@/lib/consultations/words'

export const metadata: Metadata = { title: 'Outcome of a consultation' }

const DONE: Record<string, string> = {
  promise: 'The outcome is promised',
  outcome: 'The outcome is published',
  clock: 'The day by which the outcome is due has moved',
}

export default async function MyConsultationPage({
  params,
  searchParams,
}: PageProps<'/workspace/consultations/[id]'>) {
  const viewer = await requirePermission('outcome:promise')
  const day = today()
  const consultation = await myConsultation(viewer, (await params).id, day)
  if (!consultation) notFound()
  const { title, slug, owner, decider, outcome, promise } = consultation
  const message = DONE[String((await searchParams).done)]
  return (
    <>
      <BackLink href="/workspace/consultations">Consultations and their outcomes</BackLink>
      {message && <Success title={message} />}
      <PageTitle caption="Consultation">{title}</PageTitle>
      <SummaryList
        rows={[
          {
            key: 'State',
            value: <StateTag state={stateOn(consultation, day)}>{stateWords(consultation, day)}</StateTag>,
          },
          { key: 'Public page', value: <a href={`/consultations/${slug}`}>{title}</a> },
          { key: 'Who decides', value: decider },
          { key: 'Owed today by', value: owner },
          { key: 'Closing time', value: closingWords(consultation) ?? 'Not established' },
          { key: 'Outcome', value: outcomeStateWords(consultation) },
          ...(outcome ? [{ key: 'What was decided', value: outcome }] : []),
        ]}
      />
      {promise?.clock && <ClockWorking clock={promise.clock} onWhat={PROMISE_WORDS} />}
      <Next consultation={consultation} />
    </>
  )
}

function Next({ consultation: { id, outcome, promise } }: { consultation: StaffConsultation }) {
  const path = `/workspace/consultations/${id}`
  if (outcome) return null
  return (
    <ButtonGroup>
      <LinkButton href={`${path}/outcome`}>Publish the outcome</LinkButton>
      {!promise && (
        <LinkButton href={`${path}/promise`} variant="secondary">
          Promise an outcome by a day
        </LinkButton>
      )}
      {promise?.clock && (
        <LinkButton href={`${path}/clock`} variant="secondary">
          Record an agreed pause or more days
        </LinkButton>
      )}
    </ButtonGroup>
  )
}
