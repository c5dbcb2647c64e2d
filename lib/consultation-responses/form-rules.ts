import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'

/** What each refusal says, and at which field. A refusal of a version shows two texts instead. */
const REFUSALS = {
  'not-found': { field: '', message: 'This response is not in the record any more' },
  'not-allowed': { field: '', message: 'You can only do this for the groups whose scrutiny officer you are' },
  'wrong-state': {
    field: '',
    message: 'This cannot be done any more: go back to see how the response stands',
  },
  'unknown-consultation': { field: '', message: 'This consultation is not shown in the record any more' },
  'already-open': {
    field: '',
    message: 'This group is writing a response to this consultation already: go on with that one',
  },
  'unknown-section': { field: '', message: 'This section is not part of the response any more' },
  'unknown-item': {
    field: 'items',
    message: 'Some of these contributions were hidden or taken back meanwhile: open this page again',
  },
  'nothing-written': {
    field: '',
    message: 'Write the covering text or a section first: there is nothing to read',
  },
  'contribution-gone': {
    field: '',
    message:
      'Take out the contributions that were hidden or taken back meanwhile: each is marked in its section',
  },
  'unknown-meeting': { field: 'meetingId', message: 'Choose a meeting of this group from the list' },
  'meeting-ahead': { field: 'meetingId', message: 'Choose a meeting that has been held' },
  'hidden-consultation': {
    field: '',
    message: 'The consultation is hidden, so this cannot be shown beside it',
  },
  replaced: { field: '', message: 'A later edition is published already, so this one stays as it is' },
  'in-the-future': { field: 'on-day', message: 'The day must be today or in the past' },
  'before-agreed': {
    field: 'on-day',
    message: 'The day cannot be before the meeting that agreed the response',
  },
} as const satisfies Record<string, FieldError>

export type Refusal = keyof typeof REFUSALS

/** The form again after a refusal, with everything typed. */
export function refused(error: Refusal, values: Record<string, string>): FormState {
  const { field, message } = REFUSALS[error]
  return formError(values, message, field)
}

/** The form again after somebody was faster: what stands now beside `yours`, under the newer version. */
export const overtaken = (
  values: Record<string, string>,
  yours: string,
  now: { text: string; by: string; version: number },
): FormState =>
  changedMeanwhile({ ...values, version: String(now.version) }, { yours, theirs: now.text, by: now.by })
