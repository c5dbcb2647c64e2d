import type { Moment } from './moment'
import { renderingHere } from './rendering'

/** The part of a key that names a moment. */
export const atMoment = ({ segment, on }: Moment): string => `${segment} ${on}`

/** What `load` answers, kept under this key until the record changes; loaded each time by whoever renders no public page. */
export async function keptFact<Value>(key: string, load: () => Promise<Value>): Promise<Value> {
  const facts = renderingHere()?.facts
  if (!facts) return load()
  const known = facts.get(key) as { value: Value } | undefined
  if (known) return known.value
  const value = await load()
  facts.learn(key, { value })
  return value
}

/**
 * What `load` answers for each of these ids, once and in their order, where those that are kept need not be loaded again. An id
 * for which there is nothing is left out.
 */
export async function keptFacts<Value>(
  key: string,
  ids: readonly string[],
  load: (missing: string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Value[]> {
  const facts = renderingHere()?.facts
  // Taken before anything is waited for: meanwhile what is kept may become that of another edition.
  const found = new Map<string, Value | undefined>()
  for (const id of ids) {
    const known = facts?.get(`${key} ${id}`) as { value: Value | undefined } | undefined
    if (known) found.set(id, known.value)
  }
  const missing = [...new Set(ids)].filter((id) => !found.has(id))
  const loaded = missing.length > 0 ? await load(missing) : new Map<string, Value>()
  for (const id of missing) {
    found.set(id, loaded.get(id))
    facts?.learn(`${key} ${id}`, { value: loaded.get(id) })
  }
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? [])
}
