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
import type { Actor } from '@/lib/permissions'
import { ASKING } from '@/lib/scrutiny-items/ask-rules'
import { itemChoices } from '@/lib/scrutiny-items/choice-queries'
import { REGISTER_KINDS, type RegisterKind } from '@/lib/scrutiny-items/rules'
import { KIND_HINTS } from '@/lib/scrutiny-items/words'
import { AskForm } from './form'

export const metadata: Metadata = { title: 'Ask or recommend' }

const PATH = '/workspace/items/new'
type Search = Awaited<PageProps<'/workspace/items/new'>['searchParams']>

export default async function AskPage({ searchParams }: PageProps<'/workspace/items/new'>) {
  const viewer = await requirePermission('item:ask')
  const search = await searchParams
  const kind = REGISTER_KINDS.find((known) => known === search.kind)
  const about = typeof search.about === 'string' ? search.about : ''
  if (!kind) return <ChooseKind about={about} />
  const subject = await getSubject(about)
  if (!subject) return <ChooseSubject kind={kind} isUnknown={about !== ''} search={search.search} />
  return <Ask viewer={viewer} kind={kind} about={about} subject={subject} kept={search.kept} />
}

function ChooseKind({ about }: { about: string }) {
  const tail = about && `&about=${encodeURIComponent(about)}`
  return (
    <>
      <BackLink href="/workspace/items">My questions and recommendations</BackLink>
      <PageTitle lead="What you ask of a body gets a reference and a due date, and stays in the register until it is answered.">
        Ask or recommend
      </PageTitle>
      <ul className="nhsuk-list kind-choices">
        {REGISTER_KINDS.map((kind) => (
          <li key={kind}>
            <a href={`${PATH}?kind=${kind}${tail}`}>{ASKING[kind].title}</a>
            <div className="nhsuk-hint">{KIND_HINTS[kind]}</div>
          </li>
        ))}
      </ul>
    </>
  )
}

type SubjectProps = { kind: RegisterKind; isUnknown: boolean; search: unknown }

async function ChooseSubject({ kind, isUnknown, search }: SubjectProps) {
  const words = typeof search === 'string' ? search.trim() : ''
  return (
    <>
      <BackLink href={PATH}>Ask something else</BackLink>
      <PageTitle
        caption={ASKING[kind].title}
        lead="Choose one thing: everybody who reads about it sees what you ask."
      >
        What is it about?
      </PageTitle>
      {isUnknown && (
        <Warning title="That is not in the record">
          <p>What you wanted to write about is not shown any more, or its address is not right.</p>
        </Warning>
      )}
      <SubjectChooser search={words} choices={await subjectChoices(words)} path={PATH} keep={{ kind }} />
    </>
  )
}

type AskProps = {
  viewer: Actor
  kind: RegisterKind
  about: string
  subject: { kind: string; title: string }
  kept: Search[string]
}

async function Ask({ viewer, kind, about, subject, kept }: AskProps) {
  const [bodies, parked] = await Promise.all([myBodies(viewer, today()), parkedValues(kept, PATH)])
  const fresh = { id: newId(now()), kind, about, bodyId: bodies[0]?.value ?? '', partCount: '0' }
  const bodyIds = bodies.map(({ value }) => value)
  return (
    <>
      <BackLink href={`${PATH}?kind=${kind}`}>Choose something else</BackLink>
      <AskForm
        values={parked ?? fresh}
        kind={kind}
        bodies={bodies}
        choices={await itemChoices(bodyIds, today())}
        title={
          <PageTitle caption={`About this ${subject.kind}`} lead={subject.title}>
            {ASKING[kind].title}
          </PageTitle>
        }
      />
    </>
  )
}
