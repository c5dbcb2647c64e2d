import { OWED_KEYS } from './obligations/filter'
import { ADDRESS_KEYS } from './scrutiny-items/filter'

/** The lists that can be narrowed, each with its filter keys. A request with one of these in its address is answered for itself;
 *  without, the kept page serves everybody. */
export const filterable = {
  owed: OWED_KEYS,
  questions: ADDRESS_KEYS,
  recommendations: ADDRESS_KEYS,
  timeline: ['programme', 'organisation', 'place', 'kind', 'status', 'page'],
} as const satisfies Record<string, readonly string[]>

export type ListName = keyof typeof filterable

/** Whether a page is such a list; an address may say anything, also what every object has. */
export const isList = (page: string): page is ListName => Object.hasOwn(filterable, page)
