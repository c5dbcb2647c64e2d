import type { FieldError } from '../forms'
import type { RegisterKind } from './rules'

type Written = {
  kind: RegisterKind
  addresseeId: string | null
  matter: string | null
  evidence: string | null
  participants: string | null
  reasons: string | null
  attendAtId: string | null
  attendOn: unknown
}

/** In the order of SI 2013/218, regulation 22(6). */
const REPORT = [
  ['matter', 'Enter what the report is about'],
  ['evidence', 'Enter a summary of the evidence'],
  ['participants', 'Enter who took part'],
  ['reasons', 'Enter why you recommend it'],
] as const

const NO_DAY = {
  field: 'attendAtId',
  message: 'Choose the meeting, or enter the day, on which somebody should attend',
}

/**
 * What is still missing before an item can be handed in: the body that is asked; of a recommendation, what regulation 22(6) asks for; of a
 * request to attend, when, since regulation 27 asks for notice of it.
 */
export function missingFrom(item: Written): FieldError[] {
  const body = item.addresseeId ? [] : [{ field: 'addresseeId', message: 'Choose the body that is asked' }]
  const isUndated = item.kind === 'attendance_request' && !item.attendAtId && !item.attendOn
  return [...body, ...missingReport(item), ...(isUndated ? [NO_DAY] : [])]
}

/** What is missing of the report that the law asks for with a recommendation. */
export function missingReport(item: Omit<Written, 'addresseeId' | 'attendAtId' | 'attendOn'>): FieldError[] {
  if (item.kind !== 'recommendation') return []
  return REPORT.filter(([field]) => !item[field]?.trim()).map(([field, message]) => ({ field, message }))
}
