import type { FieldError } from '../forms'
import type { RegisterKind } from './rules'

type Written = {
  kind: RegisterKind
  addresseeId: string | null
  matter: string | null
  evidence: string | null
  participants: string | null
  reasons: string | null
}

/** In the order of SI 2013/218, regulation 22(6). */
const REPORT = [
  ['matter', 'Enter what the report is about'],
  ['evidence', 'Enter a summary of the evidence'],
  ['participants', 'Enter who took part'],
  ['reasons', 'Enter why you recommend it'],
] as const

/** What is still missing before an item can be handed in: the body that is asked and, of a recommendation, what regulation 22(6) asks for. */
export function missingFrom(item: Written): FieldError[] {
  const body = item.addresseeId ? [] : [{ field: 'addresseeId', message: 'Choose the body that is asked' }]
  return [...body, ...missingReport(item)]
}

/** What is missing of the report that the law asks for with a recommendation. */
export function missingReport(item: Omit<Written, 'addresseeId'>): FieldError[] {
  if (item.kind !== 'recommendation') return []
  return REPORT.filter(([field]) => !item[field]?.trim()).map(([field, message]) => ({ field, message }))
}
