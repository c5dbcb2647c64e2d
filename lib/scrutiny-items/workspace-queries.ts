import type { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'
import { titleOn } from '../bodies/title-rules'
import { db } from '../db'
import { isoDayOf, londonDay, type IsoDay } from '../dates'
import { bodiesOf } from '../feedback/queries'
import { meetingSelect, shownMeeting, subjectSelect, subjectShown } from '../feedback/subject-queries'
import { isId } from '../ids'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { pageOf, type Placed } from '../paging'
import { can, type Actor } from '../permissions'
import { followUpIn, followUpSelect } from './follow-up-queries'
import type { RegisterItem } from './item-rules'
import { owedSelect, readTold, tellOwed, type Told } from './owed-queries'
import { isRegisterKind, REGISTER_KINDS } from './rules'
import { attendanceText } from './words'

const inOrder = { orderBy: { seq: 'asc' } } as const
const meeting = { select: meetingSelect } as const

const select = {
  id: true,
  ref: true,
  kind: true,
  state: true,
  version: true,
  text: true,
  matter: true,
  evidence: true,
  participants: true,
  reasons: true,
  bodyId: true,
  authorId: true,
  authorName: true,
  addresseeId: true,
  functionId: true,
  raisedAtId: true,
  attendAtId: true,
  attendOn: true,
  returnReason: true,
  endReason: true,
  hiddenReason: true,
  createdAt: true,
  submittedAt: true,
  publishedAt: true,
  sentAt: true,
  acknowledgedAt: true,
  closedAt: true,
  withdrawnAt: true,
  body: { select: titledSelect },
  addressee: { select: namedSelect },
  function: { select: { title: true } },
  raisedAt: meeting,
  attendAt: meeting,
  agreedAt: meeting,
  obligation: { select: owedSelect },
  parts: {
    select: {
      number: true,
      text: true,
      answers: {
        select: { id: true, kind: true, correctsId: true, response: true, recordedAt: true },
        ...inOrder,
      },
      verdicts: { select: { answerId: true, finding: true }, ...inOrder },
    },
    orderBy: { number: 'asc' },
  },
  ...followUpSelect,
  ...subjectSelect,
} as const satisfies Prisma.ScrutinyItemSelect

type Row = Prisma.ScrutinyItemGetPayload<{ select: typeof select }>

/** A page of what was handed in to the bodies that the actor is officer for, or came with the record; the oldest first. */
export async function registerOf(
  actor: Actor,
  day: IsoDay,
  page: number,
): Promise<Placed & { items: RegisterItem[]; count: number }> {
  const where = {
    bodyId: { in: bodiesOf(actor, 'scrutiny_officer') },
    kind: { in: [...REGISTER_KINDS] },
    OR: [{ submittedAt: { not: null } }, { ref: { not: null } }],
    state: { not: 'draft' },
  } as const satisfies Prisma.ScrutinyItemWhereInput
  const count = await db.scrutinyItem.count({ where })
  const { placed, rows: part } = pageOf(page, count)
  const rows = await db.scrutinyItem.findMany({
    where,
    select: { id: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    ...part,
  })
  const ids = rows.map(({ id }) => id)
  return { items: await itemsInOrder(ids, day), count, ...placed }
}

/** Items by their keys; whoever asks has chosen those that their reader may see. */
export async function itemsByIds(ids: string[], day: IsoDay): Promise<ReadonlyMap<string, RegisterItem>> {
  if (ids.length === 0) return new Map()
  return new Map((await read({ id: { in: ids } }, day)).map((item) => [item.id, item]))
}

/** The same, in the order of their keys. */
export async function itemsInOrder(ids: string[], day: IsoDay): Promise<RegisterItem[]> {
  const items = await itemsByIds(ids, day)
  return ids.flatMap((id) => items.get(id) ?? [])
}

/** One item, for its writer, or for the officer once it was handed in or is public; null for everybody else. */
export async function registerItem(actor: Actor, id: string, day: IsoDay): Promise<RegisterItem | null> {
  const row = isId(id) ? await db.scrutinyItem.findUnique({ where: { id }, select }) : null
  if (!row || !isRegisterKind(row.kind)) return null
  const isHandedIn = row.submittedAt !== null || row.ref !== null
  const isOfficers = isHandedIn && can(actor, 'item:check', row)
  return isOfficers || can(actor, 'item:revise', row) ? toItem(row, await readTold(), day) : null
}

/** The same, for the officer of its body only. */
export async function officersItem(actor: Actor, id: string, day: IsoDay): Promise<RegisterItem | null> {
  const item = await registerItem(actor, id, day)
  return item && can(actor, 'item:check', item) && (item.submittedAt || item.ref) ? item : null
}

async function read(where: Prisma.ScrutinyItemWhereInput, day: IsoDay): Promise<RegisterItem[]> {
  const [rows, told] = await Promise.all([
    db.scrutinyItem.findMany({
      where: { ...where, kind: { in: [...REGISTER_KINDS] } },
      select,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
    readTold(),
  ])
  return rows.flatMap((row) => toItem(row, told, day) ?? [])
}

function toItem(row: Row, told: Told, day: IsoDay): RegisterItem | null {
  const {
    kind,
    body,
    addressee,
    function: about,
    raisedAt,
    agreedAt,
    attendAt,
    obligation,
    assessments,
    actions,
    ...own
  } = row
  if (!isRegisterKind(kind)) return null
  const { milestone, consultation, option, consultationQuestion, claim, organisation, ...rest } = own
  const { meeting: subjectMeeting, ...columns } = rest
  const attendOn = row.attendOn && isoDayOf(row.attendOn)
  const subjects = { milestone, consultation, option, consultationQuestion, claim, organisation }
  return {
    ...columns,
    kind,
    about: subjectShown({ ...subjects, meeting: subjectMeeting }),
    bodyName: titleOn(body, londonDay(row.createdAt)),
    addresseeName: addressee && namedOn(addressee, day).name,
    functionTitle: about && about.title,
    raisedAt: shownMeeting(raisedAt),
    attendOn,
    attendance: attendanceText(shownMeeting(attendAt), attendOn),
    agreedAt: shownMeeting(agreedAt),
    owed: obligation && tellOwed(obligation, told, day),
    followUp: followUpIn(row),
  }
}
