import type { Prisma, ScrutinyItem } from '@/prisma/generated/client/client'
import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import { londonDay } from '../dates'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import { referenceOf } from '../scrutiny-items/rules'
import type { MoveFeedback } from './schema'
import { subjectOf } from './subject-rules'
import { shownSubject } from './subject-queries'
import { claimItem, orMade, type MoveRefusal } from '../scrutiny-items/claim-commands'

export type PublishRefusal = MoveRefusal | 'own-feedback' | 'unknown-subject'

/** Publishes an item under its permanent reference. Nobody checks what they wrote themselves. */
export function publishFeedback(
  actor: Actor,
  input: MoveFeedback,
  at: Date,
): Promise<Result<PublishRefusal>> {
  const { id } = input
  return transact(async (tx) => {
    const claimed = await claimItem(tx, actor, { of: 'feedback', move: 'publish' }, input)
    if (!claimed.ok) return orMade(tx, actor, claimed, input, { state: 'published' })
    const { nextState: state, ...item } = claimed.value
    if (item.authorId === actor.userId) return fail('own-feedback')
    if (!(await shownSubject(tx, subjectOf(item)))) return fail('unknown-subject')
    const ref = await nextReference(tx, item, at)
    await tx.scrutinyItem.update({ where: { id }, data: { state, ref, publishedAt: at } })
    const by = await asOfficerFor(tx, actor, item.bodyId)
    await record(tx, by, { type: 'scrutiny_item', id }, { action: 'feedback.published', data: { ref } })
    return ok()
  })
}

/** The next number for this body, year and kind. Prisma writes it as one statement, so writers at once take turns. */
async function nextReference(
  tx: Prisma.TransactionClient,
  { bodyId, kind }: ScrutinyItem,
  at: Date,
): Promise<string> {
  const body = await tx.body.findUniqueOrThrow({ where: { id: bodyId } })
  const counted = { bodyId, year: Number(londonDay(at).slice(0, 4)), kind }
  const { last, year } = await tx.referenceCounter.upsert({
    where: { bodyId_year_kind: counted },
    create: { ...counted, last: 1 },
    update: { last: { increment: 1 } },
  })
  return referenceOf(body.refPrefix ?? body.slug.toUpperCase(), year, kind, last)
}
