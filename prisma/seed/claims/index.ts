import type { SeedClaim } from '../shape'
import { centralEastClaims } from './central-east'
import { integratingCareClaims } from './integrating-care'
import { mergerClaims } from './merger'

/** What was said to follow: benefits, savings, risks and promises. None has been found true or untrue yet. */
export const claims: readonly SeedClaim[] = [...mergerClaims, ...integratingCareClaims, ...centralEastClaims]
