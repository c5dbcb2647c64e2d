import type { SeedChangeEvent } from '../shape'
import { events2026 } from './central-east'
import { events2013 } from './commissioning-2013'
import { systemEvents } from './systems'
import { trustEvents } from './trusts'

/**
 * What became of which organisation, in the order of the days. Legal succession, succession of the code and succession in a function
 * are kept apart: the data service's rows say nothing of the law, and the law nothing of the codes.
 */
export const changeEvents: readonly SeedChangeEvent[] = [
  ...trustEvents,
  ...events2013,
  ...systemEvents,
  ...events2026,
]
