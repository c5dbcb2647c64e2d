import { linksBy, type Lives, type Succession } from '../change-events/rules'
import { addDays, firstDay, lastDay, OPEN_END, type IsoDay } from '../dates'
import type { Period } from '../periods/rules'

/** All that passed from one organisation on one day, but for codes: a code moves no obligation. */
export type Passing = {
  on: IsoDay
  edges: readonly Succession[]
  /** Who took all of its work, or began with some of it as it ended. */
  wholeIds: readonly string[]
  /** Whether others came to stand in its place, whatever an obligation is about. */
  takesPlace: boolean
}

/** How an obligation leaves its owner in a passing, and to whom: to one, or in doubt between several. */
export type Way = { by: 'legal' | 'function' | 'whole'; toIds: readonly string[] }

/** The day from which an organisation may be over, and the day from which it certainly is. */
export type Ending = { from: IsoDay; over: IsoDay }

const FOREVER = '9999-12-31'

/** What passed from each organisation, in order of date. The edges may come in any order, and be told more than once. */
export function passingsOf(successions: readonly Succession[], lives: Lives): Map<string, Passing[]> {
  const moving = successions.filter(
    ({ kind, predecessorId, successorId }) => kind !== 'code' && predecessorId !== successorId,
  )
  const edgesOf = groupBy(moving, ({ predecessorId }) => predecessorId)
  return new Map([...edgesOf].map(([id, edges]) => [id, passingsFrom(edges, lives.get(id), lives)]))
}

/** When each of those that are not known to live on came to its end. */
export const endingsOf = (lives: Lives): Map<string, Ending> =>
  new Map([...lives].flatMap(([id, life]) => endingOf(id, life)))

/**
 * The way of an obligation about a function, or about none in particular, if a passing moves it at all. The law comes first: one legal
 * successor takes everything. Of several, the one that received the function; else, whoever alone received it that day. Where the law
 * is silent, the function decides before the whole does. `beenIds`: who had it that day already, so that a circle in the data ends.
 */
export function wayOf(
  passing: Passing,
  functionId: string | null,
  beenIds: readonly string[] = [],
): Way | null {
  const edges = passing.edges.filter(({ successorId }) => !beenIds.includes(successorId))
  const legal = successorIds(edges.filter(({ kind }) => kind === 'legal'))
  const named = functionId ? successorIds(edges.filter((edge) => edge.functionId === functionId)) : []
  if (legal.length === 1) return { by: 'legal', toIds: legal }
  if (legal.length > 1) {
    const chosen = only(legal.filter((id) => named.includes(id))) ?? only(named)
    return chosen ? { by: 'function', toIds: [chosen] } : { by: 'legal', toIds: legal }
  }
  if (named.length > 0) return { by: 'function', toIds: named }
  const whole = passing.wholeIds.filter((id) => !beenIds.includes(id))
  return whole.length > 0 ? { by: 'whole', toIds: whole } : null
}

/** The change events by which an obligation went one way to one organisation. */
export function eventIdsOf(
  { edges }: Passing,
  by: Way['by'],
  toId: string,
  functionId: string | null,
): string[] {
  const fits = ({ kind, functionId: passed }: Succession) =>
    by === 'legal' ? kind === 'legal' : by === 'whole' || passed === functionId
  const led = edges.filter((edge) => edge.successorId === toId && fits(edge))
  return distinct(led.map(({ changeEventId }) => changeEventId))
}

function passingsFrom(edges: readonly Succession[], life: Period | undefined, lives: Lives): Passing[] {
  const days = groupBy(edges, ({ legalOn }) => legalOn)
  return distinct([...days.keys()]).map((on) => {
    const told = asTransfer(days.get(on) ?? [], life)
    const legal = told.filter(({ kind }) => kind === 'legal')
    const rest = told.filter(({ kind }) => kind === 'functional')
    const whole = linksBy(FOREVER, rest, lives).filter((link) => link.takesPlace)
    const wholeIds = distinct(whole.map(({ successorId }) => successorId))
    return { on, edges: told, wholeIds, takesPlace: legal.length + wholeIds.length > 0 }
  })
}

/** What the law passed to one body, one function at a time, from a body that lives on, is a transfer of those functions and no more. */
function asTransfer(edges: readonly Succession[], life: Period | undefined): readonly Succession[] {
  const legal = edges.filter(({ kind }) => kind === 'legal')
  const isOfFunctions = successorIds(legal).length === 1 && legal.every(({ functionId }) => functionId)
  const livesOn = (on: IsoDay) =>
    life?.endsOn === OPEN_END || Boolean(life?.endsOn && firstDay(life.endsOn) > on)
  return isOfFunctions && legal.every(({ legalOn }) => livesOn(legalOn))
    ? edges.map((edge) => ({ ...edge, kind: 'functional' }))
    : edges
}

function endingOf(id: string, { endsOn }: Period): [string, Ending][] {
  if (!endsOn || endsOn === OPEN_END) return []
  return [[id, { from: firstDay(endsOn), over: addDays(lastDay(endsOn), 1) }]]
}

const only = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null)

const successorIds = (edges: readonly Succession[]): string[] =>
  distinct(edges.map(({ successorId }) => successorId))

/** Each value once, in order. */
export const distinct = (values: readonly string[]): string[] => [...new Set(values)].toSorted()

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
