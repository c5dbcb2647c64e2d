import { titleOn } from '../bodies/title-rules'
import { isoDayOf, londonDay } from '../dates'
import type { Moment } from '../moment'
import { namedOn } from '../organisations/name-rules'
import type { Names } from '../scrutiny-items/row-queries'
import { registerHref } from '../scrutiny-items/rules'
import { AGE_BANDS } from './filter'
import type { AskedCount, Count, Groups, OwnerCount } from './group-queries'
import {
  mostLateFirst,
  type AgeGroup,
  type BodyGroup,
  type OwnerGroup,
  type PlaceGroup,
  type ReplyTo,
} from './listed-rules'
import type { StatementRow } from './statement-queries'

export type ToldGroups = {
  late: number
  newlyLateCount: number
  /** Those of it that are outcomes of consultations: no group asked for them. */
  lateOutcomes: number
  byOwner: OwnerGroup[]
  byBody: BodyGroup[]
  byPlace: PlaceGroup[]
  byAge: AgeGroup[]
}

type Named = { names: Names; moment: Moment }
type In = Named & { lastSaid: LastSaid }

/** The groups in the names of the moment, those with most that is late first. */
export function toldGroups(
  { byOwner, byAsked }: Groups,
  statements: readonly StatementRow[],
  named: Named,
): ToldGroups {
  const told = { ...named, lastSaid: lastSaidIn(statements, named) }
  const of = (way: AskedCount['of']) => byAsked.filter((row) => row.of === way)
  const [all] = of('all')
  return {
    late: all?.late ?? 0,
    newlyLateCount: all?.newly ?? 0,
    lateOutcomes: of('body').find(({ body_id }) => body_id === null)?.late ?? 0,
    byOwner: mostLateFirst(
      byOwner.flatMap((row) => ownerGroup(row, told)),
      ({ owner }) => (owner === 'nobody' ? '' : owner.name),
    ),
    byBody: mostLateFirst(
      of('body').flatMap((row) => bodyGroup(row, told)),
      ({ name }) => name,
    ),
    byPlace: placeGroups(of('body'), told),
    byAge: AGE_BANDS.map(({ label, value }, place) => ({
      ...{ label, value },
      late: of('band').find(({ band }) => band === place)?.late ?? 0,
      reply: told.lastSaid('band', [String(place)]),
    })),
  }
}

const counted = ({ late, newly, oldest }: Count) => ({
  late,
  newlyLate: newly,
  oldestDueOn: isoDayOf(oldest),
})

const NOBODY = 'nobody'

function ownerGroup(row: OwnerCount, { names, moment, lastSaid }: In): OwnerGroup[] {
  if (row.owner === null) return [{ ...counted(row), owner: NOBODY, value: NOBODY, reply: null }]
  const organisation = names.organisations.get(row.owner)
  if (!organisation) return []
  const owner = namedOn(organisation, moment.on)
  return [{ ...counted(row), owner, value: owner.slug, reply: lastSaid('owner', [row.owner]) }]
}

function bodyGroup(row: AskedCount, { names, moment, lastSaid }: In): BodyGroup[] {
  const id = row.body_id ?? ''
  const body = names.bodies.get(id)
  if (!body) return []
  const met = { metOn: row.met_on && isoDayOf(row.met_on), lateSinceMet: row.since_met }
  const named = { name: titleOn(body, moment.on), value: body.slug }
  return [{ ...counted(row), ...met, ...named, reply: lastSaid('body', [id]) }]
}

/** The places of the councils that asked. A group of several councils counts for each of their places. */
function placeGroups(rows: readonly AskedCount[], { names: { bodies }, lastSaid }: In): PlaceGroup[] {
  const places = new Map<string, Omit<PlaceGroup, 'reply'> & { bodyIds: string[] }>()
  for (const row of rows) {
    const { late, newlyLate, oldestDueOn } = counted(row)
    const id = row.body_id ?? ''
    for (const { slug, name } of bodies.get(id)?.places ?? []) {
      const so = places.get(slug)
      const oldest = so?.oldestDueOn && so.oldestDueOn < oldestDueOn ? so.oldestDueOn : oldestDueOn
      places.set(slug, {
        ...{ name, value: slug, oldestDueOn: oldest },
        late: (so?.late ?? 0) + late,
        newlyLate: (so?.newlyLate ?? 0) + newlyLate,
        bodyIds: [...(so?.bodyIds ?? []), id],
      })
    }
  }
  const groups = [...places.values()].map(({ bodyIds, ...group }) => ({
    ...group,
    reply: lastSaid('body', bodyIds),
  }))
  return mostLateFirst(groups, ({ name }) => name)
}

/** What was said last in these groups of one way of grouping. */
type LastSaid = (of: StatementRow['of'], values: readonly string[]) => ReplyTo | null

const lastSaidIn =
  (statements: readonly StatementRow[], { names, moment }: Named): LastSaid =>
  (of, values) => {
    const said = statements.filter((row) => row.of === of && values.includes(row.value))
    const [last] = said.toSorted((a, b) => b.seq - a.seq)
    const by = last && names.organisations.get(last.said_by)
    if (!by) return null
    return {
      ...{ by: namedOn(by, moment.on), on: londonDay(last.said_at), text: last.said },
      ...{ ref: last.ref, href: registerHref(last.kind, last.ref) },
    }
  }
