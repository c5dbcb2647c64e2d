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

type In = { names: Names; moment: Moment }

/** The groups in the names of the moment, those with most that is late first. */
export function toldGroups(
  { byOwner, byAsked }: Groups,
  statements: readonly StatementRow[],
  told: In,
): ToldGroups {
  const of = (way: AskedCount['of']) => byAsked.filter((row) => row.of === way)
  const [all] = of('all')
  return {
    late: all?.late ?? 0,
    newlyLateCount: all?.newly ?? 0,
    lateOutcomes: of('body').find(({ body_id }) => body_id === null)?.late ?? 0,
    byOwner: mostLateFirst(
      byOwner.flatMap((row) => ownerGroup(row, statements, told)),
      ({ owner }) => (owner === 'nobody' ? '' : owner.name),
    ),
    byBody: mostLateFirst(
      of('body').flatMap((row) => bodyGroup(row, told)),
      ({ name }) => name,
    ),
    byPlace: placeGroups(of('body'), told.names),
    byAge: AGE_BANDS.map(({ label, value }, place) => ({
      ...{ label, value },
      late: of('band').find(({ band }) => band === place)?.late ?? 0,
    })),
  }
}

const counted = ({ late, newly, oldest }: Count) => ({
  late,
  newlyLate: newly,
  oldestDueOn: isoDayOf(oldest),
})

const NOBODY = 'nobody'

function ownerGroup(
  row: OwnerCount,
  statements: readonly StatementRow[],
  { names, moment }: In,
): OwnerGroup[] {
  if (row.owner === null) return [{ ...counted(row), owner: NOBODY, value: NOBODY, reply: null }]
  const organisation = names.organisations.get(row.owner)
  if (!organisation) return []
  const owner = namedOn(organisation, moment.on)
  const said = statements.find(({ said_by }) => said_by === row.owner)
  const reply = said && {
    ...{ by: owner, on: londonDay(said.said_at), text: said.said, ref: said.ref },
    href: registerHref(said.kind, said.ref),
  }
  return [{ ...counted(row), owner, value: owner.slug, reply: reply ?? null }]
}

function bodyGroup(row: AskedCount, { names, moment }: In): BodyGroup[] {
  const body = names.bodies.get(row.body_id ?? '')
  if (!body) return []
  const met = { metOn: row.met_on && isoDayOf(row.met_on), lateSinceMet: row.since_met }
  return [{ ...counted(row), ...met, name: titleOn(body, moment.on), value: body.slug }]
}

/** The places of the councils that asked. A group of several councils counts for each of their places. */
function placeGroups(rows: readonly AskedCount[], { bodies }: Names): PlaceGroup[] {
  const places = new Map<string, PlaceGroup>()
  for (const row of rows) {
    const { late, newlyLate, oldestDueOn } = counted(row)
    for (const { slug, name } of bodies.get(row.body_id ?? '')?.places ?? []) {
      const so = places.get(slug)
      const oldest = so?.oldestDueOn && so.oldestDueOn < oldestDueOn ? so.oldestDueOn : oldestDueOn
      places.set(slug, {
        ...{ name, value: slug, oldestDueOn: oldest },
        late: (so?.late ?? 0) + late,
        newlyLate: (so?.newlyLate ?? 0) + newlyLate,
      })
    }
  }
  return mostLateFirst([...places.values()], ({ name }) => name)
}
