import { db } from '../db'
import { isSlug } from '../slugs'

/** Why a meeting is hidden: the reason is public, the meeting is not. Null when it isn't hidden, or there is none such. */
export async function hiddenReasonOf(slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null
  const meeting = await db.meeting.findUnique({ where: { slug, visibility: 'hidden' } })
  return meeting?.hiddenReason ?? null
}
