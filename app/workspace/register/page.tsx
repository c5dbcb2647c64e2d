import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { Success } from '@/components/ui/success'
import { ItemTable } from '@/components/workspace/item-table'
import { askedPage } from '@/lib/address'
import { listUnclaimedOutcomes } from '@/lib/answers/list-queries'
import type { OwedRow } from '@/lib/answers/owed-rules'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { counted } from '@/lib/numbers'
import { PAGE, pageLinks } from '@/lib/paging'
import type { Actor } from '@/lib/permissions'
import { inbox, inboxPart } from '@/lib/scrutiny-items/inbox-queries'
import { STEPS, type InboxStep } from '@/lib/scrutiny-items/step-rules'
import { registerOf } from '@/lib/scrutiny-items/workspace-queries'
import { outcomeTasks } from '@/lib/workspace/task-rules'

export const metadata: Metadata = { title: 'The register' }

const PATH = '/workspace/register'

export default async function InboxPage({ searchParams }: PageProps<'/workspace/register'>) {
  const viewer = await requirePermission('item:check')
  const { show, step, done, page: asked } = await searchParams
  const page = askedPage.parse(asked)
  if (show === 'all') return <All viewer={viewer} page={page} />
  if (isStep(step)) return <OnePart viewer={viewer} step={step} page={page} />
  return <Inbox viewer={viewer} done={done} />
}

const isStep = (step: unknown): step is InboxStep => typeof step === 'string' && Object.hasOwn(STEPS, step)

type Props = { viewer: Actor; page: number }

async function Inbox({ viewer, done }: Pick<Props, 'viewer'> & { done: unknown }) {
  const [parts, outcomes] = await Promise.all([inbox(viewer, today(), PAGE), listUnclaimedOutcomes(today())])
  return (
    <>
      {done === 'owner' && <Success title="The body is named" />}
      <PageTitle lead="What your groups ask of public bodies, by what you have to do next.">
        The register
      </PageTitle>
      {parts.length + outcomes.length === 0 && (
        <EmptyState title="Nothing is waiting for you">
          <p>What councillors hand in, and what becomes late, appears here.</p>
        </EmptyState>
      )}
      {parts.map(({ step, title, count, items }) => (
        <Section id={step} title={`${title} (${count})`} key={step}>
          <ItemTable caption={title} items={items} day={today()} step={step} />
          {count > items.length && (
            <p>
              <a href={`${PATH}?step=${step}&page=2`}>
                The next of {count}
                <span className="nhsuk-u-visually-hidden">: {title}</span>
              </a>
            </p>
          )}
        </Section>
      ))}
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
      <p className="section">
        <a href={`${PATH}?show=all`}>All items of your groups</a>
      </p>
    </>
  )
}

function Outcomes({ outcomes }: { outcomes: OwedRow[] }) {
  return (
    <Section id="outcomes" title={`Outcomes of consultations that nobody owes (${outcomes.length})`}>
      <ul>
        {outcomeTasks(outcomes, today()).map(({ href, text, note }) => (
          <li key={href}>
            <a href={href}>{text}</a>: {note}
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function OnePart({ viewer, step, page }: Props & { step: InboxStep }) {
  const part = await inboxPart(viewer, today(), step, page)
  const { title } = STEPS[step]
  return (
    <>
      <BackLink href={PATH}>The register</BackLink>
      <PageTitle>{title}</PageTitle>
      {part ? (
        <>
          <ItemTable caption={counted(part.count, 'item')} items={part.items} day={today()} step={step} />
          <Pagination {...pageLinks(`${PATH}?step=${step}`, 'page', part)} />
        </>
      ) : (
        <EmptyState title="Nothing is waiting here" />
      )}
    </>
  )
}

async function All({ viewer, page }: Props) {
  const { items, count, ...placed } = await registerOf(viewer, today(), page)
  return (
    <>
      <PageTitle>All items of your groups</PageTitle>
      <p>
        <a href={PATH}>Only what is next to do</a>
      </p>
      {items.length === 0 ? (
        <EmptyState title="Nothing has been handed in yet" />
      ) : (
        <ItemTable caption={`${counted(count, 'item')}, the oldest on top`} items={items} day={today()} />
      )}
      <Pagination {...pageLinks(`${PATH}?show=all`, 'page', placed)} />
    </>
  )
}
