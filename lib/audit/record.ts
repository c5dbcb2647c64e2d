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
  const at = now()
  const common = {
    at,
    actorId: by.userId,
    actorLabel: by.label,
    subjectType: subject.type,
    subjectId: subject.id,
  }
  await tx.eventWaiting.createMany({
    data: entries.map((entry) => ({ ...common, ...EventEntry.parse(entry) })),
  })
}
