import { londonDay } from '../dates'
import { formError, type FormState } from '../forms'
import { newId } from '../ids'
import { goneText } from '../obligations/present-queries'
import type { Actor } from '../permissions'
import { STATE_WORDS } from '../scrutiny-items/words'
import { notTheOwner, overtaken, owedAlready, refused, type Refusal } from './form-rules'
import { owedView } from './queries'

/**
 * The form again after a refusal, with everything typed: it says who owes the answer where that is somebody else, and shows the latest
 * answer where somebody was faster; what was saved with other words gets a new id. The form names what is owed as `owedId`, and where it is about a part, `partId`.
 */
export async function formAfter(
  actor: Actor,
  error: Refusal | 'not-allowed' | 'organisation-gone' | 'owed-already' | 'changed-meanwhile',
  values: Record<string, string>,
  at: Date,
): Promise<FormState> {
  if (error === 'organisation-gone')
    return formError(values, await goneText(values.organisationId ?? '', londonDay(at)), 'organisationId')
  if (error === 'saved-before') return refused(error, { ...values, id: newId(at) })
  if (error !== 'not-allowed' && error !== 'owed-already' && error !== 'changed-meanwhile')
    return refused(error, values)
  const view = await owedView(actor, values.owedId ?? '', londonDay(at))
  if (!view) return refused('not-found', values)
  if (error === 'not-allowed') return formError(values, notTheOwner(view.ownerName))
  if (error === 'owed-already') return formError(values, owedAlready(view.ownerName))
  if (!view.item) return refused('not-found', values)
  const { version, state, parts } = view.item
  const latest = parts.find(({ id }) => id === values.partId)?.answers.at(-1) ?? null
  return overtaken(values, { version, latest, state: STATE_WORDS[state] }, newId(at))
}
