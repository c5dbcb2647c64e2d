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

function* places(flag: Flag, tiers: number, length: number): Generator<Flown> {
  const sides = flag.wish === 'before' ? (['before', 'after'] as const) : (['after', 'before'] as const)
  for (let tier = 0; tier < tiers; tier += 1) {
    for (const side of sides) {
      for (const isFlipped of [false, true]) {
        const from = isFlipped ? flag.at - flag.width : flag.at
        const place = { id: flag.id, at: flag.at, side, tier, from, to: from + flag.width, isFlipped }
        if (place.from >= 0 && place.to <= length) yield place
      }
    }
  }
}

/**
 * Finds each flag a place where it hides no other flag and no pole, on either side of the lines, as near to them as
 * may be. A flag with no such place is left out: its station stays, named in its title and in the list.
 */
export function flyFlags(flags: Flag[], tiers: number, length: number): Map<string, Flown> {
  const flown = new Map<string, Flown>()
  for (const flag of flags) {
    for (const place of places(flag, tiers, length)) {
      if ([...flown.values()].every((other) => clears(place, other))) {
        flown.set(flag.id, place)
        break
      }
    }
  }
  return flown
}
