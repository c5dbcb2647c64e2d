import { atMoment, keptFact } from '../kept-facts'
import type { Moment } from '../moment'
import { readHolders } from '../obligations/holding-queries'
import { pageOf } from '../paging'
import { readPastStandings } from '../standing/past-queries'
import { readFacets, type Facets } from './facet-queries'
import {
  FILTER_KEYS,
  isNarrowed,
  REGISTERS,
  type FilterKey,
  type Register,
  type RegisterFilter,
} from './filter'
import { readFollowed } from './followed-queries'
import { registerAt } from './known-queries'
import type { ListedItem } from './listed-rules'
import { conditions } from './narrowed-queries'
import { countOf, PAGE_SIZE, rowsOf } from './register-row-queries'
import { listedItem, ownerIdsOf } from './row-queries'

/** A page of a register, with what its filter may ask for. */
export type RegisterPage = Facets & {
  items: ListedItem[]
  matching: number
  page: number
  pages: number
  /** Keys whose value no item has. */
  unknown: FilterKey[]
}

/** One page of a register as of a moment, in a handful of queries, however many items there are. */
export async function listRegister(
  moment: Moment,
  register: Register,
  filter: RegisterFilter,
): Promise<RegisterPage> {
  const [holders, past] = await Promise.all([readHolders(moment), readPastStandings(moment)])
  const source = registerAt(moment, past)
  const kinds = REGISTERS[register]
  const read = () => readFacets(moment, source, kinds, holders)
  // Whatever a reader narrows today's register by, it has the same choices. Days of the past are without number.
  const { names, ...facets } = moment.isNow
    ? await keptFact(`register ${register} ${atMoment(moment)}`, read)
    : await read()
  const unknown = unknownKeys(filter, facets.choices)
  const isFound = unknown.length === 0
  const where = conditions(moment, filter, { source, facets, holders })
  const wanted = { source, where, kinds }
  const matching = isNarrowed(filter) ? (isFound ? await countOf(wanted) : 0) : facets.total
  const { page, pages } = pageOf(filter.page, matching, PAGE_SIZE).placed
  const rows = matching > 0 ? await rowsOf(wanted, filter, page) : []
  const told = {
    owners: ownerIdsOf(rows, holders, moment),
    followed: await readFollowed(moment, rows),
    names,
  }
  const items = rows.map((row) => listedItem(row, told, moment))
  return { ...facets, items, matching, page, pages, unknown }
}

/** The keys for which the address has a value that no item has, so that it can be said plainly. */
const unknownKeys = (filter: RegisterFilter, choices: Facets['choices']): FilterKey[] =>
  FILTER_KEYS.filter((key) => filter[key] && !choices[key].some(({ value }) => value === filter[key]))
