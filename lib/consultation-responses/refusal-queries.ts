import { db } from '../db'
import { londonDay } from '../dates'
import type { FormState } from '../forms'
import type { Actor } from '../permissions'
import { overtaken, refused, type Refusal } from './form-rules'
import { getResponse, type WorkspaceResponse } from './queries'

type Typed = {
  values: Record<string, string>
  /** What was typed, as one text; and the same part of the response as it stands now. */
  yours: string
  theirs: (now: WorkspaceResponse) => string
}

/** The form again after a refusal, with everything typed; after a lost race, with what stands now beside what was typed. */
export async function formAfter(
  actor: Actor,
  error: Refusal | 'changed-meanwhile',
  { values, yours, theirs }: Typed,
  at: Date,
): Promise<FormState> {
  if (error !== 'changed-meanwhile') return refused(error, values)
  const now = await getResponse(actor, values.id ?? '', londonDay(at))
  if (!now) return refused('not-found', values)
  const last = await db.event.findFirst({
    where: { subjectType: 'consultation_response', subjectId: now.id },
    orderBy: { seq: 'desc' },
  })
  return overtaken(values, yours, { text: theirs(now), by: last?.actorLabel ?? '', version: now.version })
}
