import { lastDay } from '@/lib/dates'
import { isRegisterKind } from '@/lib/scrutiny-items/rules'
import type { SeedScrutinyItem } from '../shape'
import { idOf } from './ids'
import type { Writer } from './writer'

function subjectOf({ ref }: Writer, about: SeedScrutinyItem['about']) {
  if ('milestone' in about) return { milestoneId: ref('milestone', about.milestone) }
  if ('consultation' in about) return { consultationId: ref('consultation', about.consultation) }
  if ('claim' in about) return { claimId: ref('claim', about.claim) }
  return { organisationId: ref('organisation', about.organisation) }
}

const saidAt = ({ raisedOn }: SeedScrutinyItem) => new Date(`${lastDay(raisedOn)}T12:00:00Z`)

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
      state: isRegisterKind(item.kind) ? ('sent' as const) : ('published' as const),
      text: item.text,
      bodyId: ref('body', item.body),
      authorName: item.authorName,
      personId: maybe('person', item.person),
      raisedOn: item.raisedOn,
      raisedAtId: maybe('meeting', item.raisedAt),
      addresseeId: maybe('organisation', item.addressee),
      replyNote: item.replyNote ?? null,
      publishedAt: saidAt(item),
      sentAt: isRegisterKind(item.kind) ? saidAt(item) : null,
      ...subjectOf(writer, item.about),
    }
  })
  await add(tx.scrutinyItem, rows)
  await writeWhatIsOwed(writer)
}

const OWED = {
  question: 'answer',
  information_request: 'information',
  attendance_request: 'attendance',
  recommendation: 'response',
} as const

/** The parts of what was asked, and that somebody owed an answer; by which day is not established. */
async function writeWhatIsOwed({ tx, record, ref, link }: Writer): Promise<void> {
  const asked = record.scrutinyItems.flatMap((item) =>
    isRegisterKind(item.kind) ? [{ ...item, kind: item.kind, id: idOf('scrutiny-item', item.ref) }] : [],
  )
  await link(
    tx.scrutinyItemPart,
    asked.flatMap(({ id, text, parts = [text] }) =>
      parts.map((part, i) => ({
        id: idOf('scrutiny-item-part', id, String(i + 1)),
        scrutinyItemId: id,
        number: i + 1,
        text: part,
      })),
    ),
  )
  await link(
    tx.obligation,
    asked.map(({ id, kind, addressee, raisedOn }) => ({
      id: idOf('obligation', id),
      kind: OWED[kind],
      scrutinyItemId: id,
      debtorId: ref('organisation', addressee ?? ''),
      askedOn: raisedOn,
      standing: 'not_established' as const,
    })),
  )
}
