import {
  firstDay,
  formatEdtf,
  formatPeriod,
  isAbout,
  OPEN_END,
  precisionOf,
  type Edtf,
  type IsoDay,
} from '../dates'
import { isKnown } from '../knowledge/rules'
import type { Moment } from '../moment'
import { comparePeriods, hasBegunAt, hasEnded, toldAt, type Period } from '../periods/rules'

/** When somebody held a post. Where start or end is not established, `seenFrom` and `seenTo` are what sources show of it. */
export type TenureDates = Period & { seenFrom: Edtf | null; seenTo: Edtf | null }

/** The post itself: whether one person at a time holds it, and whether it went with its organisation or body. */
export type PostState = { singleHolder: boolean; isOver: boolean }

/** `isCertain`: a source shows the person in post on that day or later, or says that the tenure goes on. */
export type Holder<Tenure> = { tenure: Tenure; isCertain: boolean }

const begin = ({ startsOn, seenFrom, endsOn }: TenureDates) => startsOn ?? seenFrom ?? endsOn ?? '9999'
const lastSeen = ({ startsOn, seenFrom, seenTo }: TenureDates) => seenTo ?? seenFrom ?? startsOn

function isCertainOn(tenure: TenureDates, day: IsoDay): boolean {
  if (tenure.endsOn !== null) return true
  const seen = lastSeen(tenure)
  return seen !== null && firstDay(seen) >= day
}

const byBegin = (a: TenureDates, b: TenureDates) =>
  firstDay(begin(a)).localeCompare(firstDay(begin(b))) || comparePeriods(a, b)

/**
 * Who holds a post on a day, and who held it before. A person whose end is not established is still named as the last known
 * holder, until somebody else holds the post or the post itself is over.
 */
export function holdersOn<Tenure extends TenureDates>(
  tenures: readonly Tenure[],
  { singleHolder, isOver }: PostState,
  moment: Moment,
): { holders: Holder<Tenure>[]; former: Tenure[] } {
  const day = moment.on
  const isBegun = (tenure: Tenure) => hasBegunAt({ startsOn: begin(tenure), endsOn: null }, moment)
  const begun = tenures.filter(isBegun).toSorted(byBegin)
  const open = isOver ? [] : begun.filter((tenure) => !hasEnded(tenure, day))
  const isLast = (tenure: Tenure) => tenure === begun.at(-1)
  const holding = open.filter((tenure) => !singleHolder || isCertainOn(tenure, day) || isLast(tenure))
  return {
    holders: holding.map((tenure) => ({ tenure, isCertain: isCertainOn(tenure, day) })),
    former: begun.filter((tenure) => !holding.includes(tenure)).toReversed(),
  }
}

// On a day before the last one on which somebody was seen in post, the end lies ahead, whenever it came.
const isSeenLater = (tenure: TenureDates, day: IsoDay) =>
  tenure.endsOn === null && firstDay(lastSeen(tenure) ?? '0001') > day

const onOrIn = (date: Edtf) => (precisionOf(date) === 'day' && !isAbout(date) ? 'on' : 'in')
const dated = (date: Edtf) => `${onOrIn(date)} ${formatEdtf(date)}`

/** "since 1 July 2022", "from 1 November 2018, in post in May 2020, end not established", with nothing later than the day. */
export function tenureWords(tenure: TenureDates, moment: Moment): string {
  const told = toldAt(tenure, moment)
  const startsOn = told.startsOn
  const endsOn = isSeenLater(tenure, moment.on) ? OPEN_END : told.endsOn
  if (startsOn && endsOn) return formatPeriod(startsOn, endsOn)
  const seen = [tenure.seenFrom, tenure.seenTo].flatMap((date) =>
    date && isKnown(moment, date) ? dated(date) : [],
  )
  const inPost = seen.length > 0 ? `in post ${[...new Set(seen)].join(' and ')}` : null
  const unknown = [startsOn ? null : 'start', endsOn ? null : 'end'].filter(Boolean).join(' and ')
  const until = endsOn && endsOn !== OPEN_END ? `until ${formatEdtf(endsOn)}` : null
  const parts = [
    startsOn ? `from ${formatEdtf(startsOn)}` : null,
    inPost,
    until,
    `${unknown} not established`,
  ]
  return parts.filter(Boolean).join(', ')
}
