import { OWED_KEYS } from './obligations/filter'
import { ADDRESS_KEYS } from './scrutiny-items/filter'

/** The kept pages that can be narrowed, each with its filter keys. A request with one of these keys in its address
 *  is answered per request by the page's `filtered` twin, so that the kept page stays the same for everybody. */
export const filterable: Record<string, readonly string[]> = {
  owed: OWED_KEYS,
  questions: ADDRESS_KEYS,
  recommendations: ADDRESS_KEYS,
  timeline: ['programme', 'organisation', 'place', 'kind', 'status', 'page'],
}
