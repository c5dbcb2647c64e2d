import type { Milestone, Prisma } from '@/prisma/generated/client/client'
import { asStaffOf } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import { isThere } from '../obligations/present-queries'
import { can, type Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { sourceFor } from '../sources/commands'
import { transact } from '../transactions/commands'
import { stated } from './claim-commands'
import { slugCandidates } from './rules'
import type { AddMilestone } from './schema'

type Tx = Prisma.TransactionClient
export type AddMilestoneRefusal =
  | 'not-allowed'
  | 'organisation-gone'
  | 'saved-before'
  | 'unknown-programme'
  | 'unknown-place'
  | 'unknown-source'

/** Adds a milestone owned by one of the actor's organisations, with its source and, where given, its first promised date. */
export function addMilestone(
  actor: Actor,
  input: AddMilestone,
  at: Date,
): Promise<Result<AddMilestoneRefusal>> {
  return transact(async (tx) => {
    if (!can(actor, 'milestone:add', input)) return fail('not-allowed')
    if (!(await isThere(tx, input.ownerId, londonDay(at)))) return fail('organisation-gone')
    const unknown = await unknownChoice(tx, input)
    if (unknown) return fail(unknown)
    if (!(await insertMilestone(tx, rowOf(input), at))) {
      return (await isAdded(tx, actor, input)) ? ok() : fail('saved-before')
    }
    const sourceId = await sourceFor(tx, input.id, input.source)
    if (!sourceId) return fail('unknown-source')
    await addFacts(tx, actor, input, sourceId, at)
    const by = await asStaffOf(tx, actor, input.ownerId)
    const data = { title: input.title, on: input.on }
    await record(tx, by, { type: 'milestone', id: input.id }, { action: 'milestone.added', data })
    return ok()
  })
}

async function unknownChoice(tx: Tx, { programmeId, places }: AddMilestone) {
  if (programmeId && !(await tx.programme.findUnique({ where: { id: programmeId } })))
    return 'unknown-programme' as const
  const known = await tx.place.count({ where: { id: { in: places } } })
  return known === places.length ? null : ('unknown-place' as const)
}

const rowOf = ({ id, title, summary, kind, ownerId, programmeId }: AddMilestone): NewMilestone => ({
  ...{ id, title, summary, kind, ownerId },
  programmeId: programmeId || null,
})

type NewMilestone = Pick<Milestone, 'id' | 'title' | 'summary' | 'kind' | 'ownerId'> &
  Partial<Pick<Milestone, 'programmeId' | 'recommendationId'>>

/**
 * Inserts the row under the first free address; false when its id is taken, which means that the form was saved before.
 * "On conflict do nothing" waits for a writer of the same id or address, where looking first would let both through.
 */
export async function insertMilestone(tx: Tx, input: NewMilestone, at: Date): Promise<boolean> {
  const { id, title } = input
  const row = { ...input, createdAt: at }
  for (const slug of slugCandidates(title, id)) {
    const { count } = await tx.milestone.createMany({ data: { ...row, slug }, skipDuplicates: true })
    if (count === 1) return true
    if (await tx.milestone.findUnique({ where: { id }, select: { id: true } })) return false
  }
  throw new Error(`No free address for the milestone ${id}`)
}

async function addFacts(
  tx: Tx,
  actor: Actor,
  { id: milestoneId, ownerId, places, on }: AddMilestone,
  sourceId: string,
  at: Date,
): Promise<void> {
  await tx.citation.create({ data: { milestoneId, sourceId } })
  await tx.milestonePlace.createMany({ data: places.map((placeId) => ({ milestoneId, placeId })) })
  if (on === null) return
  const byWhom = stated(actor, ownerId, at, londonDay(at))
  await tx.milestoneDate.create({ data: { milestoneId, kind: 'promised', on, sourceId, ...byWhom } })
}

/** Whether this very form was saved before by the same person. */
async function isAdded(
  tx: Tx,
  actor: Actor,
  { id, title, summary, kind, ownerId }: AddMilestone,
): Promise<boolean> {
  const same = await tx.milestone.findFirst({ where: { id, title, summary, kind, ownerId } })
  const mine = await tx.event.findFirst({
    where: { subjectType: 'milestone', subjectId: id, action: 'milestone.added', actorId: actor.userId },
  })
  return same !== null && mine !== null
}
