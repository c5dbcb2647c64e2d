import { Prisma } from '@/prisma/generated/client/client'
import { titleOn } from '../bodies/title-rules'
import { db } from '../db'
import type { Choice } from '../milestones/filter'
import type { Moment } from '../moment'
import type { Holders } from '../obligations/holding-queries'
import { joinHolder, ownerColumn } from '../obligations/joined-queries'
import { namedOn } from '../organisations/name-rules'
import { RESPONSE_WORDS } from '../standing/words'
import type { FilterKey } from './filter'
import { responseColumn } from './followed-queries'
import type { registerAt } from './known-queries'
import { LIST_STANDING_WORDS } from './listed-rules'
import { readNames, type Names } from './row-queries'
import type { RegisterKind } from './rules'
import { KIND_WORDS } from './words'

/** A choice of a filter, with how many items of the register have it, and the keys that it stands for in the database. */
export type FacetChoice = Choice & { count: number; ids: readonly string[] }
export type Facets = {
  total: number
  late: number
  choices: Record<FilterKey, FacetChoice[]>
}

/** Stands in an address for a recommendation to which the body has not said yet what it will do. */
export const NO_RESPONSE = 'none'

/** Stands for nobody while counting: keys are compared faster than words. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** What tells of an item itself has few values; whom it was asked of and who owes it, many. */
const OF_ITEMS = ['kind', 'standing', 'response', 'body_id', 'year', 'is_late'] as const
const OF_OWNERS = ['asked_of', 'owner'] as const
type Facet = (typeof OF_ITEMS)[number] | (typeof OF_OWNERS)[number]
type FacetRow = { facet: Facet | 'all'; value: string | null; count: number }

/** Of items that were counted together: how many have each value of each of these facets, and how many there are. */
const countEach = (facets: readonly Facet[]): Prisma.Sql => {
  const cases = (then: (facet: Facet) => string) =>
    `CASE ${facets.map((facet) => `WHEN GROUPING(${facet}) = 0 THEN ${then(facet)}`).join(' ')}`
  return Prisma.raw(`
    SELECT ${cases((facet) => `'${facet}'`)} ELSE 'all' END AS facet, ${cases((facet) => `${facet}::text`)} END AS value,
      sum(count)::int AS count
    FROM counted WHERE is_of_owners = ${facets.includes('owner')} GROUP BY GROUPING SETS ((), ${facets.map((facet) => `(${facet})`).join(', ')})`)
}

/** The year in London in which an item became public: the year of its reference. (`extract` answers a numeric, which is slower to count.) */
export const yearColumn = Prisma.sql`date_part('year', i.published_at AT TIME ZONE 'Europe/London')::int`

/**
 * Every value that items have, each with how many have it, in one query; and the names of those values. What has the same values is
 * counted first, in two ways, which leaves little to count for each facet.
 */
export async function readFacets(
  moment: Moment,
  source: ReturnType<typeof registerAt>,
  kinds: readonly RegisterKind[],
  holders: Holders,
): Promise<Facets & { names: Names }> {
  // Nothing else is accepted or rejected.
  const response = kinds.includes('recommendation') ? responseColumn(moment) : Prisma.sql`NULL::text`
  const rows = await db.$queryRaw<FacetRow[]>`
    WITH known AS (
      SELECT o.kind, o.standing, o.response, o.body_id, o.asked_of, o.year, o.is_late,
        CASE WHEN o.is_open THEN coalesce(${ownerColumn}, ${NOBODY}::uuid) END AS owner
      FROM (
        SELECT o.id, o.debtor_id, o.function_id, o.asked_first_day, i.kind, ${source.standing} AS standing, ${response} AS response,
          i.body_id, coalesce(o.debtor_id, i.addressee_id) AS asked_of, ${yearColumn} AS year,
          o.id IS NOT NULL AND o.settled_on IS NULL AND NOT ${source.isWithdrawn} AS is_open,
          (o.settled_on IS NULL AND o.due_on < ${moment.on}::date AND NOT ${source.isWithdrawn}) AS is_late
        FROM ${source.from} WHERE ${source.isPublic} AND i.kind = ANY (${[...kinds]}::scrutiny_item_kind[])
      ) o ${joinHolder(holders)}
    ), counted AS MATERIALIZED (
      SELECT ${Prisma.raw([...OF_ITEMS, ...OF_OWNERS].join(', '))}, GROUPING(owner) = 0 AS is_of_owners, count(*) AS count
      FROM known GROUP BY GROUPING SETS ((${Prisma.raw(OF_ITEMS.join(', '))}), (${Prisma.raw(OF_OWNERS.join(', '))}))
    )
    ${countEach(OF_ITEMS)} UNION ALL ${countEach(OF_OWNERS)}`
  const of = (facet: FacetRow['facet']) =>
    rows.flatMap((row) => (row.facet === facet ? [{ value: row.value ?? '', count: row.count }] : []))
  const owners = of('owner').filter(({ value }) => value !== '')
  const organisationIds = [...of('asked_of'), ...owners].map(({ value }) => value)
  const names = await readNames(
    organisationIds.filter((id) => id !== '' && id !== NOBODY),
    of('body_id').map(({ value }) => value),
  )
  return {
    total: of('all')[0]?.count ?? 0,
    late: of('is_late').find(({ value }) => value === 'true')?.count ?? 0,
    choices: { ...choicesOf({ of, owners, names, moment }), response: responsesOf(of('response'), kinds) },
    names,
  }
}

type Counted = { value: string; count: number }
type Told = { of: (facet: Facet) => Counted[]; owners: Counted[]; names: Names; moment: Moment }

function choicesOf({ of, owners, names, moment }: Told): Omit<Facets['choices'], 'response'> {
  const organisations = (counted: Counted[]) =>
    byLabel(
      counted.flatMap(({ value: id, count }) => {
        const row = names.organisations.get(id)
        return row ? [{ value: row.slug, label: namedOn(row, moment.on).name, count, ids: [id] }] : []
      }),
    )
  const nobody = owners.filter(({ value }) => value === NOBODY)
  return {
    kind: worded(of('kind'), KIND_WORDS),
    standing: worded(of('standing'), LIST_STANDING_WORDS),
    'asked-of': organisations(of('asked_of')),
    'owed-by': [
      ...nobody.map(({ count }) => ({ value: 'nobody', label: 'Nobody has accepted it', count, ids: [] })),
      ...organisations(owners),
    ],
    place: placesOf(of('body_id'), names),
    body: byLabel(
      of('body_id').flatMap(({ value: id, count }) => {
        const body = names.bodies.get(id)
        return body ? [{ value: body.slug, label: titleOn(body, moment.on), count, ids: [id] }] : []
      }),
    ),
    year: of('year')
      .map(({ value, count }) => ({ value, label: value, count, ids: [] }))
      .toSorted((a, b) => b.value.localeCompare(a.value)),
  }
}

/** What the body may have said to a recommendation, or that it has said nothing yet; of a register without any, nothing. */
function responsesOf(counted: Counted[], kinds: readonly RegisterKind[]): FacetChoice[] {
  if (!kinds.includes('recommendation')) return []
  const said = counted.map(({ value, count }) => ({ value: value || NO_RESPONSE, count }))
  return worded(said, { ...RESPONSE_WORDS, [NO_RESPONSE]: 'No response yet' })
}

/** What has a fixed list of words, in the order of that list. */
const worded = (counted: Counted[], words: Readonly<Record<string, string>>): FacetChoice[] =>
  Object.entries(words).flatMap(([value, label]) => {
    const found = counted.find((each) => each.value === value)
    return found ? [{ value, label, count: found.count, ids: [] }] : []
  })

/** The places of the councils that asked. A group of several councils counts for each of their places. */
function placesOf(counted: Counted[], { bodies }: Names): FacetChoice[] {
  const places = new Map<string, FacetChoice>()
  for (const { value: id, count } of counted) {
    for (const { slug, name } of bodies.get(id)?.places ?? []) {
      const place = places.get(slug) ?? { value: slug, label: name, count: 0, ids: [] }
      places.set(slug, { ...place, count: place.count + count, ids: [...place.ids, id] })
    }
  }
  return byLabel([...places.values()])
}

const byLabel = (choices: FacetChoice[]): FacetChoice[] =>
  choices.toSorted((a, b) => a.label.localeCompare(b.label))
