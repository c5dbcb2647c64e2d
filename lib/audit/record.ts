import type { Prisma } from '@/prisma/generated/client/client'
import { now } from '../clock'
import { EventEntry } from './schema'

/** By whom the public sees that a change was made: "Councillor, Luton health and social care review group". */
export type By = { userId: string | null; label: string }

/**
 * Adds events to the append-only log, in the caller's transaction, so that a change and its record stand or fall together.
 * The database numbers and chains them when the transaction commits. Throws when an entry is not of a known kind.
 */
export async function record(
  tx: Prisma.TransactionClient,
  by: By,
  subject: { type: string; id: string },
  ...entries: [EventEntry, ...EventEntry[]]
): Promise<void> {
  const told = JSON.stringify(entries.map((entry) => EventEntry.parse(entry)))
  // Every command ends with this one, and Prisma would compile it anew each time.
  await tx.$executeRaw`
    INSERT INTO event_waiting (at, actor_id, actor_label, subject_type, subject_id, action, data)
    SELECT ${now()}, ${by.userId}::uuid, ${by.label}, ${subject.type}, ${subject.id}::uuid, told.action, told.data
    FROM jsonb_to_recordset(${told}::jsonb) AS told (action text, data jsonb)`
}
