import { Prisma } from '@/prisma/generated/client/client'
import type { Moment } from '../moment'
import { ownerIdOf, type Holders } from '../obligations/holding-queries'
import { isHeld } from '../obligations/joined-queries'
import { NO_RESPONSE, yearColumn, type Facets } from './facet-queries'
import { FILTER_KEYS, likePattern, wordsOf, type FilterKey, type RegisterFilter } from './filter'
import { responseColumn } from './followed-queries'
import type { registerAt } from './known-queries'

type Found = { source: ReturnType<typeof registerAt>; facets: Facets; holders: Holders }

/** What items of one kind of the register are narrowed to by a filter. */
export function conditions(moment: Moment, filter: RegisterFilter, found: Found): Prisma.Sql {
  const { source } = found
  const late = Prisma.sql`o.settled_on IS NULL AND o.due_on < ${moment.on}::date AND NOT ${source.isWithdrawn}`
  return Prisma.join(
    [
      source.isShown,
      ...FILTER_KEYS.filter((key) => filter[key]).map((key) => conditionOf(key, filter[key], moment, found)),
      ...(filter.late ? [late] : []),
      ...wordsOf(filter).map(hasWord),
    ],
    ' AND ',
  )
}

const hasWord = (word: string): Prisma.Sql => {
  const pattern = likePattern(word)
  return Prisma.sql`(i.text ILIKE ${pattern} OR i.ref ILIKE ${pattern} OR EXISTS (
    SELECT FROM scrutiny_item_part p WHERE p.scrutiny_item_id = i.id AND p.text ILIKE ${pattern}))`
}

function conditionOf(key: FilterKey, value: string, moment: Moment, found: Found): Prisma.Sql {
  const { source, facets, holders } = found
  const ids = [...(facets.choices[key].find((choice) => choice.value === value)?.ids ?? [])]
  switch (key) {
    case 'kind':
      return Prisma.sql`i.kind::text = ${value}`
    case 'standing':
      return Prisma.sql`${source.standing} = ${value}`
    case 'response':
      return Prisma.sql`coalesce(${responseColumn(moment)}, ${NO_RESPONSE}) = ${value}`
    case 'asked-of':
      return Prisma.sql`coalesce(o.debtor_id, i.addressee_id) = ANY (${ids}::uuid[])`
    case 'owed-by': {
      const wanted = isHeld(holders, (owner) => (ids[0] ?? null) === ownerIdOf(owner))
      return Prisma.sql`o.settled_on IS NULL AND NOT ${source.isWithdrawn} AND ${wanted}`
    }
    case 'place':
    case 'body':
      return Prisma.sql`i.body_id = ANY (${ids}::uuid[])`
    case 'year':
      return Prisma.sql`${yearColumn}::text = ${value}`
  }
}
