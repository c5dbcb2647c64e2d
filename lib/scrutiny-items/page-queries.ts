import type { Prisma } from '@/prisma/generated/client/client'
import { titledSelect } from '../bodies/title-queries'
import { citationSelect, sourceSelect } from '../citations/queries'
import { db } from '../db'
import { endOfDay } from '../dates'
import { subjectSelect } from '../feedback/subject-queries'
import { listedSelect as milestoneSelect } from '../milestones/queries'
import type { Moment } from '../moment'
import { readChain, type ChainTold } from '../obligations/chain-queries'
import { readSuccessions } from '../obligations/succession-queries'
import { namedSelect } from '../organisations/name-queries'
import { REGISTERS, type Register } from './filter'
import type { HiddenItem, ItemPage } from './page-rules'
import { isRegisterKind, refOfSlug, type RegisterKind } from './rules'
import { itemOn } from './page-view-queries'

const inOrder = { orderBy: { seq: 'asc' } } as const
const meeting = { select: { slug: true, title: true, on: true, visibility: true } } as const
const organisation = { select: namedSelect } as const
const said = { id: true, statedOn: true, statedBy: organisation, source: { select: sourceSelect } } as const

const consulted = {
  select: { ...subjectSelect.consultation.select, kind: true, opensOn: true, closesOn: true },
} as const

const partSelect = {
  ...{ number: true, text: true },
  answers: {
    ...inOrder,
    select: {
      ...{ id: true, kind: true, response: true, text: true, correctsId: true, recordedAt: true },
      organisation,
    },
  },
  verdicts: {
    ...inOrder,
    select: { ...{ id: true, finding: true, reason: true, answerId: true, recordedAt: true }, meeting },
  },
} as const satisfies Prisma.ScrutinyItemPartSelect

const obligationSelect = {
  ...{ debtorId: true, functionId: true, askedOn: true, askedFirstDay: true, standing: true },
  ...{ basis: true, startsOn: true, days: true, dayType: true },
  ...{ originalDueOn: true, dueOn: true, settledOn: true },
  agreedAt: meeting,
  clockChanges: inOrder,
  acceptances: { ...inOrder, include: { organisation } },
  ownerStatements: { ...inOrder, include: { organisation } },
  chases: { orderBy: { recordedAt: 'asc' } },
  becameLate: { orderBy: { lateOn: 'asc' } },
} as const satisfies Prisma.ObligationSelect

const actionSelect = {
  ...milestoneSelect,
  dates: { ...inOrder, select: { ...said, kind: true, on: true, reason: true } },
} as const satisfies Prisma.MilestoneSelect

const pageSelect = {
  ...{ id: true, ref: true, kind: true, text: true, hiddenReason: true, authorId: true, authorName: true },
  ...{ raisedOn: true, publishedAt: true, sentAt: true, acknowledgedAt: true, closedAt: true },
  ...{ withdrawnAt: true, endReason: true, replyNote: true, attendOn: true, doneOn: true },
  ...{ matter: true, evidence: true, participants: true, reasons: true },
  ...subjectSelect,
  consultation: consulted,
  milestone: {
    select: {
      ...{ ...subjectSelect.milestone.select, kind: true, consultation: consulted },
      dates: { ...inOrder, select: { kind: true, on: true, statedOn: true } },
    },
  },
  option: { select: { ...subjectSelect.option.select, consultation: consulted } },
  consultationQuestion: { select: { ...subjectSelect.consultationQuestion.select, consultation: consulted } },
  organisation,
  meeting,
  body: { select: { slug: true, ...titledSelect } },
  raisedAt: meeting,
  attendAt: meeting,
  agreedAt: meeting,
  addressee: organisation,
  parts: { orderBy: { number: 'asc' }, select: partSelect },
  obligation: { select: obligationSelect },
  actions: { where: { visibility: 'published' }, orderBy: { createdAt: 'asc' }, select: actionSelect },
  assessments: { ...inOrder, include: { meeting } },
  escalations: { ...inOrder, include: { meeting, source: { select: sourceSelect } } },
  citations: { select: citationSelect },
} as const satisfies Prisma.ScrutinyItemSelect

/** An item with all that its page may tell, as the database gives it. */
export type ItemPayload = Prisma.ScrutinyItemGetPayload<{ select: typeof pageSelect }>

export type FoundItem = { item: ItemPage; chain: ChainTold }

/**
 * One item of a register as of a moment: whole; or, while it is hidden, the public reason and nothing else. Null when there is none
 * such, none in this register, or it was not public yet. In four queries, however much was said.
 */
export async function getItem(
  moment: Moment,
  register: Register,
  slug: string,
): Promise<FoundItem | HiddenItem | null> {
  const ref = refOfSlug(slug)
  if (!ref) return null
  const [row, { map }] = await Promise.all([
    db.scrutinyItem.findUnique({ where: { ref }, select: pageSelect }),
    readSuccessions(moment.on),
  ])
  if (!row?.publishedAt || !isIn(register, row)) return null
  if (!moment.isNow && row.publishedAt >= endOfDay(moment.on)) return null
  if (row.hiddenReason !== null) return { hiddenReason: row.hiddenReason }
  const item = itemOn(row, moment, map)
  const { owed } = item
  const chain = owed
    ? await readChain(moment, owed.debt.debtorId, owed.owner)
    : { organisations: new Map(), events: [] }
  return { item, chain }
}

const isIn = <Row extends Pick<ItemPayload, 'kind'>>(
  register: Register,
  row: Row,
): row is Row & { kind: RegisterKind } =>
  isRegisterKind(row.kind) && (REGISTERS[register] as readonly RegisterKind[]).includes(row.kind)
