import type { SeedOrganisation } from '../shape'
import { boards } from './boards'
import { commissioningGroups } from './commissioning-groups'
import { communityTrusts } from './community-trusts'
import { councils } from './councils'
import { healthwatch } from './healthwatch'
import { hospitals } from './hospitals'
import { national } from './national'
import { primaryCareTrusts } from './primary-care-trusts'
import { representativeBodies } from './representative-bodies'
import { systems } from './systems'

/** Every organisation of the record, with dated names and dated codes. */
export const organisations: readonly SeedOrganisation[] = [
  ...primaryCareTrusts,
  ...commissioningGroups,
  ...systems,
  ...boards,
  ...councils,
  ...national,
  ...hospitals,
  ...communityTrusts,
  ...healthwatch,
  ...representativeBodies,
]
