import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'
import type { ItemKind, ItemState } from '../scrutiny-items/rules'
import { KIND_WORDS, STATE_WORDS } from '../scrutiny-items/words'

/** What each refusal says, and at which field. A refusal of a version shows two texts instead. */
const REFUSALS = {
  'not-found': { field: '', message: 'This feedback is not in the record any more' },
  'not-allowed': { field: '', message: 'You may not do this with this feedback' },
  'wrong-state': {
    field: '',
    message: 'This cannot be done any more: go back to see how the feedback stands',
  },
  'own-feedback': { field: '', message: 'Another officer must check this: you wrote it yourself' },
  'unknown-subject': { field: '', message: 'What this is about is not shown in the record any more' },
  'saved-before': {
    field: '',
    message: 'You have saved this form already, with other words. Save again to record this as another item',
  },
} as const satisfies Record<string, FieldError>

export type Refusal = keyof typeof REFUSALS

/** The form again after a refusal, with everything typed. */
export function refused(error: Refusal, values: Record<string, string>): FormState {
  const { field, message } = REFUSALS[error]
  return formError(values, message, field)
}

type Current = { kind: ItemKind; state: ItemState; text: string; version: number }

/** The form again after somebody was faster: what stands now beside `yours`, under the newer version. */
export function overtaken(values: Record<string, string>, yours: string, now: Current): FormState {
  const conflict = {
    yours,
    theirs: now.text,
    by: `${KIND_WORDS[now.kind]}. ${STATE_WORDS[now.state]}`,
  }
  return changedMeanwhile({ ...values, version: String(now.version) }, conflict)
}
