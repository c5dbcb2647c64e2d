import type { Prisma, ScrutinyItem } from '@/prisma/generated/client/client'
import { londonDay } from '../dates'
import { referenceOf } from './rules'

/** The next number for this body, year and kind. Prisma writes it as one statement, so writers at once take turns. */
export async function nextReference(
  tx: Prisma.TransactionClient,
  { bodyId, kind }: Pick<ScrutinyItem, 'bodyId' | 'kind'>,
  at: Date,
): Promise<string> {
  const body = await tx.body.findUniqueOrThrow({ where: { id: bodyId } })
  const counted = { bodyId, year: Number(londonDay(at).slice(0, 4)), kind }
  const { last, year } = await tx.referenceCounter.upsert({
    where: { bodyId_year_kind: counted },
    create: { ...counted, last: 1 },
    update: { last: { increment: 1 } },
  })
  return referenceOf(body.refPrefix ?? body.slug.toUpperCase(), year, kind, last)
}
