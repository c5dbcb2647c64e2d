import type { Prisma } from '../../generated/client/client'
import type { SeedRecord } from '../record'
import { writeBodies } from './bodies'
import { writeChangeEvents } from './change-events'
import { writeClaims } from './claims'
import { writePositions, writeQuestions, writeReplies } from './consultation-parts'
import { writeConsultations } from './consultations'
import { writeDisagreements } from './disagreements'
import { writeGlossary } from './glossary'
import { writeMeetings } from './meetings'
import { writeMilestones } from './milestones'
import { writeOptions } from './options'
import { writeOrganisations } from './organisations'
import { writeProgrammes } from './programmes'
import { writeReferenceCounters } from './reference-counters'
import { writeFunctions, writeResponsibilities } from './responsibilities'
import { writeScrutinyItems } from './scrutiny-items'
import { writeCitations, writeSources } from './sources'
import { writerFor, type Writer } from './writer'

/** In the order of the foreign keys: what is named comes before what names it. */
const PARTS: readonly ((writer: Writer) => Promise<void>)[] = [
  writeSources,
  writeOrganisations,
  writeBodies,
  writeFunctions,
  writeResponsibilities,
  writeChangeEvents,
  writeProgrammes,
  writeConsultations,
  writeMilestones,
  writeOptions,
  writeQuestions,
  writePositions,
  writeReplies,
  writeClaims,
  writeMeetings,
  writeScrutinyItems,
  writeReferenceCounters,
  writeDisagreements,
  writeGlossary,
  writeCitations,
]

/** Writes the parts of the record that are missing and returns how many rows that were. One seeding at a time. */
export async function writeRecord(tx: Prisma.TransactionClient, record: SeedRecord): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('seed'))`
  const writer = writerFor(tx, record)
  for (const write of PARTS) await write(writer)
  return writer.added()
}
