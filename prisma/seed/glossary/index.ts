import type { SeedGlossaryTerm } from '../shape'
import { healthTerms } from './how-the-nhs-works'
import { organisationTerms } from './organisations'
import { peopleAndCodeTerms } from './people-and-codes'
import { recordTerms } from './this-record'
import { scrutinyTerms } from './law-and-scrutiny'

/** Every word that needs one sentence of help, and every abbreviation that the record uses. */
export const glossary: readonly SeedGlossaryTerm[] = [
  ...organisationTerms,
  ...peopleAndCodeTerms,
  ...healthTerms,
  ...scrutinyTerms,
  ...recordTerms,
]
