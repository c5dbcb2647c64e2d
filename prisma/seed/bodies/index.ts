import type { SeedBody } from '../shape'
import { councilBodies } from './councils'
import { nhsBodies } from './nhs'

/** Everything that meets and decides, inside an organisation or across several. */
export const bodies: readonly SeedBody[] = [...nhsBodies, ...councilBodies]
