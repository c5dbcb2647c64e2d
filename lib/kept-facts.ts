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
  const known = (id: string) => facts?.get(`${key} ${id}`) as { value: Value | undefined } | undefined
  const wanted = [...new Set(ids)]
  const missing = wanted.filter((id) => !known(id))
  const loaded = missing.length > 0 ? await load(missing) : new Map<string, Value>()
  for (const id of missing) facts?.learn(`${key} ${id}`, { value: loaded.get(id) })
  return wanted.flatMap((id) => (loaded.has(id) ? loaded.get(id) : known(id)?.value) ?? [])
}
