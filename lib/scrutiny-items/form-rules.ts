import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'
import { standingText } from './standing-rules'
import type { RegisterItem } from './item-rules'
import { partsShown, withParts } from './part-rules'

/** What each refusal says, and at which field. A refusal of a version shows two texts instead. */
const REFUSALS = {
  'not-found': { field: '', message: 'This item is not in the register any more' },
  'not-allowed': { field: '', message: 'You may not do this with this item' },
  'wrong-state': { field: '', message: 'This cannot be done any more: go back to see how the item stands' },
  'own-item': { field: '', message: 'Another officer must check this: you wrote it yourself' },
  'unknown-subject': { field: '', message: 'What this is about is not shown in the record any more' },
  'saved-before': {
    field: '',
    message: 'You have saved this form already, with other words. Save again to record this as another item',
  },
  incomplete: { field: '', message: 'Something is missing: change it, and say what its form asks for' },
  'unknown-function': { field: 'functionId', message: 'Choose a public function from the list' },
  'unknown-meeting': { field: 'raisedAtId', message: 'Choose a meeting of the group that you write for' },
  'unknown-body': { field: 'addresseeId', message: 'Choose a body from the list' },
  'body-gone': {
    field: 'askInstead',
    message: 'This body does not exist any more: choose whom to ask',
  },
  'body-not-yet': {
    field: 'addresseeId',
    message: 'This body did not exist yet on that day: choose another body or another day',
  },
} as const satisfies Record<string, FieldError>

export type Refusal = keyof typeof REFUSALS

/** The form again after a refusal, with everything typed. */
export function refused(error: Refusal, values: Record<string, string>): FormState {
  const { field, message } = REFUSALS[error]
  return formError(values, message, field)
}

/** The form again after somebody was faster: how the item stands now beside `yours`, under the newer version. */
export function overtaken(values: Record<string, string>, yours: string, now: RegisterItem): FormState {
  const conflict = { yours, theirs: standingText(now), by: now.ref ?? 'Not in the register yet' }
  return changedMeanwhile({ ...values, version: String(now.version) }, conflict)
}

/** What the form of an item starts with. A body that is gone was chosen in its old name when the item was written. */
export function formValues(item: RegisterItem): Record<string, string> {
  const addresseeId = item.addresseeId ?? ''
  const values = {
    id: item.id,
    version: String(item.version),
    kind: item.kind,
    text: item.text,
    matter: item.matter ?? '',
    evidence: item.evidence ?? '',
    participants: item.participants ?? '',
    reasons: item.reasons ?? '',
    addresseeId,
    askInstead: addresseeId,
    askInsteadOf: addresseeId,
    functionId: item.functionId ?? '',
    raisedAtId: item.raisedAtId ?? '',
  }
  return withParts(
    values,
    partsShown(item.text, item.parts).map(({ text }) => text),
  )
}
