import { dayNumber } from '../dates'
import { half } from './half'
import type { LineMapStory } from './story'

export type TimeScale = {
  /** Where a day stands along the time axis; days outside what is shown are held at its ends. */
  at: (isoDay: string) => number
  length: number
  years: { year: number; at: number }[]
}

type Knot = { day: number; at: number }

/** The last day shown: some way past today and past everything planned, so that lines can be seen to go on. */
function lastDay({ lines, links, stations, today }: LineMapStory, room: number) {
  const days = [
    today,
    ...[...lines.map((line) => line.from), ...[...links, ...stations].map((event) => event.on)],
  ]
  return Math.max(...days.map(dayNumber)) + room
}

function scaleThrough(knots: readonly [Knot, ...Knot[]]): TimeScale {
  const [first] = knots
  const last = knots.at(-1) ?? first
  const place = (day: number) => {
    const b = knots.find((knot) => knot.day >= day) ?? last
    const a = knots.findLast((knot) => knot.day <= day) ?? first
    return half(a.day >= b.day ? b.at : a.at + ((day - a.day) / (b.day - a.day)) * (b.at - a.at))
  }
  const years = []
  const firstYear = new Date(first.day * 86_400_000).getUTCFullYear()
  for (let year = firstYear; dayNumber(`${year}-01-01`) <= last.day; year += 1) {
    if (dayNumber(`${year}-01-01`) >= first.day) years.push({ year, at: place(dayNumber(`${year}-01-01`)) })
  }
  return { at: (isoDay) => place(dayNumber(isoDay)), length: half(last.at), years }
}

/** Every year as long as every other. */
export function evenScale(story: LineMapStory, length: number, room: number): TimeScale {
  const first = dayNumber(story.start)
  return scaleThrough([
    { day: first, at: 0 },
    { day: Math.max(lastDay(story, room), first + 1), at: length },
  ])
}

/** A year takes `perYear`, and more where the words that belong to its days need `roomOn` them. */
export function roomyScale(story: LineMapStory, roomOn: Map<string, number>, perYear: number): TimeScale {
  const first = dayNumber(story.start)
  let last: Knot = { day: first, at: 0 }
  const knots: [Knot, ...Knot[]] = [last]
  let room = 0
  for (const [isoDay, needed] of [...roomOn].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const day = Math.max(dayNumber(isoDay), first)
    if (day > last.day) {
      last = { day, at: last.at + Math.max(room, ((day - last.day) / 365.25) * perYear) }
      knots.push(last)
      room = 0
    }
    room += needed
  }
  const end = Math.max(lastDay(story, 60), last.day + 1)
  return scaleThrough([
    ...knots,
    { day: end, at: last.at + Math.max(room, ((end - last.day) / 365.25) * perYear) },
  ])
}
