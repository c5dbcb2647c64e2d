import type { Cited, CitedSource } from './rules'

/** What several facts rest on: each source once. `haveLater`: some of it came out after the day of the page. */
export type CitedTogether = { sources: CitedSource[]; haveLater: boolean }

/** The sources of several facts, in the order in which the facts name them; a note speaks of one fact and is left out. */
export function together(cited: readonly Cited[]): CitedTogether {
  const all = cited.flatMap(({ sources }) => sources)
  return {
    sources: [...new Map(all.map((source) => [source.key, { ...source, note: null }])).values()],
    haveLater: cited.some(({ laterSources }) => laterSources > 0),
  }
}
