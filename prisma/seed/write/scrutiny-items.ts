import { lastDay } from '@/lib/dates'
import type { SeedScrutinyItem } from '../shape'
import { idOf } from './ids'
import type { Writer } from './writer'

function subjectOf({ ref }: Writer, about: SeedScrutinyItem['about']) {
  if ('milestone' in about) return { milestoneId: ref('milestone', about.milestone) }
  if ('consultation' in about) return { consultationId: ref('consultation', about.consultation) }
  if ('claim' in about) return { claimId: ref('claim', about.claim) }
  return { organisationId: ref('organisation', about.organisation) }
}

/** What councillors said before the portal existed: it was public from the day on which it was raised, not from the day of seeding. */
export async function writeScrutinyItems(writer: Writer): Promise<void> {
  const { tx, record, ref, maybe, add, cite } = writer
  const rows = record.scrutinyItems.map((item) => {
    const id = idOf('scrutiny-item', item.ref)
    cite({ scrutinyItemId: id }, item.cites)
    return {
      id,
      ref: item.ref,
      kind: item.kind,
      state: 'published' as const,
      text: item.text,
      bodyId: ref('body', item.body),
      authorName: item.authorName,
      personId: maybe('person', item.person),
      raisedOn: item.raisedOn,
      raisedAtId: maybe('meeting', item.raisedAt),
      addresseeId: maybe('organisation', item.addressee),
      replyNote: item.replyNote ?? null,
      publishedAt: new Date(`${lastDay(item.raisedOn)}T12:00:00Z`),
      ...subjectOf(writer, item.about),
    }
  })
  await add(tx.scrutinyItem, rows)
}
