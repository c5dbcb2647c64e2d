import { londonDay } from '../dates'
import type { FormState } from '../forms'
import { newId } from '../ids'
import type { Actor } from '../permissions'
import { overtaken, refused, type Refusal } from './form-rules'
import { milestoneToWriteOn } from './workspace-queries'

/** The form again after a refusal, with everything typed; after a lost race, with what stands now beside what was typed. */
export async function formAfter(
  actor: Actor,
  error: Refusal | 'changed-meanwhile',
  values: Record<string, string>,
  yours: string,
  at: Date,
): Promise<FormState> {
  if (error !== 'changed-meanwhile') return refused(error, values)
  const current = await milestoneToWriteOn(actor, values.milestoneId ?? '', londonDay(at))
  return current ? overtaken(values, yours, current, newId(at)) : refused('not-found', values)
}
