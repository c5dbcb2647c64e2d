import { db } from '../db'

/** Sources that a new statement may rest on, for a list of choices. */
export async function sourceChoices(): Promise<{ value: string; label: string }[]> {
  const sources = await db.source.findMany({
    where: { kind: { not: 'memory' } },
    select: { id: true, title: true, publisher: true },
    orderBy: [{ title: 'asc' }, { createdAt: 'asc' }],
  })
  return sources.map(({ id, title, publisher }) => ({ value: id, label: `${title} (${publisher})` }))
}
