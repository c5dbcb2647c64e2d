import type { FormState } from '../forms'
import type { Actor } from '../permissions'
import { agendaText, meetingText, overtaken, refused, type Refusal } from './form-rules'
import { meetingToArrange } from './workspace-queries'

type Error = Refusal | 'changed-meanwhile'

/** The form about a meeting again after a refusal, with everything typed; after a lost race, with what stands now beside `yours`. */
export async function formAfter(
  actor: Actor,
  error: Error,
  values: Record<string, string>,
  yours: string,
): Promise<FormState> {
  if (error !== 'changed-meanwhile') return refused(error, values)
  const now = await meetingToArrange(actor, values.meetingId ?? '')
  return now ? overtaken(values, yours, meetingText(now), now.version) : refused('not-found', values)
}

/** The same for a form about an item of the agenda. */
export async function agendaFormAfter(
  actor: Actor,
  error: Error,
  values: Record<string, string>,
  yours: string,
): Promise<FormState> {
  if (error !== 'changed-meanwhile') return refused(error, values)
  const now = await meetingToArrange(actor, values.meetingId ?? '')
  const item = now?.agenda.find(({ id }) => id === values.agendaItemId)
  if (!now || !item) return refused('unknown-agenda-item', values)
  const whole = now.agenda.map(agendaText).join('\n')
  return overtaken(values, yours, whole, now.version)
}
