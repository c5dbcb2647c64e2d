import type { Obligation, Prisma } from '@/prisma/generated/client/client'

/** One obligation that the public may know of, held until the transaction ends: whoever else wants it for a write waits. Null: none. */
export async function lockObligation(tx: Prisma.TransactionClient, id: string): Promise<Obligation | null> {
  await tx.$queryRaw`SELECT FROM obligation WHERE id = ${id}::uuid FOR UPDATE`
  const found = await tx.obligation.findUnique({
    where: { id },
    include: { scrutinyItem: { select: { hiddenReason: true } } },
  })
  return found && (found.scrutinyItem?.hiddenReason ?? null) === null ? found : null
}
