import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { LinkButton } from '@/components/ui/link-button'
import { Section } from '@/components/ui/section'
import { Success } from '@/components/ui/success'
import { Warning } from '@/components/ui/warning'
import { ItemFacts } from '@/components/workspace/item-facts'
import { OwedFacts } from '@/components/workspace/owed-facts'
import { OwedHistory } from '@/components/workspace/owed-history'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import type { RegisterItem } from '@/lib/scrutiny-items/item-rules'
import {
  isInboxStep,
  officersActions,
  officersStep,
  STEPS,
  waitingWords,
} from '@/lib/scrutiny-items/step-rules'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'

export const metadata: Metadata = { title: 'Item of the register' }

const DONE: Record<string, string> = {
  agree: 'The group agreed it. It is public, and can be sent',
  return: 'Returned to its writer, with your reason',
  send: 'Recorded as sent. An answer is owed from that day',
  acknowledge: 'The acknowledgement is recorded',
  chase: 'It is recorded that you asked again',
  pause: 'The pause is recorded, and the due date has moved',
  extend: 'The extension is recorded, and the due date has moved',
  owner: 'The body is named',
  escalate: 'It is recorded, and stands in the history of this item',
  hide: 'It is hidden from the public',
  show: 'The public can read it again',
  close: 'It is closed',
  'take-back': 'It is taken back',
}

export default async function RegisterItemPage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]'>) {
  const viewer = await requirePermission('item:check')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item) notFound()
  const message = DONE[String((await searchParams).done)]
  return (
    <>
      <BackLink href="/workspace/register">The register</BackLink>
      {message && <Success title={message} />}
      <PageTitle caption={item.ref ?? 'Not in the register yet'}>
        {KIND_WORDS[item.kind]} about {item.about?.title ?? 'something that is not shown any more'}
      </PageTitle>
      <Next item={item} />
      {item.owed && <OwedFacts owed={item.owed} day={today()} />}
      <ItemFacts item={item} />
      {item.owed && <OwedHistory owed={item.owed} />}
      <Actions item={item} />
    </>
  )
}

function Next({ item }: { item: RegisterItem }) {
  const step = officersStep(item, today())
  if (item.state === 'returned') {
    return (
      <Warning title="Returned to its writer, because:">
        <p className="whitespace-pre-line" dir="auto">
          {item.returnReason}
        </p>
      </Warning>
    )
  }
  if (step === 'over') return null
  if (!isInboxStep(step)) return <p>{waitingWords(item)}</p>
  const { action, href } = STEPS[step]
  return (
    <p>
      <LinkButton href={href(item)}>{action}</LinkButton>
    </p>
  )
}

function Actions({ item }: { item: RegisterItem }) {
  const step = officersStep(item, today())
  const next = isInboxStep(step) ? STEPS[step].href(item) : ''
  const actions = officersActions(item).filter(({ href }) => href !== next)
  if (actions.length === 0) return null
  return (
    <Section id="more" title="What else you can do">
      <ul>
        {actions.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
