import { formatEdtf } from '../dates'
import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'
import type { MilestonePage } from './page-rules'
import { DATE_KIND_WORDS, PROGRESS_WORDS } from './words'

/** What each refusal says, and at which field. A refusal of a version shows two texts instead. */
const REFUSALS = {
  'not-found': { field: '', message: 'This milestone is not in the record any more' },
  'not-allowed': { field: '', message: 'You can only do this for the organisations that you work for' },
  'already-happened': {
    field: '',
    message: 'This milestone is marked as happened, so there is nothing more to forecast or report',
  },
  'reason-needed': {
    field: 'reason',
    message: 'Enter a reason: this is not the date that was stated before',
  },
  'unknown-source': { field: 'source-choice', message: 'Choose a source from the list' },
  'unknown-programme': { field: 'programmeId', message: 'Choose a programme from the list' },
  'unknown-place': { field: 'places', message: 'Choose places from the list' },
  'in-the-future': { field: 'on-day', message: 'The date must be today or in the past' },
  'saved-before': {
    field: '',
    message:
      'You have saved this form already, with other words. Save again to add this as another milestone',
  },
} as const satisfies Record<string, FieldError>

export type Refusal = keyof typeof REFUSALS

/** The form again after a refusal, with everything typed. */
export function refused(error: Refusal, values: Record<string, string>): FormState {
  const { field, message } = REFUSALS[error]
  return formError(values, message, field)
}

type Current = Pick<MilestonePage, 'lines' | 'reports'> & { version: number }

/** The form again after a colleague was faster: what stands now beside what was typed, under a new id and version. */
export function overtaken(
  values: Record<string, string>,
  yours: string,
  now: Current,
  id: string,
): FormState {
  const by = [now.lines.at(-1), now.reports.at(-1)].find((said) => said)?.by ?? ''
  const conflict = { yours, theirs: standingText(now), by }
  return changedMeanwhile({ ...values, id, version: String(now.version) }, conflict)
}

function standingText({ lines, reports }: Pick<Current, 'lines' | 'reports'>): string {
  const [line, report] = [lines.at(-1), reports.at(-1)]
  const said = [
    line && dateText(DATE_KIND_WORDS[line.kind], formatEdtf(line.on), line.reason),
    report && progressText(PROGRESS_WORDS[report.state], report.text),
  ]
  return said.filter(Boolean).join('\n')
}

/** "Forecast: 30 September 2027. Parliament needs longer." */
export const dateText = (kind: string, on: string, reason: string | null): string =>
  [`${kind}: ${on}.`, reason].filter(Boolean).join(' ')

/** "At risk. The building is not ready." */
export const progressText = (state: string, text: string): string => `${state}. ${text}`
