import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'

/** What each refusal says, and at which field; a lost race and a wrong owner have words of their own. */
const REFUSALS = {
  'not-found': { field: '', message: 'This is not in the record any more, or is over' },
  'wrong-state': {
    field: '',
    message: 'This cannot be answered any more: go back to see how it stands',
  },
  'before-sent': { field: '', message: 'It can only be acknowledged from the day on which it was sent' },
  'in-the-future': { field: '', message: 'The date must be today or in the past' },
  'wrong-reply': { field: 'reply', message: 'Choose one of the answers in the list' },
  'corrected-before': {
    field: '',
    message: 'This answer was corrected before: go back, and correct the correction',
  },
  'not-accepted': {
    field: '',
    message: 'An action can only be promised on a recommendation that you have accepted',
  },
  'nothing-owed': { field: '', message: 'Nothing is owed here for now, so there is nothing to reply beside' },
  'saved-before': {
    field: '',
    message: 'You have saved this form already, with other words. Save again to record this as well',
  },
} as const satisfies Record<string, FieldError>

export type Refusal = keyof typeof REFUSALS

/** The form again after a refusal, with everything typed. */
export function refused(error: Refusal, values: Record<string, string>): FormState {
  const { field, message } = REFUSALS[error]
  return formError(values, message, field)
}

/** Who owes it, for somebody who may not answer for that body; `ownerName` null: nobody does. */
export const notTheOwner = (ownerName: string | null): string =>
  ownerName
    ? `${ownerName} owes this today: only its staff can do this`
    : 'Nobody has accepted this yet: accept it for your organisation first'

/** That somebody owes it already, for whoever wanted to accept it. */
export const owedAlready = (ownerName: string | null): string =>
  `${ownerName ?? 'Another organisation'} owes this already, so there is nothing to accept`

type Now = { version: number; latest: { text: string; by: string } | null; state: string }

/** The form again after somebody was faster: the latest answer beside what was typed, under a new id and version. */
export function overtaken(
  values: Record<string, string>,
  { version, latest, state }: Now,
  id: string,
): FormState {
  const conflict = {
    yours: values.text ?? '',
    theirs: latest?.text ?? '',
    by: latest ? `${latest.by}. ${state}` : state,
  }
  return changedMeanwhile({ ...values, id, version: String(version) }, conflict)
}
