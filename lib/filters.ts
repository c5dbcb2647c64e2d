import { OWED_KEYS } from './obligations/filter'
import { ADDRESS_KEYS } from './scrutiny-items/filter'

/** The lists that can be narrowed, each with its filter keys. A request with one of these in its address is answered for itself;
 *  without, the kept page serves everybody. */
export const filterable: Record<string, readonly string[]> = {
  owed: OWED_KEYS,
  questions: ADDRESS_KEYS,
  recommendations: ADDRESS_KEYS,
  timeline: ['programme', 'organisation', 'place', 'kind', 'status', 'page'],
}
