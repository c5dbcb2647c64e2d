import { compareEdtf, type Edtf } from '../dates'
import type { MilestoneStatus } from '../milestones/rules'

/** What the timeline needs of a milestone: `on` is when it happened, or is now expected to. */
export type Placed = { title: string; status: MilestoneStatus; on: Edtf | null }

export type YearGroup<Item> = { year: string; items: Item[] }

/** The parts of a timeline. Every milestone is in exactly one of them. */
export type TimelineParts<Item> = {
  late: Item[]
  toCome: YearGroup<Item>[]
  undated: Item[]
  stopped: Item[]
  past: YearGroup<Item>[]
}

const byDate = (a: Placed, b: Placed) =>
  (a.on && b.on ? compareEdtf(a.on, b.on) : Number(!a.on) - Number(!b.on)) || a.title.localeCompare(b.title)

const yearOf = ({ on }: Placed) => (on ?? '').slice(0, 4)

/** Items by the year of their date, each year once, in the order given. */
export function byYear<Item extends Placed>(items: readonly Item[]): YearGroup<Item>[] {
  const years = [...new Set(items.map(yearOf))]
  return years.map((year) => ({ year, items: items.filter((item) => yearOf(item) === year) }))
}

/** Parts a timeline: what is late, to come, undated and stopped in the order of their dates, what happened latest first. */
export function partsOf<Item extends Placed>(items: readonly Item[]): TimelineParts<Item> {
  const inOrder = items.toSorted(byDate)
  const having = (...statuses: MilestoneStatus[]) => inOrder.filter(({ status }) => statuses.includes(status))
  return {
    late: having('late'),
    toCome: byYear(having('planned', 'at_risk')),
    undated: having('undated'),
    stopped: having('stopped'),
    past: byYear(having('happened').reverse()),
  }
}

/** A story told from its beginning: by year, the earliest first, and what has no date at the end. */
export function storyOf<Item extends Placed>(items: readonly Item[]): YearGroup<Item>[] {
  return byYear(items.toSorted(byDate))
}
