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
  said_by: string | null
  said_at: Date | null
  said: string | null
  total: number
}

/** Of obligations `o`, items `i` and consultations `c`. */
export const owedColumns = Prisma.sql`
  o.id, o.debtor_id, o.function_id, o.asked_first_day, o.asked_on, o.due_on, o.standing::text AS standing,
  i.ref, i.kind::text AS kind, i.text, o.body_id, c.slug, c.title`

/** The last word of the body that owes it, beside each row `r`: asked for after the rows of the list have been chosen. */
export const withReplies = (rows: Prisma.Sql, moment: Moment): Prisma.Sql => Prisma.sql`
  SELECT r.*, reply.organisation_id AS said_by, reply.recorded_at AS said_at, reply.text AS said
  FROM (${rows}) r LEFT JOIN LATERAL (
    SELECT s.organisation_id, s.recorded_at, s.text FROM owner_statement s
    WHERE s.obligation_id = r.id ${moment.isNow ? Prisma.empty : Prisma.sql`AND s.recorded_at < ${endOfDay(moment.on)}`}
    ORDER BY s.seq DESC LIMIT 1) reply ON true`

/** Whom the rows of a list are owed by, and the names of all whom they concern. */
export function ownersOf(rows: readonly OwedRow[], holders: Holders, moment: Moment) {
  const owners = new Map(
    rows.map(({ id, debtor_id, function_id, asked_first_day }) => {
      const held = { obligationId: id, debtorId: debtor_id, functionId: function_id }
      const owner = holderOf(holders, { ...held, askedOn: isoDayOf(asked_first_day) }, moment)
      return [id, ownerIdOf(owner)] as const
    }),
  )
  const ids = rows.flatMap(({ id, debtor_id, said_by }) =>
    [debtor_id, said_by ?? [], owners.get(id) ?? []].flat(),
  )
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
  const [asked, owner, speaker] = [row.debtor_id, ownerId, row.said_by].map(organisation)
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
      speaker && row.said_at && row.said
        ? { by: namedOn(speaker, moment.on), on: londonDay(row.said_at), text: row.said }
        : null,
  }
}
