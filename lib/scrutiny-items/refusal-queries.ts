import type { IsoDay } from '../dates'
import type { FormState } from '../forms'
import type { Actor } from '../permissions'
import { overtaken, refused, type Refusal } from './form-rules'
import { registerItem } from './workspace-queries'

/** The form again after a refusal, with everything typed; after a lost race, with how the item stands now beside `yours`. */
export async function formAfter(
  actor: Actor,
  error: Refusal | 'changed-meanwhile',
  values: Record<string, string>,
  yours: string,
  day: IsoDay,
): Promise<FormState> {
  if (error !== 'changed-meanwhile') return refused(error, values)
  const current = await registerItem(actor, values.id ?? '', day)
  return current ? overtaken(values, yours, current) : refused('not-found', values)
}
