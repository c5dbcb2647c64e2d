import type { SeedRecord } from '../record'
import { idOf } from './ids'

/** The kinds of entry that others name by slug. */
export type Named =
  | 'source'
  | 'place'
  | 'organisation'
  | 'body'
  | 'post'
  | 'person'
  | 'function'
  | 'funding-stream'
  | 'programme'
  | 'consultation'
  | 'milestone'
  | 'claim'
  | 'meeting'

export type Ref = (kind: Named, slug: string) => string

const slugs = (entries: readonly { slug: string }[]) => new Set(entries.map((entry) => entry.slug))

/** Gives the ids of entries by slug; throws when the record names something that it does not have. */
export function refsOf(record: SeedRecord): Ref {
  const known: Record<Named, Set<string>> = {
    source: new Set(Object.keys(record.sources)),
    place: slugs(record.places),
    organisation: slugs(record.organisations),
    body: slugs(record.bodies),
    post: slugs(record.posts),
    person: slugs(record.people),
    function: slugs(record.functions),
    'funding-stream': slugs(record.fundingStreams),
    programme: slugs(record.programmes),
    consultation: slugs(record.consultations),
    milestone: slugs(record.milestones),
    claim: slugs(record.claims),
    meeting: slugs(record.meetings),
  }
  return (kind, slug) => {
    if (!known[kind].has(slug))
      throw new Error(`The record names the ${kind} "${slug}", which it does not have.`)
    return idOf(kind, slug)
  }
}
