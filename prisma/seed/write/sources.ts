import type { Writer } from './writer'

/** The sources that everything else cites. */
export async function writeSources({ tx, record, ref, add }: Writer): Promise<void> {
  await add(
    tx.source,
    Object.entries(record.sources).map(([key, source]) => ({ id: ref('source', key), key, ...source })),
  )
}

/** The citations that the other parts have noted; last, when all that they are about is there. */
export async function writeCitations({ tx, add, citations }: Writer): Promise<void> {
  await add(tx.citation, citations)
}
