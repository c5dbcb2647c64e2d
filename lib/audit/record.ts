import type { Prisma } from '@/prisma/generated/client/client'
import { now } from '../clock'
import { EventEntry } from './schema'

/** By whom the public sees that a change was made: "Councillor, Luton health and social care review group". */
export type By = { userId: string | null; label: string }

/**
 * Adds one event to the append-only log, in the caller's transaction, so that a change and its record stand or fall together.
 * The database numbers and chains it when the transaction commits. Throws when the entry is not of a known kind.
 */
export async function record(
  tx: Prisma.TransactionClient,
  by: By,
  subject: { type: string; id: string },
  entry: EventEntry,
): Promise<void> {
  const { action, data } = EventEntry.parse(entry)
  // createMany asks for nothing back.
  await tx.eventWaiting.createMany({
    data: {
      at: now(),
      actorId: by.userId,
      actorLabel: by.label,
      action,
      subjectType: subject.type,
      subjectId: subject.id,
      data,
    },
  })
}
