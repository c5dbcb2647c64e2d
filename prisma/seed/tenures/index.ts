import type { SeedTenure } from '../shape'
import { councilTenures } from './councils'
import { groupTenures, recalledTenures } from './groups'
import { systemTenures } from './systems'

/** Who held which public post. An end that is not established stays so: `seenTo` says when a source last shows the person there. */
export const tenures: readonly SeedTenure[] = [
  ...groupTenures,
  ...recalledTenures,
  ...systemTenures,
  ...councilTenures,
]
