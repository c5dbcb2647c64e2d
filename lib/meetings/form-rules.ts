import { formatEdtf, isAbout, type Edtf } from '../dates'
import { changedMeanwhile, formError, type FieldError, type FormState } from '../forms'

/** What each refusal says, and at which field. A refusal of a version shows two texts instead. */
const REFUSALS = {
  'not-found': { field: '', message: 'This is not in the record any more: go back to see the meeting' },
  'not-allowed': { field: '', message: 'You can only do this for the groups that you are officer for' },
  'wrong-state': {
    field: '',
    message: 'This cannot be done any more: go back to see how the meeting stands',
  },
  'unknown-item': {
    field: 'scrutinyItemId',
    message: 'Choose an item from the list: this one is not public',
  },
  'unknown-agenda-item': { field: '', message: 'This item is not on the agenda any more' },
  'has-declarations': {
    field: '',
    message: 'An interest was declared of this item, so it must stay on the agenda',
  },
  'saved-before': {
    field: '',
    message: 'You have saved this form already, with other words. Save again to add this as another',
  },
} as const satisfies Record<string, FieldError>

export type Refusal = keyof typeof REFUSALS

/** The form again after a refusal, with everything typed. */
export function refused(error: Refusal, values: Record<string, string>): FormState {
  const { field, message } = REFUSALS[error]
  return formError(values, message, field)
}

/** The form again after a colleague was faster: what stands now beside `yours`, under the newer version. */
export const overtaken = (
  values: Record<string, string>,
  yours: string,
  theirs: string,
  version: number,
): FormState =>
  changedMeanwhile({ ...values, version: String(version) }, { yours, theirs, by: 'As it stands now' })

type Details = {
  title: string
  on: Edtf
  startsAt: string | null
  endsAt: string | null
  inPublic: boolean | null
  summary: string
}

/** What a form says of a meeting, as one text to compare. */
export const meetingText = ({ title, on, startsAt, endsAt, inPublic, summary }: Details): string =>
  [
    title,
    [formatEdtf(on), startsAt, endsAt].filter(Boolean).join(', '),
    `In public: ${PUBLIC_WORDS[publicChoice(inPublic)]}`,
    summary,
  ].join('\n')

/** Whether the public may come, as the form has it. */
export const publicChoice = (inPublic: boolean | null): keyof typeof PUBLIC_WORDS =>
  inPublic === null ? 'not-known' : inPublic ? 'yes' : 'no'

/** Each choice in words. */
export const PUBLIC_WORDS = { yes: 'Yes', no: 'No', 'not-known': 'Not known yet' } as const

/** The stored details as the fields of the form hold them. */
export function meetingValues(meeting: Details & { id: string; version: number }): Record<string, string> {
  const { id, version, title, on, startsAt, endsAt, inPublic, summary } = meeting
  const [year = '', month = '', day = ''] = on.replace('~', '').split('-')
  const boxes = { 'on-year': year, 'on-month': month, 'on-day': day, 'on-about': isAbout(on) ? 'yes' : '' }
  const times = { startsAt: startsAt ?? '', endsAt: endsAt ?? '' }
  return {
    meetingId: id,
    version: String(version),
    title,
    summary,
    inPublic: publicChoice(inPublic),
    ...boxes,
    ...times,
  }
}

/** What a form says of an item of the agenda, as one text to compare. */
export const agendaText = ({
  title,
  text,
  position,
}: {
  title: string
  text: string | null
  position: number
}) => [`Item ${position}: ${title}`, text].filter(Boolean).join('\n')
