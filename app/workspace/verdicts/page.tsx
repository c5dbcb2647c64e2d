import type { Metadata } from 'next'
import { PageTitle } from '@/components/layout/page-title'
import { BackLink } from '@/components/ui/back-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { Success } from '@/components/ui/success'
import { ReviewTable } from '@/components/verdicts/review-table'
import { askedPage } from '@/lib/address'
import { parkedValues, requirePermission } from '@/lib/auth/viewer'
import { today } from '@/lib/clock'
import { counted } from '@/lib/numbers'
import { pageLinks } from '@/lib/paging'
import type { Actor } from '@/lib/permissions'
import { partWords } from '@/lib/standing/words'
import { KIND_WORDS } from '@/lib/scrutiny-items/words'
import { seenValues, type JudgeableItem } from '@/lib/verdicts/judge-rules'
import { heldMeetings, listHeldMeetings } from '@/lib/verdicts/held-queries'
import { itemsToJudge, recommendationsToReview } from '@/lib/verdicts/queries'
import { VerdictsForm } from './form'

export const metadata: Metadata = { title: 'Findings' }

const PATH = '/workspace/verdicts'

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

export default async function VerdictsPage({ searchParams }: PageProps<'/workspace/verdicts'>) {
  const viewer = await requirePermission('item:judge')
  const { meeting, item, kept, done, meetings, page } = await searchParams
  const chosen = { meetingId: one(meeting), itemId: one(item), page: askedPage.parse(page) }
  if (chosen.meetingId || chosen.itemId) return <Form viewer={viewer} {...chosen} kept={one(kept)} />
  const [held, toJudge, reviews] = await Promise.all([
    listHeldMeetings(viewer, today(), askedPage.parse(meetings)),
    itemsToJudge(viewer, chosen, today()),
    recommendationsToReview(viewer),
  ])
  return (
    <>
      {/^\d+$/.test(one(done)) && (
        <Success
          title={`${counted(Number(done), 'finding is', 'findings are')} recorded, and shown in public`}
        />
      )}
      <PageTitle lead="What the group found of each answer, at which meeting, and why.">Findings</PageTitle>
      <Section id="meetings" title="Record a whole meeting">
        <Meetings meetings={held.meetings} />
        <Pagination {...pageLinks(PATH, 'meetings', held)} label="Pages of meetings" />
      </Section>
      <Section id="to-judge" title="To be judged">
        <ToJudge items={toJudge.items} />
        <Pagination {...pageLinks(PATH, 'page', toJudge)} label="Pages of items" />
      </Section>
      <Section id="to-review" title="Accepted recommendations to review">
        <ReviewTable reviews={reviews} day={today()} />
      </Section>
    </>
  )
}

function Meetings({ meetings }: { meetings: { value: string; label: string }[] }) {
  if (meetings.length === 0) return <p>None of your groups has met yet, as far as this record knows.</p>
  return (
    <ul>
      {meetings.map(({ value, label }) => (
        <li key={value}>
          <a href={`/workspace/verdicts?meeting=${value}`}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

function ToJudge({ items }: { items: JudgeableItem[] }) {
  if (items.length === 0) return <p>Nothing waits to be judged: no answer has come, and nothing is late.</p>
  return (
    <>
      <ul>
        {items.map(({ id, ref, kind, parts }) => (
          <li key={id}>
            <a href={`/workspace/verdicts?item=${id}`}>
              {KIND_WORDS[kind]} {ref}
            </a>
            : {[...new Set(parts.map(partWords))].join('; ')}
          </li>
        ))}
      </ul>
    </>
  )
}

type FormProps = { viewer: Actor; meetingId: string; itemId: string; page: number; kept: string }

async function Form({ viewer, kept, ...asked }: FormProps) {
  const { meetingId, itemId } = asked
  const day = today()
  const { items, count, page, pages } = await itemsToJudge(viewer, asked, day)
  const values = (await parkedValues(kept, PATH)) ?? {
    ...seenValues(items),
    ...{ meetingId, itemId, page: String(page) },
  }
  const meetings = await heldMeetings(viewer, day, values.meetingId)
  const lead = itemId ? undefined : 'Everything on one page. What you leave open stays open.'
  const title = (
    <>
      <PageTitle lead={lead}>{itemId ? 'What the group found' : 'What the meeting found'}</PageTitle>
      {pages > 1 && (
        <p>
          These are {items.length} of {count}, on page {page} of {pages}. Record them before you go to another
          page.
        </p>
      )}
    </>
  )
  return (
    <>
      <BackLink href="/workspace/verdicts">Findings</BackLink>
      {items.length > 0 ? (
        <VerdictsForm values={values} items={items} meetings={meetings} title={title} />
      ) : (
        <>
          {title}
          <EmptyState title="Nothing waits to be judged">
            <p>
              An item appears here when an answer has come, when it is late, or when it stands on the agenda.
            </p>
          </EmptyState>
        </>
      )}
      <Pagination
        {...pageLinks(`${PATH}?meeting=${encodeURIComponent(meetingId)}`, 'page', { page, pages })}
      />
    </>
  )
}
