import { londonDay } from '../dates'
import { db } from '../db'
import type { FormState } from '../forms'
import { newId } from '../ids'
import type { Actor } from '../permissions'
import { overtaken, refused, type Refusal } from './form-rules'
import { myConsultation } from './outcome-queries'

/** The form again after a refusal, with everything typed; after a lost race, with what stands now beside `yours`. */
export async function formAfter(
  actor: Actor,
  error: Refusal | 'changed-meanwhile',
  values: Record<string, string>,
  yours: string,
  at: Date,
): Promise<FormState> {
  if (error !== 'changed-meanwhile') return refused(error, values)
  const now = await myConsultation(actor, values.consultationId ?? '', londonDay(at))
  if (!now) return refused('not-found', values)
  const last = await db.event.findFirst({
    where: { subjectType: 'consultation', subjectId: now.id },
    orderBy: { seq: 'desc' },
  })
  return overtaken(values, yours, { now, by: last?.actorLabel ?? '', id: newId(at) })
}
