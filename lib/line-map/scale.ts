import type { LineMapStory } from './story'

/** Days since 1970; for a difference between days, so no time zone comes into it. */
export function dayNumber(isoDay: string) {
  return Date.parse(isoDay) / 86_400_000
}

export type TimeScale = {
  at: (isoDay: string) => number
  length: number
  years: { year: number; at: number }[]
}

const roomAtTheEnd = 330

/** The last day shown: some way past today and past everything planned, so that labels have room. */
function lastDayShown({ lines, links, stations, today }: LineMapStory) {
  const days = [
    today,
    ...lines.map((line) => line.from),
    ...links.map((link) => link.on),
    ...stations.map((s) => s.on),
  ]
  return Math.max(...days.map(dayNumber)) + roomAtTheEnd
}

/** Days to a distance along the time axis; days outside what is shown are held at its ends. */
export function timeScale(story: LineMapStory, lengthOf: (days: number) => number): TimeScale {
  const first = dayNumber(story.start)
  const days = Math.max(lastDayShown(story) - first, 1)
  const length = lengthOf(days)
  const place = (day: number) => (Math.min(Math.max(day - first, 0), days) / days) * length
  const firstYear = Number(story.start.slice(0, 4)) + (story.start.slice(4) === '-01-01' ? 0 : 1)
  const years = []
  for (let year = firstYear; dayNumber(`${year}-01-01`) <= first + days; year += 1) {
    years.push({ year, at: place(dayNumber(`${year}-01-01`)) })
  }
  return { at: (isoDay: string) => place(dayNumber(isoDay)), length, years }
}
