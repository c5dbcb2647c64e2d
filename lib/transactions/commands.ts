import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'

type Outcome = { ok: true; value: unknown } | { ok: false; error: string }

/**
 * Runs a command in one transaction. A refusal is given back as a value, and whatever was written before it is undone. Where a row
 * with the same key was there before, or another writer's came first, all is undone too, and `whenTaken` says what becomes of it.
 */
export async function transact<Done extends Outcome>(
  work: (tx: Prisma.TransactionClient) => Promise<Done>,
  whenTaken?: () => Promise<Done>,
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
    if (whenTaken && isTaken(error)) return whenTaken()
    throw error
  }
}

const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
