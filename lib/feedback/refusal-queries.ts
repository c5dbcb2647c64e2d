import type { FormState } from '../forms'
import type { Actor } from '../permissions'
import { overtaken, refused, type Refusal } from './form-rules'
import { feedbackItem } from './queries'

/** The form again after a refusal, with everything typed; after a lost race, with what stands now beside `yours`. */
export async function formAfter(
  actor: Actor,
  error: Refusal | 'changed-meanwhile',
  values: Record<string, string>,
  yours: string,
): Promise<FormState> {
  if (error !== 'changed-meanwhile') return refused(error, values)
  const current = await feedbackItem(actor, values.id ?? '')
  return current ? overtaken(values, yours, current) : refused('not-found', values)
}
