/** What a scrutiny item may be about. `question` is a question that a consultation asks. */
export const SUBJECT_TYPES = [
  'milestone',
  'consultation',
  'option',
  'question',
  'claim',
  'organisation',
  'meeting',
] as const
export type SubjectType = (typeof SUBJECT_TYPES)[number]
export type Subject = { type: SubjectType; id: string }

const FORM = /^([a-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Reads a subject as addresses and forms carry it, "milestone:ID"; null when it is none. */
export function parseSubject(text: string): Subject | null {
  const [, name, id] = FORM.exec(text) ?? []
  const type = SUBJECT_TYPES.find((known) => known === name)
  return type && id ? { type, id } : null
}

/** The subject as addresses and forms carry it. */
export const subjectText = ({ type, id }: Subject): string => `${type}:${id}`

/** The column of an item that names a subject of this type. */
export const SUBJECT_COLUMNS = {
  milestone: 'milestoneId',
  consultation: 'consultationId',
  option: 'optionId',
  question: 'consultationQuestionId',
  claim: 'claimId',
  organisation: 'organisationId',
  meeting: 'meetingId',
} as const satisfies Record<Subject['type'], string>

type Columns = Partial<Record<(typeof SUBJECT_COLUMNS)[Subject['type']], string | null>>

/** The subject that an item's columns name. The database sees to it that there is exactly one. */
export function subjectOf(item: Columns): Subject {
  for (const type of Object.keys(SUBJECT_COLUMNS) as Subject['type'][]) {
    const id = item[SUBJECT_COLUMNS[type]]
    if (id) return { type, id }
  }
  throw new Error('An item of feedback is about nothing')
}
