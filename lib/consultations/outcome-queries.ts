import { db } from '../db'
import type { IsoDay } from '../dates'
import { isId } from '../ids'
import { presentMoment, type Moment } from '../moment'
import { readChain, type ChainTold } from '../obligations/chain-queries'
import { readSuccessionMap } from '../obligations/owner-queries'
import type { Owner } from '../obligations/owner-rules'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { can, type Actor } from '../permissions'
import {
  outcomeOwner,
  ownerIdOf,
  promiseOn,
  type OutcomePromise,
  type StaffConsultation,
} from './outcome-rules'
import { promiseSelect } from './promise-queries'

/** What is owed as an outcome, by whom, and what its chain is told with. */
export type OutcomeOwed = {
  promise: OutcomePromise
  owner: Owner
  record: ChainTold
}

/** The promise of an outcome as it was known at a moment, with who owed it then; null when nothing was promised. */
export async function outcomeOwed(moment: Moment, consultationId: string): Promise<OutcomeOwed | null> {
  const row = await db.obligation.findUnique({
    where: { consultationId },
    select: {
      ...promiseSelect,
      consultation: { select: { deciderId: true, opensOn: true, closesOn: true } },
    },
  })
  const promise = row?.consultation ? promiseOn(row, moment) : null
  if (!row?.consultation || !promise) return null
  const map = await readSuccessionMap(db)
  const owner = outcomeOwner(row.consultation, promise, promise.settledOn ?? moment.on, map)
  return { promise, owner, record: await readChain(moment, promise.debt.debtorId, owner) }
}

const staffSelect = {
  ...{ id: true, slug: true, title: true, version: true, deciderId: true, outcome: true },
  ...{ opensOn: true, closesOn: true, closesAt: true, outcomeOn: true, outcomeDueOn: true },
  decider: { select: namedSelect },
  obligation: { select: promiseSelect },
} as const

/** The consultations whose outcome the actor's organisations owe or decide today, what is owed soonest first. */
export async function myConsultations(actor: Actor, day: IsoDay): Promise<StaffConsultation[]> {
  const rows = await db.consultation.findMany({
    where: { visibility: 'published' },
    select: staffSelect,
    orderBy: [{ closesLastDay: { sort: 'desc', nulls: 'last' } }, { title: 'asc' }],
  })
  const [map, organisations] = await Promise.all([
    readSuccessionMap(db),
    db.organisation.findMany({
      where: { id: { in: actor.grants.flatMap(({ organisationId }) => organisationId ?? []) } },
      select: { id: true, ...namedSelect },
    }),
  ])
  const mine = rows.flatMap(({ obligation, decider, deciderId, ...row }) => {
    const promise = obligation && promiseOn(obligation, presentMoment(day))
    const ownerId = ownerIdOf(outcomeOwner({ ...row, deciderId }, promise, day, map))
    const owner = organisations.find(({ id }) => id === ownerId)
    if (!owner || !can(actor, 'outcome:promise', { ownerId })) return []
    return [{ ...row, promise, owner: namedOn(owner, day).name, decider: namedOn(decider, day).name }]
  })
  return mine.toSorted((a, b) => urgency(a).localeCompare(urgency(b)))
}

const urgency = ({ promise, outcome }: StaffConsultation) =>
  outcome ? '2' : promise?.dueOn ? `0${promise.dueOn}` : '1'

/** One of those; null when there is none such, or its outcome is for somebody else. */
export async function myConsultation(
  actor: Actor,
  id: string,
  day: IsoDay,
): Promise<StaffConsultation | null> {
  if (!isId(id)) return null
  return (await myConsultations(actor, day)).find((each) => each.id === id) ?? null
}
