/** A label beside the lines like a flag on its pole: the pole stands at `at`, the text runs away from it. */
export type Flag = { id: string; at: number; width: number; wish: 'before' | 'after' }

export type Flown = {
  id: string
  at: number
  side: 'before' | 'after'
  tier: number
  from: number
  to: number
  isFlipped: boolean
}

const gap = 10

function clears(a: Flown, b: Flown) {
  if (a.side !== b.side) return true
  if (a.tier === b.tier) return a.to + gap <= b.from || b.to + gap <= a.from
  const [near, far] = a.tier < b.tier ? [a, b] : [b, a]
  return far.at < near.from - 3 || far.at > near.to + 3
}

function placesOf(flag: Flag, tiers: number, length: number): Flown[] {
  const sides = flag.wish === 'before' ? (['before', 'after'] as const) : (['after', 'before'] as const)
  return Array.from({ length: tiers }, (_, tier) => tier)
    .flatMap((tier) => sides.flatMap((side) => [false, true].map((isFlipped) => ({ tier, side, isFlipped }))))
    .map((place) => ({
      ...place,
      id: flag.id,
      at: flag.at,
      from: place.isFlipped ? flag.at - flag.width : flag.at,
    }))
    .map((place) => ({ ...place, to: place.from + flag.width }))
    .filter(({ from, to }) => from >= 0 && to <= length)
}

type Order = (a: Flag, b: Flag) => number
type Strategy = { order: Order; flipsFirst: boolean }

function fly(flags: Flag[], tiers: number, length: number, { order, flipsFirst }: Strategy): Flown[] {
  const flown: Flown[] = []
  for (const flag of flags.toSorted(order)) {
    const places = placesOf(flag, tiers, length)
    const inOrder = flipsFirst ? places : places.toSorted((a, b) => Number(a.isFlipped) - Number(b.isFlipped))
    const place = inOrder.find((candidate) => flown.every((other) => clears(candidate, other)))
    if (place) flown.push(place)
  }
  return flown
}

/**
 * From the last to the first an earlier flag can always fly over later ones, since text runs on in time. Flags at the
 * very end have to run backwards, so for those the order is the other way round.
 */
function strategiesFor(length: number): Strategy[] {
  const mustFlip = (flag: Flag) => flag.at + flag.width > length
  const backwards: Order = (a, b) => b.at - a.at
  const endFirst: Order = (a, b) => {
    if (mustFlip(a) !== mustFlip(b)) return mustFlip(a) ? -1 : 1
    return mustFlip(a) ? a.at - b.at : b.at - a.at
  }
  const endLast: Order = (a, b) => (mustFlip(a) === mustFlip(b) ? endFirst(a, b) : -endFirst(a, b))
  return [backwards, endFirst, endLast].flatMap((order) => [
    { order, flipsFirst: true },
    { order, flipsFirst: false },
  ])
}

const reach = (flown: Flown[]) => flown.reduce((sum, { tier }) => sum + tier, 0)

/**
 * Finds flags places where none hides another or another's pole, on either side of the lines, as near to them as may be.
 * Of a few orders of trying, the one that places most. A flag left out is no loss of content: its station stays,
 * with its name in a title and in the list.
 */
export function flyFlags(flags: Flag[], tiers: number, length: number): Map<string, Flown> {
  const [best = []] = strategiesFor(length)
    .map((strategy) => fly(flags, tiers, length, strategy))
    .sort((a, b) => b.length - a.length || reach(a) - reach(b))
  return new Map(best.map((place) => [place.id, place]))
}
