import { londonDay } from '../dates'
import { formError, type FormState } from '../forms'
import { newId } from '../ids'
import { goneText } from '../obligations/present-queries'
import type { Actor } from '../permissions'
import { overtaken, refused, type Refusal } from './form-rules'
import { milestoneToWriteOn } from './workspace-queries'

/** The form for a new milestone again after a refusal, with everything typed; what was saved with other words gets a new id. */
export async function addFormAfter(
  error: Refusal | 'organisation-gone',
  values: Record<string, string>,
  at: Date,
): Promise<FormState> {
  if (error === 'organisation-gone')
    return formError(values, await goneText(values.ownerId ?? '', londonDay(at)), 'ownerId')
  return refused(error, error === 'saved-before' ? { ...values, id: newId(at) } : values)
}

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
