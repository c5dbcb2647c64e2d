import { CLOCK_PROBLEM_WORDS, EXTENSION_PROBLEM_WORDS, PAUSE_PROBLEM_WORDS } from '../clocks/words'
import { formatDay, formatEdtf } from '../dates'
import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'
import type { OutcomePromise } from './outcome-rules'

/** What each refusal says, and at which field. A refusal of a version shows two texts instead. */
const REFUSALS = {
  'not-found': { field: '', message: 'This consultation is not shown in the record any more' },
  'not-allowed': { field: '', message: 'Only staff of the body that owes the outcome today can do this' },
  'promised-already': {
    field: '',
    message:
      'An outcome is promised already, and a promise stands: record an agreed pause or extension instead',
  },
  'published-already': { field: '', message: 'The outcome is published already' },
  'no-closing-day': {
    field: '',
    message:
      'The day on which this consultation closes is not established, so no time can be counted from it',
  },
  'in-the-past': { field: 'on-day', message: 'The day must be today or later' },
  'before-closing': { field: 'on-day', message: 'The day must not be before the consultation closes' },
  'too-far': { field: 'on-day', message: CLOCK_PROBLEM_WORDS['too-long'] },
  'in-the-future': { field: 'on-day', message: 'The day must be today or in the past' },
  'before-opening': { field: 'on-day', message: 'The day must not be before the consultation opened' },
  'unknown-source': { field: 'source-choice', message: 'Choose a source from the list' },
  'nothing-owed': { field: '', message: 'No outcome is owed by a day, so there is nothing to move' },
  'pause-ends-before-start': { field: 'to-day', message: PAUSE_PROBLEM_WORDS['ends-before-start'] },
  'pause-too-long': { field: 'to-day', message: PAUSE_PROBLEM_WORDS['too-long'] },
  'pause-changes-nothing': { field: 'from-day', message: PAUSE_PROBLEM_WORDS['changes-nothing'] },
  'extension-no-days': { field: 'days', message: EXTENSION_PROBLEM_WORDS['no-days'] },
  'extension-too-long': { field: 'days', message: EXTENSION_PROBLEM_WORDS['too-long'] },
} as const satisfies Record<string, FieldError>

export type Refusal = keyof typeof REFUSALS

/** The form again after a refusal, with everything typed. */
export function refused(error: Refusal, values: Record<string, string>): FormState {
  const { field, message } = REFUSALS[error]
  return formError(values, message, field)
}

type Current = {
  version: number
  outcome: string | null
  outcomeOn: string | null
  promise: Pick<OutcomePromise, 'dueOn'> | null
}

/** The form again after a colleague was faster: what stands now beside `yours`, under a new id and the newer version. */
export const overtaken = (
  values: Record<string, string>,
  yours: string,
  { now, by, id }: { now: Current; by: string; id: string },
): FormState =>
  changedMeanwhile({ ...values, id, version: String(now.version) }, { yours, theirs: standingText(now), by })

function standingText({ outcome, outcomeOn, promise }: Current): string {
  const published = outcome && [outcomeOn && `${formatEdtf(outcomeOn)}:`, outcome].filter(Boolean).join(' ')
  const due = promise?.dueOn ? `An outcome is due by ${formatDay(promise.dueOn)}.` : 'No outcome is promised.'
  return published ?? due
}
