import type { Obligation, Prisma } from '@/prisma/generated/client/client'
import { openToAnswer } from './owned-queries'

/**
 * One obligation that the public may know of and that is not over, held until the transaction ends: whoever else wants it for a write
 * waits. Its item is held first, as by every move of it: so nobody ends, hides or passes it on meanwhile. Null: none.
 */
export async function lockObligation(tx: Prisma.TransactionClient, id: string): Promise<Obligation | null> {
  await tx.$queryRaw`
    SELECT FROM scrutiny_item WHERE id = (SELECT scrutiny_item_id FROM obligation WHERE id = ${id}::uuid) FOR NO KEY UPDATE`
  await tx.$queryRaw`SELECT FROM obligation WHERE id = ${id}::uuid FOR UPDATE`
  return tx.obligation.findFirst({ where: { id, ...openToAnswer } })
}
