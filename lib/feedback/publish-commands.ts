import { asOfficerFor } from '../audit/label'
import { record } from '../audit/record'
import type { Actor } from '../permissions'
import { fail, ok, type Result } from '../result'
import { transact } from '../transactions/commands'
import type { MoveFeedback } from './schema'
import { subjectOf } from './subject-rules'
import { shownSubject } from './subject-queries'
import { claimItem, orMade, type MoveRefusal } from '../scrutiny-items/claim-commands'
import { nextReference } from '../scrutiny-items/reference-commands'

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
