import type { PublishedFeedback } from '../feedback/item-rules'
import { publishedFeedbackFor } from '../feedback/public-queries'
import type { Moment } from '../moment'
import { itemsAbout, type ItemAbout } from './about-queries'

export type Said = { items: ItemAbout[]; feedback: PublishedFeedback[] }
type Spoken = { id: string; isSpokenOf: boolean }

/** What was asked and said about an organisation. Of most nothing ever was, which its page knows: then nothing is read. */
export async function saidAbout(moment: Moment, { id, isSpokenOf }: Spoken): Promise<Said> {
  if (!isSpokenOf) return { items: [], feedback: [] }
  const about = [{ type: 'organisation' as const, id }]
  const [items, feedback] = await Promise.all([
    itemsAbout(moment, about),
    publishedFeedbackFor(moment, about),
  ])
  return { items, feedback }
}
