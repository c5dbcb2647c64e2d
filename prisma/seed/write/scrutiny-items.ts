import { lastDay, toDateColumn } from '@/lib/dates'
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

const saidAt = ({ raisedOn, knownOn }: SeedScrutinyItem) =>
  new Date(`${lastDay(knownOn ?? raisedOn)}T12:00:00Z`)

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
      functionId: maybe('function', item.function),
      replyNote: item.replyNote ?? null,
      doneOn: item.doneOn ?? null,
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

type Asked = SeedScrutinyItem & { kind: keyof typeof OWED; id: string }

/** What was asked, and that somebody owed an answer; by which day is not established. */
async function writeWhatIsOwed(writer: Writer): Promise<void> {
  const { tx, record, ref, maybe, link } = writer
  const asked = record.scrutinyItems.flatMap((item): Asked[] =>
    isRegisterKind(item.kind) ? [{ ...item, kind: item.kind, id: idOf('scrutiny-item', item.ref) }] : [],
  )
  await writeParts(writer, asked)
  await link(
    tx.obligation,
    asked.map(({ id, kind, addressee, function: about, raisedOn, doneOn }) => ({
      id: idOf('obligation', id),
      kind: OWED[kind],
      scrutinyItemId: id,
      debtorId: ref('organisation', addressee ?? ''),
      functionId: maybe('function', about),
      askedOn: raisedOn,
      standing: 'not_established' as const,
      settledOn: doneOn ? toDateColumn(lastDay(doneOn)) : null,
    })),
  )
}

/** All parts of an item or none: what is public keeps the parts that it has, whatever the record says of it since. */
async function writeParts({ tx, link }: Writer, asked: readonly Asked[]): Promise<void> {
  const present = await tx.scrutinyItemPart.findMany({
    where: { scrutinyItemId: { in: asked.map(({ id }) => id) } },
    select: { scrutinyItemId: true },
  })
  const whole = new Set(present.map(({ scrutinyItemId }) => scrutinyItemId))
  await link(
    tx.scrutinyItemPart,
    asked
      .filter(({ id }) => !whole.has(id))
      .flatMap(({ id, text, parts = [text] }) =>
        parts.map((part, i) => ({
          id: idOf('scrutiny-item-part', id, String(i + 1)),
          scrutinyItemId: id,
          number: i + 1,
          text: part,
        })),
      ),
  )
}
