import { CLOCK_PROBLEM_WORDS, EXTENSION_PROBLEM_WORDS, PAUSE_PROBLEM_WORDS } from '../clocks/words'
import { dayValues } from '../date-boxes'
import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'
import { CLOSE_PROBLEM_WORDS } from '../verdicts/words'
import { ROUTE_PROBLEM_WORDS } from '../law/words'
import { standingText } from './standing-rules'
import type { RegisterItem } from './item-rules'
import { partsShown, withParts } from './part-rules'

/** What each refusal says, and at which field. A refusal of a version shows two texts instead. */
const REFUSALS = {
  'not-found': { field: '', message: 'This item is not in the register any more' },
  'not-allowed': { field: '', message: 'You may not do this with this item' },
  'wrong-state': { field: '', message: 'This cannot be done any more: go back to see how the item stands' },
  'not-judged': { field: '', message: CLOSE_PROBLEM_WORDS['not-judged'] },
  'not-done': { field: '', message: CLOSE_PROBLEM_WORDS['not-done'] },
  'own-item': { field: '', message: 'Another officer must check this: you wrote it yourself' },
  'unknown-subject': { field: '', message: 'What this is about is not shown in the record any more' },
  'saved-before': {
    field: '',
    message: 'You have saved this form already, with other words. Save again to record this as another item',
  },
  incomplete: { field: '', message: 'Something is missing: change it, and say what its form asks for' },
  'unknown-function': { field: 'functionId', message: 'Choose a public function from the list' },
  'unknown-meeting': { field: 'raisedAtId', message: 'Choose a meeting of the group that you write for' },
  'unknown-attendance': {
    field: 'attendAtId',
    message: 'Choose a meeting of the group that you write for, which is still to come',
  },
  'attendance-past': {
    field: '',
    message:
      'The meeting or the day on which somebody should attend is over, or is not in the record any more: this cannot be asked as it is',
  },
  'unknown-body': { field: 'addresseeId', message: 'Choose a body from the list' },
  'body-gone': {
    field: 'askInstead',
    message: 'This body does not exist any more: choose whom to ask',
  },
  'body-not-yet': {
    field: 'addresseeId',
    message: 'This body did not exist yet on that day: choose another body or another day',
  },
  'unknown-agreed-meeting': {
    field: 'meetingId',
    message: 'Choose a meeting of the group that has been held',
  },
  'in-the-future': { field: '', message: 'The date must be today or in the past' },
  'no-such-basis': {
    field: 'basis',
    message: 'The law gives a time for the response to a report or a recommendation only: choose another',
  },
  'due-before-sent': {
    field: 'dueOn-day',
    message: 'The due date must be the day of sending or later: a day that has passed cannot be met',
  },
  'starts-out-of-range': { field: 'sentOn-day', message: CLOCK_PROBLEM_WORDS['starts-out-of-range'] },
  'before-the-law': { field: 'sentOn-day', message: CLOCK_PROBLEM_WORDS['before-the-law'] },
  'no-days': { field: 'dueOn-day', message: CLOCK_PROBLEM_WORDS['no-days'] },
  'too-long': { field: 'dueOn-day', message: CLOCK_PROBLEM_WORDS['too-long'] },
  'no-body': { field: 'addresseeId', message: 'Choose the body that it is sent to' },
  'body-not-yet-sent': {
    field: 'sentOn-day',
    message: 'The body did not exist yet on that day: enter a later day of sending',
  },
  'body-gone-since': {
    field: 'sendTo',
    message: 'The body that was to be asked did not exist any more on that day: choose to whom it is sent',
  },
  'body-still-there': {
    field: 'sendTo',
    message: 'The body that was to be asked still existed on that day: choose it, or enter a later day',
  },
  'sent-before-agreed': {
    field: 'sentOn-day',
    message: 'The day of sending must be the day of the meeting that agreed it, or later',
  },
  'report-missing': {
    field: '',
    message:
      'It has not what the law asks of a report (matter, evidence, who took part, reasons): take it back, and ask its writer for a new one',
  },
  'unknown-agreed-date': {
    field: 'agreedAtId',
    message: 'Choose the meeting of the group at which the due date was agreed',
  },
  'before-sent': { field: 'on-day', message: 'The date must be the day of sending or later' },
  'nothing-owed': {
    field: '',
    message: 'Nothing is owed on this any more: it is answered, and to be judged',
  },
  'no-clock': { field: '', message: 'No due date is established for this, so there is no clock to change' },
  'pause-ends-before-start': { field: 'to-day', message: PAUSE_PROBLEM_WORDS['ends-before-start'] },
  'pause-too-long': { field: 'to-day', message: PAUSE_PROBLEM_WORDS['too-long'] },
  'pause-changes-nothing': { field: 'from-day', message: PAUSE_PROBLEM_WORDS['changes-nothing'] },
  'extension-no-days': { field: 'days', message: EXTENSION_PROBLEM_WORDS['no-days'] },
  'extension-too-long': { field: 'days', message: EXTENSION_PROBLEM_WORDS['too-long'] },
  'somebody-owes': {
    field: '',
    message: 'A body owes this by the record: nobody else can be named. Go back to see which',
  },
  'unknown-owner': { field: 'organisationId', message: 'Choose a body from the list' },
  'referral-over': { field: 'route', message: ROUTE_PROBLEM_WORDS['referral-over'] },
  'call-in-not-yet': { field: 'route', message: ROUTE_PROBLEM_WORDS['call-in-not-yet'] },
  'before-referral': { field: 'on-day', message: ROUTE_PROBLEM_WORDS['before-referral'] },
  'unknown-deciding-meeting': {
    field: 'meetingId',
    message: 'Choose a meeting of the group that had been held by that day',
  },
  'unknown-source': {
    field: 'source-choice',
    message: 'Choose a source from the list, or describe a new one',
  },
  'owner-gone': { field: 'organisationId', message: 'This body does not exist today: choose one that does' },
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
    attendAtId: item.attendAtId ?? '',
    ...(item.attendOn ? dayValues('attendOn', item.attendOn) : {}),
  }
  return withParts(
    values,
    partsShown(item.text, item.parts).map(({ text }) => text),
  )
}
