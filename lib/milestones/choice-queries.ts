import { Prisma } from '@/prisma/generated/client/client'
import { db } from '../db'
import { atMoment, keptFact } from '../kept-facts'
import type { Moment } from '../moment'
import type { Offered } from './filter'
import { hadBegun, programmeHadBegun, standingAt } from './standing-queries'

/** The name borne on a day, as `nameOn` in lib/organisations/name-rules.ts chooses it. */
const nameOn = ({ on }: Moment) => Prisma.sql`coalesce((
  SELECT n.short_name FROM organisation_name n WHERE n.organisation_id = o.id
  ORDER BY coalesce(n.starts_first_day, '0001-01-01') <= ${on}::date DESC,
    coalesce(n.starts_first_day, '0001-01-01') <= ${on}::date AND coalesce(n.ends_last_day, '9999-12-31') >= ${on}::date DESC,
    CASE WHEN coalesce(n.starts_first_day, '0001-01-01') <= ${on}::date THEN n.starts_first_day END DESC NULLS LAST,
    n.starts_first_day NULLS FIRST
  LIMIT 1), o.slug)`

/** The programmes, organisations and places of the milestones that were known at a moment. */
export const listOffered = (moment: Moment): Promise<Offered[]> =>
  keptFact(`milestones offered ${atMoment(moment)}`, () => readOffered(moment))

async function readOffered(moment: Moment): Promise<Offered[]> {
  const at = standingAt(moment)
  return db.$queryRaw<Offered[]>`
    SELECT 'programme' AS key, p.slug AS value, p.title AS label FROM programme p
    WHERE ${programmeHadBegun(moment)} AND EXISTS (
      SELECT FROM milestone m JOIN milestone_standing s ON s.milestone_id = m.id WHERE m.programme_id = p.id AND ${at})
    UNION ALL
    SELECT 'place', p.slug, p.name FROM place p
    WHERE EXISTS (SELECT FROM milestone_place mp JOIN milestone_standing s ON s.milestone_id = mp.milestone_id WHERE mp.place_id = p.id AND ${at})
    UNION ALL
    SELECT 'organisation', o.slug, ${nameOn(moment)} FROM organisation o
    WHERE EXISTS (SELECT FROM milestone m JOIN milestone_standing s ON s.milestone_id = m.id WHERE m.owner_id = o.id AND ${at})
      OR ${hadBegun(moment)} AND EXISTS (
        SELECT FROM milestone_organisation mo JOIN milestone_standing s ON s.milestone_id = mo.milestone_id WHERE mo.organisation_id = o.id AND ${at})`
}
