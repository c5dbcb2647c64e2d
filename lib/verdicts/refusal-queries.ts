import { londonDay } from '../dates'
import type { FormState } from '../forms'
import type { Actor } from '../permissions'
import { needsAnswer, overtaken, refused, type Refusal } from './judge-rules'
import { itemsById } from './queries'

/** The form of a meeting again after a refusal, with everything typed; after a lost race, made for what stands now. */
export async function formAfter(
  actor: Actor,
  error: Refusal | 'changed-meanwhile' | 'needs-answer',
  values: Record<string, string>,
  at: Date,
): Promise<FormState> {
  if (error !== 'changed-meanwhile' && error !== 'needs-answer') return refused(error, values)
  const ids = Object.keys(values).flatMap((name) =>
    name.startsWith('version-') ? [name.slice('version-'.length)] : [],
  )
  const items = await itemsById(actor, ids, londonDay(at))
  return error === 'needs-answer' ? needsAnswer(values, items) : overtaken(values, items)
}
