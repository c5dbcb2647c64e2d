import type { Prisma } from '@/prisma/generated/client/client'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { moved, placed } from './agenda-rules'
import { claimMeeting, orChanged, ownMeeting, recordChange, type ClaimRefusal } from './claim-commands'
import type { AddAgendaItem, ChangeAgendaItem, MoveAgendaItem, RemoveAgendaItem } from './schema'

type Tx = Prisma.TransactionClient
type AddRefusal = 'not-found' | 'not-allowed' | 'saved-before' | 'unknown-item'
type ItemRefusal = ClaimRefusal | 'unknown-agenda-item'

/** Puts an item at the end of the agenda. The form's id becomes the item's. */
export function addAgendaItem(actor: Actor, input: AddAgendaItem): Promise<Result<AddRefusal>> {
  const { id, meetingId, title } = input
  return transact(async (tx) => {
    const own = await ownMeeting(tx, actor, meetingId)
    if (!own.ok) return own
    if (!(await isPublicItem(tx, input.scrutinyItemId))) return fail('unknown-item')
    // Two who add at once get places one after the other.
    await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR UPDATE`
    const last = await tx.agendaItem.aggregate({ where: { meetingId }, _max: { position: true } })
    const row = { id, meetingId, position: (last._max.position ?? 0) + 1, ...words(input) }
    const { count } = await tx.agendaItem.createMany({ data: row, skipDuplicates: true })
    if (count === 0) return (await isThere(tx, input)) ? ok() : fail('saved-before')
    const { version } = await tx.meeting.update({
      where: { id: meetingId },
      data: { version: { increment: 1 } },
    })
    const claimed = { ...own.value, version: version - 1, agenda: [] }
    await recordChange(tx, actor, claimed, `added to the agenda: ${title}`)
    return ok()
  })
}

/** Changes the words, the subject or the place of an item of the agenda. */
export function changeAgendaItem(
  actor: Actor,
  input: ChangeAgendaItem,
): Promise<Result<ItemRefusal | 'unknown-item'>> {
  const { agendaItemId: id, meetingId, position } = input
  return transact(async (tx) => {
    const claimed = await claimMeeting(tx, actor, input)
    if (!claimed.ok)
      return orChanged(tx, actor, claimed, input, async () =>
        Boolean(await tx.agendaItem.findFirst({ where: { id, meetingId, ...words(input) } })),
      )
    const { agenda } = claimed.value
    if (!agenda.some((item) => item.id === id)) return fail('unknown-agenda-item')
    if (!(await isPublicItem(tx, input.scrutinyItemId))) return fail('unknown-item')
    await tx.agendaItem.update({ where: { id }, data: words(input) })
    await renumber(tx, placed(agenda, id, position))
    await recordChange(tx, actor, claimed.value, `item of the agenda: ${input.title}`)
    return ok()
  })
}

/** Moves an item of the agenda one step from the place at which it was seen. */
export function moveAgendaItem(actor: Actor, input: MoveAgendaItem): Promise<Result<ItemRefusal>> {
  const { agendaItemId: id, direction } = input
  return transact(async (tx) => {
    const claimed = await claimMeeting(tx, actor, input)
    const item = await tx.agendaItem.findUnique({ where: { id, meetingId: input.meetingId } })
    const what = (place: number) => `moved ${direction} to place ${place} of the agenda: ${item?.title}`
    if (!claimed.ok) {
      // From this very place only this move leads there; where it stands now may come of another.
      const asked = what(input.position + (direction === 'up' ? -1 : 1))
      return orChanged(tx, actor, claimed, input, async (done) => done === asked)
    }
    if (!item) return fail('unknown-agenda-item')
    const order = moved(claimed.value.agenda, id, direction)
    await renumber(tx, order)
    await recordChange(tx, actor, claimed.value, what(order.indexOf(id) + 1))
    return ok()
  })
}

/** Takes an item off the agenda. One of which an interest was declared stays: the declaration would lose what it is about. */
export function removeAgendaItem(
  actor: Actor,
  input: RemoveAgendaItem,
): Promise<Result<ItemRefusal | 'has-declarations'>> {
  const { agendaItemId: id } = input
  return transact(async (tx) => {
    const claimed = await claimMeeting(tx, actor, input)
    if (!claimed.ok)
      return orChanged(
        tx,
        actor,
        claimed,
        input,
        async () => !(await tx.agendaItem.findUnique({ where: { id } })),
      )
    const { agenda } = claimed.value
    const item = agenda.find((each) => each.id === id)
    if (!item) return fail('unknown-agenda-item')
    if ((await tx.declarationOfInterest.count({ where: { agendaItemId: id } })) > 0)
      return fail('has-declarations')
    await tx.agendaItem.delete({ where: { id } })
    const left = agenda.filter((each) => each.id !== id).map((each) => each.id)
    await renumber(tx, left)
    await recordChange(tx, actor, claimed.value, `taken off the agenda: ${item.title}`)
    return ok()
  })
}

const words = ({
  title,
  text,
  scrutinyItemId,
}: Pick<AddAgendaItem, 'title' | 'text' | 'scrutinyItemId'>) => ({
  title,
  text: text || null,
  scrutinyItemId: scrutinyItemId || null,
})

/** What is not public can't be put on an agenda that the public reads. */
async function isPublicItem(tx: Tx, id: string): Promise<boolean> {
  if (!id) return true
  return (await tx.scrutinyItem.count({ where: { id, ref: { not: null }, hiddenReason: null } })) === 1
}

/** Whether this very form was saved before: a double click, or a page sent again. */
async function isThere(tx: Tx, input: AddAgendaItem): Promise<boolean> {
  const { id, meetingId } = input
  return (await tx.agendaItem.findFirst({ where: { id, meetingId, ...words(input) } })) !== null
}

/** Places from 1 in this order. Through negative places first: no two items may share one, not even in passing. */
async function renumber(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const sign of [-1, 1])
    for (const [index, id] of ids.entries())
      await tx.agendaItem.update({ where: { id }, data: { position: sign * (index + 1) } })
}
