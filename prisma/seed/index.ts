import type { PrismaClient } from '../generated/client/client'
import { bodies } from './bodies'
import { changeEvents } from './change-events'
import { claims } from './claims'
import { consultations } from './consultations'
import { disagreements } from './disagreements'
import { functions, fundingStreams } from './functions'
import { glossary } from './glossary'
import { meetings } from './meetings'
import { milestones } from './milestones'
import { organisations } from './organisations'
import { people } from './people'
import { places } from './places'
import { posts } from './posts'
import { programmes } from './programmes'
import type { SeedRecord } from './record'
import { responsibilities } from './responsibilities'
import { scrutinyItems } from './scrutiny-items'
import { sources } from './sources'
import { tenures } from './tenures'
import { writeRecord } from './write/record'

/** The real record of Bedfordshire, Luton and Milton Keynes. */
export const theRecord: SeedRecord = {
  sources,
  places,
  organisations,
  bodies,
  posts,
  people,
  tenures,
  functions,
  fundingStreams,
  responsibilities,
  changeEvents,
  programmes,
  consultations,
  milestones,
  claims,
  meetings,
  scrutinyItems,
  disagreements,
  glossary,
}

/**
 * Adds the record to a database, in one transaction, and says how many rows were missing. Run again, it adds nothing and leaves
 * alone what people have changed since. Throws when the record is wrong: then nothing is added at all.
 */
export async function seed(db: PrismaClient, record: SeedRecord = theRecord): Promise<{ added: number }> {
  return { added: await db.$transaction((tx) => writeRecord(tx, record), { timeout: 120_000 }) }
}
