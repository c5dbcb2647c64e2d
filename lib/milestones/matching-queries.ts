import { Prisma } from '@/prisma/generated/client/client'
import type { Moment } from '../moment'
import { isSlug } from '../slugs'
import type { MilestoneFilter } from './filter'
import { KIND_WORDS, STATUS_WORDS } from './words'

export type Asked = Partial<Omit<MilestoneFilter, 'page'>>

/** Whether one organisation, programme or place is asked for: of those there are few enough to look all of them up. */
export const isFew = ({ organisation, programme, place }: Asked): boolean =>
  [organisation, programme, place].some(Boolean)

/** What stood at a moment: rows of milestone_standing, one for each milestone that was known. */
export const standingAt = ({ isNow, on }: Moment): Prisma.Sql =>
  Prisma.sql`s.of_now = ${isNow} AND s.from_day <= ${on}::date AND s.to_day >= ${on}::date`

/** Where the milestone of a row stood at a moment, looked up for that row alone, however the planner would rather join them; as `s`. */
export const standingBeside = (row: 'mo', moment: Moment): Prisma.Sql => Prisma.sql`LATERAL (
  SELECT * FROM milestone_standing s WHERE s.milestone_id = ${Prisma.raw(row)}.milestone_id AND ${standingAt(moment)} LIMIT 1) s`

/** Whether an organisation had begun, as `hasBegun` in lib/periods/rules.ts says. */
export const hadBegun = ({ on }: Moment): Prisma.Sql =>
  Prisma.sql`(o.starts_on IS NULL OR edtf_last_day(o.starts_on) <= ${on}::date)`

/** Whether a programme had, as a milestone's page tells it. */
export const programmeHadBegun = ({ on }: Moment): Prisma.Sql =>
  Prisma.sql`(p.starts_on IS NULL OR p.starts_first_day <= ${on}::date)`

type Condition = (value: string, moment: Moment) => Prisma.Sql

const conditions: Record<Exclude<keyof Asked, 'organisation'>, Condition> = {
  programme: (slug, moment) => Prisma.sql`s.milestone_id IN (
    SELECT m.id FROM milestone m JOIN programme p ON p.id = m.programme_id WHERE p.slug = ${slug} AND ${programmeHadBegun(moment)})`,
  place: (slug) => Prisma.sql`s.milestone_id IN (
    SELECT mp.milestone_id FROM milestone_place mp JOIN place p ON p.id = mp.place_id WHERE p.slug = ${slug})`,
  kind: (kind) => Prisma.sql`s.kind = ${kind}::milestone_kind`,
  status: (status) => Prisma.sql`s.status = ${status}::milestone_status`,
}

/** What stood at a moment of an organisation: its own, and in what it took part once it had begun. */
const standingsOf = (slug: string, moment: Moment): Prisma.Sql => Prisma.sql`(
  SELECT s.* FROM milestone_standing s
  WHERE s.owner_id = (SELECT o.id FROM organisation o WHERE o.slug = ${slug}) AND ${standingAt(moment)}
  UNION ALL
  SELECT s.* FROM organisation o JOIN milestone_organisation mo ON mo.organisation_id = o.id CROSS JOIN ${standingBeside('mo', moment)}
  WHERE o.slug = ${slug} AND ${hadBegun(moment)} AND s.owner_id <> o.id)`

/** Whether a value can be that of anything; what can't is not looked up. */
function isPossible(key: keyof Asked, value: string): boolean {
  if (key === 'kind') return Object.hasOwn(KIND_WORDS, value)
  if (key === 'status') return Object.hasOwn(STATUS_WORDS, value)
  return isSlug(value)
}

/** The rows `s` that have every value asked for, as what follows `FROM`. */
export function matching(moment: Moment, { organisation, ...asked }: Asked): Prisma.Sql {
  const keys = (Object.keys(conditions) as (keyof typeof conditions)[]).filter((key) => asked[key])
  const all = keys.map((key) => {
    const value = asked[key] ?? ''
    return isPossible(key, value) ? conditions[key](value, moment) : Prisma.sql`false`
  })
  if (!organisation)
    return Prisma.sql`milestone_standing s WHERE ${Prisma.join([standingAt(moment), ...all], ' AND ')}`
  const isAny = isPossible('organisation', organisation) ? Prisma.sql`true` : Prisma.sql`false`
  return Prisma.sql`${standingsOf(organisation, moment)} s WHERE ${Prisma.join([isAny, ...all], ' AND ')}`
}
