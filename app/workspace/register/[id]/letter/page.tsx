import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LetterPage } from '@/components/letters/letter-page'
import { BackLink } from '@/components/ui/back-link'
import { InsetText } from '@/components/ui/inset-text'
import { LinkButton } from '@/components/ui/link-button'
import { requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { letterOf } from '@/lib/letters/letter-rules'
import { owedIfSent } from '@/lib/letters/queries'
import { plannedSending, sendingQuery } from '@/lib/letters/send-rules'
import { officersItem } from '@/lib/scrutiny-items/workspace-queries'

export const metadata: Metadata = { title: 'Letter' }

export default async function ItemLetterPage({
  params,
  searchParams,
}: PageProps<'/workspace/register/[id]/letter'>) {
  const viewer = await requirePermission('item:send')
  const item = await officersItem(viewer, (await params).id, today())
  if (!item?.ref) notFound()
  const path = `/workspace/register/${item.id}`
  if (item.owed) {
    return (
      <>
        <BackLink href={path}>{item.ref}</BackLink>
        <LetterPage letter={letterOf(item, item.owed)} />
      </>
    )
  }
  const search = await searchParams
  const planned = plannedSending(item.kind, search, today())
  const owed = planned.ok ? await owedIfSent(item, planned.value, today()) : null
  const back = `${path}/send?${sendingQuery(search)}`
  return (
    <>
      <BackLink href={back}>Send {item.ref}</BackLink>
      <div className="print:hidden">
        <InsetText>
          {owed ? (
            <p>This is not sent yet. Print it, send it, and then record that it is sent.</p>
          ) : (
            <p>
              The letter can be shown once the form says to whom it goes, on which day, and by when it is due.
            </p>
          )}
        </InsetText>
        <LinkButton href={back}>{owed ? 'Record that it is sent' : 'Back to the form'}</LinkButton>
      </div>
      {owed ? <LetterPage letter={letterOf(item, owed)} /> : <h1>The letter is not ready</h1>}
    </>
  )
}
