import { Prisma } from '@/prisma/generated/client/client'
import { titleOn } from '../bodies/title-rules'
import { endOfDay, isoDayOf, londonDay, type Edtf } from '../dates'
import type { Moment } from '../moment'
import { namedOn, namedThen } from '../organisations/name-rules'
import type { Names } from '../scrutiny-items/row-queries'
import { registerHref, type RegisterKind } from '../scrutiny-items/rules'
import { KIND_WORDS } from '../scrutiny-items/words'
import type { Standing } from '../standing/rules'
import { holderOf, ownerIdOf, type Holders } from './holding-queries'
import type { OwedItem } from './listed-rules'

/** What is owed as the database gives it to a list. */
export type OwedRow = {
  id: string
  debtor_id: string
  function_id: string | null
  asked_first_day: Date
  asked_on: Edtf
  due_on: Date | null
  standing: Standing
  ref: string | null
  kind: RegisterKind | null
  text: string | null
  body_id: string | null
  slug: string | null
  title: string | null
  said: Said[] | null
  total: number
}

/** The last word of one organisation; `at` as an instant in text. */
type Said = { by: string; at: string; text: string }

/** Of obligations `o`, items `i` and consultations `c`. */
export const owedColumns = Prisma.sql`
  o.id, o.debtor_id, o.function_id, o.asked_first_day, o.asked_on, o.due_on, o.standing::text AS standing,
  i.ref, i.kind::text AS kind, i.text, o.body_id, c.slug, c.title`

/**
 * The last word of each body that spoke of it, beside each row `r`: asked for after the rows of the list have been chosen. Who owes it at
 * the moment is told by the rule alone, and speaks for itself: what a body said before it passed on stands on the item's own page.
 */
export const withReplies = (rows: Prisma.Sql, moment: Moment): Prisma.Sql => Prisma.sql`
  SELECT r.*, reply.said FROM (${rows}) r LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('by', last.organisation_id, 'at', last.recorded_at, 'text', last.text)) AS said FROM (
      SELECT DISTINCT ON (s.organisation_id) s.organisation_id, s.recorded_at, s.text FROM owner_statement s
      WHERE s.obligation_id = r.id ${moment.isNow ? Prisma.empty : Prisma.sql`AND s.recorded_at < ${endOfDay(moment.on)}`}
      ORDER BY s.organisation_id, s.seq DESC) last) reply ON true`

/** Whom the rows of a list are owed by, and the names of all whom they concern. */
export function ownersOf(rows: readonly OwedRow[], holders: Holders, moment: Moment) {
  const owners = new Map(
    rows.map(({ id, debtor_id, function_id, asked_first_day }) => {
      const held = { obligationId: id, debtorId: debtor_id, functionId: function_id }
      const owner = holderOf(holders, { ...held, askedOn: isoDayOf(asked_first_day) }, moment)
      return [id, ownerIdOf(owner)] as const
    }),
  )
  const ids = rows.flatMap(({ id, debtor_id }) => [debtor_id, owners.get(id) ?? []].flat())
  return { owners, organisationIds: ids, bodyIds: rows.flatMap(({ body_id }) => body_id ?? []) }
}

/** A row as a list shows it, in the names of the moment. */
export function owedItem(
  row: OwedRow,
  ownerId: string | null | undefined,
  names: Names,
  moment: Moment,
): OwedItem {
  const organisation = (id: string | null | undefined) => names.organisations.get(id ?? '')
  const [asked, owner] = [row.debtor_id, ownerId].map(organisation)
  const said = row.said?.find(({ by }) => by === ownerId)
  const body = names.bodies.get(row.body_id ?? '')
  return {
    ...{ id: row.id, ref: row.ref, askedOn: row.asked_on, standing: row.standing },
    href: row.ref && row.kind ? registerHref(row.kind, row.ref) : `/consultations/${row.slug ?? ''}`,
    what: row.text ?? row.title ?? '',
    kindWord: row.kind ? KIND_WORDS[row.kind] : 'Outcome of a consultation',
    askedBy: body ? titleOn(body, moment.on) : null,
    askedOf: asked ? namedThen(asked, row.asked_on, moment.on) : null,
    owner: owner ? namedOn(owner, moment.on) : 'nobody',
    dueOn: row.due_on && isoDayOf(row.due_on),
    reply:
      owner && said
        ? { by: namedOn(owner, moment.on), on: londonDay(new Date(said.at)), text: said.text }
        : null,
  }
}
