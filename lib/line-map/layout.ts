import type { Drawing } from './drawing'
import { layHorizontal } from './horizontal'
import type { LineMapStory } from './story'
import { layVertical } from './vertical'

export type LineMapSize = 'compact' | 'whole'

const horizontal = {
  whole: {
    width: 1080,
    row: 78,
    close: 15,
    bend: 34,
    lineWidth: 10,
    fontSize: 15,
    lineHeight: 18,
    tiers: 5,
    labelWidth: 160,
  },
  compact: {
    width: 1080,
    row: 62,
    close: 12,
    bend: 28,
    lineWidth: 8,
    fontSize: 14,
    lineHeight: 17,
    tiers: 3,
    labelWidth: 150,
  },
} as const

const vertical = {
  whole: { width: 340, row: 26, close: 11, bend: 22, lineWidth: 8, fontSize: 15, lineHeight: 19, year: 30 },
  compact: { width: 340, row: 22, close: 10, bend: 18, lineWidth: 7, fontSize: 15, lineHeight: 19, year: 24 },
} as const

/**
 * Where everything on the line map goes, in units of the picture. Time runs one way and never turns back; labels never
 * overlap; nothing lies outside the picture. Says nothing of colour, which is the stylesheet's business.
 */
export function layLineMap(
  story: LineMapStory,
  orientation: Drawing['orientation'],
  size: LineMapSize,
): Drawing {
  // In the order of time, which is also the order in which a keyboard reaches them.
  const stations = story.stations.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const inOrder = { ...story, stations }
  return orientation === 'horizontal'
    ? layHorizontal(inOrder, horizontal[size])
    : layVertical(inOrder, vertical[size])
}
