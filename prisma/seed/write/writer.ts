import type { Prisma } from '../../generated/client/client'
import type { SeedRecord } from '../record'
import type { Cites } from '../shape'
import { idOf } from './ids'
import { refsOf, type Named } from './names'

type Table<Row> = {
  findMany(args: { where: { id: { in: string[] } }; select: { id: true } }): PromiseLike<{ id: string }[]>
  createMany(args: { data: Row[] }): PromiseLike<{ count: number }>
}
type Links<Row> = { createMany(args: { data: Row[]; skipDuplicates: true }): PromiseLike<{ count: number }> }
type Citation = Prisma.CitationCreateManyInput & { id: string }
type Subject = Omit<Prisma.CitationCreateManyInput, 'id' | 'sourceId' | 'note'>

export type Writer = ReturnType<typeof writerFor>

function refuseTwins(rows: readonly { id: string }[]): void {
  const seen = new Set<string>()
  for (const row of rows) {
    if (seen.has(row.id)) throw new Error(`The record has the same entry twice: ${JSON.stringify(row)}`)
    seen.add(row.id)
  }
}

/** What every part of the loader writes with. It only adds: a row whose id is there already is left as people have made it. */
export function writerFor(tx: Prisma.TransactionClient, record: SeedRecord) {
  const ref = refsOf(record)
  const citations: Citation[] = []
  let added = 0

  /**
   * Adds the rows that are missing, in order. Not `skipDuplicates`: that would also keep quiet about rows that a rule of the
   * database refuses, and would fire the ledger's trigger for rows that are there already.
   */
  async function add<Row extends { id: string }>(table: Table<NoInfer<Row>>, rows: Row[]): Promise<void> {
    refuseTwins(rows)
    const ids = rows.map((row) => row.id)
    const present = await table.findMany({ where: { id: { in: ids } }, select: { id: true } })
    const known = new Set(present.map((row) => row.id))
    const missing = rows.filter((row) => !known.has(row.id))
    if (missing.length > 0) added += (await table.createMany({ data: missing })).count
  }

  /** Adds pairs, which have no id of their own. */
  async function link<Row>(table: Links<NoInfer<Row>>, rows: Row[]): Promise<void> {
    if (rows.length > 0) added += (await table.createMany({ data: rows, skipDuplicates: true })).count
  }

  function cite(subject: Subject, cites: Cites): void {
    for (const entry of cites) {
      const [key, note] = typeof entry === 'string' ? [entry] : entry
      const id = idOf('citation', ...Object.entries(subject).flat().map(String), key)
      citations.push({ id, sourceId: ref('source', key), note: note ?? null, ...subject })
    }
  }

  const maybe = (kind: Named, slug: string | undefined) => (slug === undefined ? null : ref(kind, slug))
  return { tx, record, ref, maybe, add, link, cite, citations, added: () => added }
}
