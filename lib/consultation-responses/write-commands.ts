import type { Prisma } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { asSubject, claimResponse, orMade, type Claimed, type MoveRefusal } from './claim-commands'
import { wordsOfPickable } from './pick-queries'
import type { WriteCover, WriteSection } from './schema'

type Tx = Prisma.TransactionClient
export type WriteSectionRefusal = MoveRefusal | 'unknown-section' | 'unknown-item'

/** Writes the covering text of a response that is not agreed yet. */
export function writeCover(actor: Actor, input: WriteCover): Promise<Result<MoveRefusal>> {
  const { id, coveringText } = input
  return transact(async (tx) => {
    const claimed = await claimResponse(tx, actor, 'edit', input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { coveringText })
    await tx.consultationResponse.update({ where: { id }, data: { coveringText } })
    return recordEdit(tx, actor, claimed.value)
  })
}

/** Writes one section: its own words, and which feedback it takes up with which words. Who said it stays with the item. */
export function writeSection(actor: Actor, input: WriteSection): Promise<Result<WriteSectionRefusal>> {
  const { sectionId, id: responseId, text } = input
  return transact(async (tx) => {
    const claimed = await claimResponse(tx, actor, 'edit', input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { sections: { some: { id: sectionId, text } } })
    const section = await tx.responseSection.findFirst({ where: { id: sectionId, responseId } })
    if (!section) return fail('unknown-section')
    const taken = await takeUp(tx, claimed.value, input)
    if (!taken.ok) return taken
    await tx.responseSection.update({ where: { id: sectionId }, data: { text } })
    return recordEdit(tx, actor, claimed.value)
  })
}

/** Leaves out what was unticked, keeps the words of what stays, and adds what is new with the words as they were said. */
async function takeUp(
  tx: Tx,
  of: Claimed,
  { sectionId, items, words }: WriteSection,
): Promise<Result<'unknown-item'>> {
  const present = await tx.responseContribution.findMany({ where: { sectionId } })
  const isPresent = (item: string) => present.some(({ scrutinyItemId }) => scrutinyItemId === item)
  const added = items.filter((item) => !isPresent(item))
  const originals = await wordsOfPickable(tx, of, added)
  if (originals.size < added.length) return fail('unknown-item')
  const kept = present.filter(({ scrutinyItemId }) => items.includes(scrutinyItemId))
  await tx.responseContribution.deleteMany({
    where: { sectionId, id: { notIn: kept.map(({ id }) => id) } },
  })
  for (const { id, scrutinyItemId, text } of kept) {
    const edited = words[scrutinyItemId] ?? text
    if (edited !== text) await tx.responseContribution.update({ where: { id }, data: { text: edited } })
  }
  const last = Math.max(-1, ...present.map(({ position }) => position))
  await tx.responseContribution.createMany({
    data: added.map((scrutinyItemId, index) => ({
      ...{ sectionId, scrutinyItemId, position: last + 1 + index },
      text: words[scrutinyItemId] ?? originals.get(scrutinyItemId) ?? '',
    })),
  })
  return ok()
}

async function recordEdit(tx: Tx, actor: Actor, { id, bodyId, version }: Claimed): Promise<Result<never>> {
  const by = await asOfficerFor(tx, actor, bodyId)
  const data = { version: version + 1 }
  await record(tx, by, asSubject(id), { action: 'consultation-response.edited', data })
  return ok()
}
