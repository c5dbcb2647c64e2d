import type { SeedScrutinyItem } from '../shape'
import { bedfordItems } from './bedford'
import { lutonItems } from './luton'
import { otherCouncilsItems } from './other-councils'

/** What councillors asked, asked for and objected to before this record existed. */
export const scrutinyItems: readonly SeedScrutinyItem[] = [
  ...lutonItems,
  ...bedfordItems,
  ...otherCouncilsItems,
]
