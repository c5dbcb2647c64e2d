import type { SeedResponsibility } from '../shape'
import { commissionerResponsibilities } from './commissioners'
import { localResponsibilities } from './local'
import { nationalResponsibilities } from './nhs-england'
import { optionResponsibilities } from './options'

/** Who held which function and which money, from and to, and who would have under each option. */
export const responsibilities: readonly SeedResponsibility[] = [
  ...commissionerResponsibilities,
  ...nationalResponsibilities,
  ...localResponsibilities,
  ...optionResponsibilities,
]
