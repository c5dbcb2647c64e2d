import { firstDay, lastDay, OPEN_END, type Edtf, type IsoDay } from '../dates'
import { hasBegun } from '../periods/rules'

/** A name that an organisation bears or bore, from and to. */
export type DatedName = { name: string; shortName: string; startsOn: Edtf | null; endsOn: Edtf | null }

const begins = ({ startsOn }: DatedName) => (startsOn ? firstDay(startsOn) : '0001-01-01')
const ends = ({ endsOn }: DatedName) => (endsOn && endsOn !== OPEN_END ? lastDay(endsOn) : '9999-12-31')

/** The name borne on a day; before the first name the first, after the last the last. Null when there is none at all. */
export function nameOn<Name extends DatedName>(names: readonly Name[], day: IsoDay): Name | null {
  const inOrder = names.toSorted((a, b) => begins(a).localeCompare(begins(b)))
  const borne = inOrder.filter((name) => begins(name) <= day)
  return borne.findLast((name) => ends(name) >= day) ?? borne.at(-1) ?? inOrder[0] ?? null
}

/** An organisation as the database gives it by `namedSelect`. */
export type NamedRow = { slug: string; startsOn: Edtf | null; names: readonly DatedName[] }

/** An organisation as a page of a day names it. */
export type Named = { slug: string; name: string; shortName: string }

/** With whether it had begun by that day, and so has a page of its own on it. */
export type NamedOn = Named & { hasBegun: boolean }

/** The organisation by the name that it bore on a day. */
export function namedOn({ slug, names, startsOn }: NamedRow, day: IsoDay): NamedOn {
  const { name, shortName } = nameOn(names, day) ?? { name: slug, shortName: slug }
  return { slug, name, shortName, hasBegun: hasBegun({ startsOn, endsOn: null }, day) }
}

/** The organisation by the name that it bore when something happened, on a page of a later day. */
export function namedThen(row: NamedRow, then: Edtf | null, day: IsoDay): NamedOn {
  const { hasBegun } = namedOn(row, day)
  return then && firstDay(then) < day ? { ...namedOn(row, firstDay(then)), hasBegun } : namedOn(row, day)
}
