import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ItemActions } from '@/components/answers/item-actions'
import { OwedFacts } from '@/components/answers/owed-facts'
import { OwedParts } from '@/components/answers/owed-parts'
import { Replies } from '@/components/answers/replies'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { InsetText } from '@/components/ui/inset-text'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { Success } from '@/components/ui/success'
import { notTheOwner } from '@/lib/answers/form-rules'
import type { AnswerableItem, OwedView } from '@/lib/answers/owed-rules'
import { owedView } from '@/lib/answers/queries'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import type { IsoDay } from '@/lib/dates'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { AcknowledgeForm } from './acknowledge-form'

export const metadata: Metadata = { title: 'What is owed' }

const DONE: Record<string, string> = {
  acknowledged: 'Your acknowledgement is recorded, and shown in public',
  answered: 'Your answer is recorded, and shown in public',
  corrected: 'Your correction is recorded, and stands beside the answer in public',
  action: 'The action is promised, and shown in public',
  replied: 'Your reply is shown beside the list in public',
  accepted: 'Your organisation owes this from today',
}

export default async function OwedItemPage({ params, searchParams }: PageProps<'/workspace/owed/[id]'>) {
  const viewer = await requirePermission('item:answer')
  const { id } = await params
  const day = today()
  const view = await owedView(viewer, id, day)
  if (!view) notFound()
  const message = DONE[String((await searchParams).done)]
  const { item, consultation } = view
  return (
    <>
      <BackLink href="/workspace/owed">What we owe</BackLink>
      {message && <Success title={message} />}
      <PageTitle caption={item ? `${KIND_WORDS[item.kind]} ${item.ref}` : 'Outcome of a consultation'}>
        {item ? item.text : consultation?.title}
      </PageTitle>
      {!view.isMine && <NotMine view={view} />}
      <OwedFacts view={view} day={day} />
      {item && <OwedParts view={view} item={item} />}
      {item?.state === 'sent' && view.isMine && (
        <Section id="acknowledge" title="Not ready to answer?">
          <AcknowledgeForm values={acknowledgement(view.id, item, day)} />
        </Section>
      )}
      {item?.kind === 'recommendation' && <ItemActions view={view} item={item} />}
      {consultation && <Outcome consultation={consultation} isOwed={view.isMine && !view.settledOn} />}
      <Section id="beside" title="Beside the public list">
        <Replies view={view} />
      </Section>
    </>
  )
}

function acknowledgement(owedId: string, { id, version }: AnswerableItem, day: IsoDay) {
  const [year = '', month = '', date = ''] = day.split('-')
  return { id, owedId, version: String(version), 'on-day': date, 'on-month': month, 'on-year': year }
}

type OutcomeProps = { consultation: NonNullable<OwedView['consultation']>; isOwed: boolean }

function Outcome({ consultation: { id, slug }, isOwed }: OutcomeProps) {
  const page = <a href={`/consultations/${slug}`}>the consultation’s page</a>
  if (!isOwed) return <p>The outcome is published on {page}.</p>
  return (
    <>
      <p>Once you publish the outcome, it is shown on {page}, and nothing is owed here any more.</p>
      <p>
        <LinkButton href={`/workspace/consultations/${id}/outcome`}>Publish the outcome</LinkButton>
      </p>
    </>
  )
}

function NotMine({ view: { id, owner, ownerName } }: { view: OwedView }) {
  if (owner.kind === 'owed') return <InsetText>{notTheOwner(ownerName)}.</InsetText>
  return (
    <>
      <InsetText>
        Nobody has accepted this. If it belongs to your organisation, accept it, and then answer.
      </InsetText>
      <p>
        <LinkButton href={`/workspace/owed/${id}/accept`}>Accept it</LinkButton>
      </p>
    </>
  )
}
