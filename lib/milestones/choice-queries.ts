import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { atMoment, keptFact } from '../kept-facts'
import type { Moment } from '../moment'
import type { Offered } from './filter'
import { hadBegun, programmeHadBegun } from './matching-queries'

/** The name borne on a day, as `nameOn` in lib/organisations/name-rules.ts chooses it. */
const nameOn = ({ on }: Moment) => Prisma.sql`coalesce((
  SELECT n.short_name FROM organisation_name n WHERE n.organisation_id = o.id
  ORDER BY coalesce(n.starts_first_day, '0001-01-01') <= ${on}::date DESC,
    coalesce(n.starts_first_day, '0001-01-01') <= ${on}::date AND coalesce(n.ends_last_day, '9999-12-31') >= ${on}::date DESC,
    CASE WHEN coalesce(n.starts_first_day, '0001-01-01') <= ${on}::date THEN n.starts_first_day END DESC NULLS LAST,
    n.starts_first_day NULLS FIRST
  LIMIT 1), o.slug)`

/** The programmes, organisations and places of the milestones that were known at a moment: a look at the first of each, not at all. */
export const listOffered = (moment: Moment): Promise<Offered[]> =>
  keptFact(`milestones offered ${atMoment(moment)}`, () => readOffered(moment))

async function readOffered(moment: Moment): Promise<Offered[]> {
  const knownFrom = Prisma.raw(moment.isNow ? 'm.known_from' : 'm.certain_from')
  const isKnown = Prisma.sql`${knownFrom} <= ${moment.on}::date`
  return db.$queryRaw<Offered[]>`
    SELECT 'programme' AS key, p.slug AS value, p.title AS label FROM programme p
    WHERE ${programmeHadBegun(moment)}
      AND (SELECT min(${knownFrom}) FROM milestone m WHERE m.programme_id = p.id) <= ${moment.on}::date
    UNION ALL
    SELECT 'place', p.slug, p.name FROM place p
    WHERE (SELECT true FROM milestone_place mp JOIN milestone m ON m.id = mp.milestone_id WHERE mp.place_id = p.id AND ${isKnown} LIMIT 1)
    UNION ALL
    SELECT 'organisation', o.slug, ${nameOn(moment)} FROM organisation o
    WHERE (SELECT min(${knownFrom}) FROM milestone m WHERE m.owner_id = o.id) <= ${moment.on}::date
      OR ${hadBegun(moment)} AND (
        SELECT true FROM milestone_organisation mo JOIN milestone m ON m.id = mo.milestone_id WHERE mo.organisation_id = o.id AND ${isKnown} LIMIT 1)`
}
