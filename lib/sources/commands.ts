import type { Prisma } from '@/prisma/generated/client/client'
import type { SourceInput } from './schema'

/** The id of the source named in a form, made first where it is new; null when the register has no such source. */
export async function sourceFor(
  tx: Prisma.TransactionClient,
  formId: string,
  source: SourceInput,
): Promise<string | null> {
  if ('id' in source) {
    // What somebody remembers is not evidence for a new statement.
    const found = await tx.source.findFirst({ where: { id: source.id, kind: { not: 'memory' } } })
    return found?.id ?? null
  }
  const { title, publisher, url } = source
  const made = await tx.source.create({
    data: { key: `statement-${formId}`, kind: 'statement', title, publisher, url: url || null },
    select: { id: true },
  })
  return made.id
}
