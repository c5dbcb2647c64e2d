import type { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'

type Outcome = { ok: true; value: unknown } | { ok: false; error: string }

/** Runs a command in one transaction. A refusal is given back as a value, and whatever was written before it is undone. */
export async function transact<Done extends Outcome>(
  work: (tx: Prisma.TransactionClient) => Promise<Done>,
): Promise<Done> {
  let refused: Done | undefined
  try {
    return await db.$transaction(async (tx) => {
      const done = await work(tx)
      if (done.ok) return done
      refused = done
      throw new Error(`refused: ${done.error}`)
    })
  } catch (error) {
    if (refused) return refused
    throw error
  }
}
