import type { Prisma, ScrutinyItem } from '@/prisma/generated/client/client'
import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import { formatDay, londonDay } from '../dates'
import { newId } from '../ids'
import { insertMilestone } from '../milestones/add-commands'
import { stated } from '../milestones/claim-commands'
import { ownerOf } from '../obligations/owner-queries'
import { namedSelect } from '../organisations/name-queries'
import { namedOn } from '../organisations/name-rules'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { MOVES } from '../scrutiny-items/rules'
import { transact } from '../transactions/commands'
import { isAccepted, responseOf } from './rules'
import type { Action, PromiseAction } from './schema'

type Tx = Prisma.TransactionClient
type Owned = { id: string; ownerId: string }
type NewAction = Action & {
  id?: string
  recommendation: Pick<ScrutinyItem, 'id'>
  ownerId: string
  sourceId: string
}
export type PromiseActionRefusal = 'not-found' | 'not-allowed' | 'not-accepted' | 'saved-before'

/** The answer itself as a source: what was promised in it is stated nowhere else. */
export const sourceOfAnswer = (tx: Tx, answer: Owned, at: Date): Promise<string> =>
  statement(tx, `answer-${answer.id}`, 'Answer to', answer, at)

/** Promises one more action on a recommendation that the organisation accepted. The form's id becomes the milestone's. */
export function promiseAction(
  actor: Actor,
  input: PromiseAction,
  at: Date,
): Promise<Result<PromiseActionRefusal>> {
  const { id, obligationId, title, on } = input
  return transact(async (tx) => {
    const found = await recommendationOf(tx, obligationId)
    if (!found || found.hiddenReason !== null) return fail('not-found')
    const ownerId = await ownerOf(tx, found.obligation, londonDay(at))
    if (!ownerId || !can(actor, 'milestone:add', { ownerId })) return fail('not-allowed')
    if (!found.isAccepted) return fail('not-accepted')
    const sourceId = await statement(tx, `action-${id}`, 'Action on', { id, ownerId }, at)
    const isNew = await addAction(tx, actor, { id, title, on, recommendation: found, ownerId, sourceId }, at)
    return isNew || (await isPromised(tx, actor, input)) ? ok() : fail('saved-before')
  })
}

/** A milestone that carries out a recommendation, with the promised day in its ledger; false where its id is taken. */
export async function addAction(
  tx: Tx,
  actor: Actor,
  { title, on, recommendation, ownerId, sourceId, ...given }: NewAction,
  at: Date,
): Promise<boolean> {
  const id = given.id ?? newId(at)
  // The words of the recommendation are not copied: it may be hidden.
  const summary = 'Promised in answer to a recommendation.'
  const row = { id, title, summary, kind: 'action', ownerId, recommendationId: recommendation.id } as const
  if (!(await insertMilestone(tx, row, at))) return false
  await tx.citation.create({ data: { milestoneId: id, sourceId } })
  const byWhom = stated(actor, ownerId, at, londonDay(at))
  await tx.milestoneDate.create({ data: { milestoneId: id, kind: 'promised', on, sourceId, ...byWhom } })
  const by = await asStaffOf(tx, actor, ownerId)
  await record(tx, by, { type: 'milestone', id }, { action: 'milestone.added', data: { title, on } })
  return true
}

async function recommendationOf(tx: Tx, obligationId: string) {
  const obligation = await tx.obligation.findUnique({
    where: { id: obligationId },
    include: {
      scrutinyItem: { include: { parts: { include: { answers: { orderBy: { seq: 'asc' } } } } } },
    },
  })
  const item = obligation?.scrutinyItem
  if (!item || item.kind !== 'recommendation') return null
  const isOpen = (MOVES.answer.from as readonly string[]).includes(item.state)
  const responses = item.parts.map(({ answers }) => responseOf(answers))
  return { ...item, obligation, isAccepted: isOpen && responses.some(isAccepted) }
}

async function isPromised(tx: Tx, actor: Actor, { id, title, on }: PromiseAction): Promise<boolean> {
  const same = { id, title, kind: 'action', dates: { some: { on, recordedById: actor.userId } } } as const
  return (await tx.milestone.findFirst({ where: same })) !== null
}

/** Made once under its key: of writers at the same time the second waits, and finds what the first has made. */
async function statement(
  tx: Tx,
  key: string,
  what: 'Answer to' | 'Action on',
  { ownerId }: Owned,
  at: Date,
): Promise<string> {
  const day = londonDay(at)
  const owner = await tx.organisation.findUniqueOrThrow({ where: { id: ownerId }, select: namedSelect })
  const { name: publisher } = namedOn(owner, day)
  const title = `${what} a recommendation, ${formatDay(day)}`
  const source = { key, kind: 'statement', title, publisher, publishedOn: day } as const
  await tx.source.createMany({ data: source, skipDuplicates: true })
  return (await tx.source.findUniqueOrThrow({ where: { key }, select: { id: true } })).id
}
