import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  courtesyClock,
  daysToCount,
  dueOn,
  isLate,
  originalDueOn,
  statutoryClock,
  workingOf,
  type Clock,
} from '@/lib/clocks/rules'
import { calendar } from './calendar'

const agreed = { agreedBy: 'the review group', reason: 'the board asked for time' }
const thirtyYears = calendar.findIndex(({ day }) => day === '2035-01-01')
const dayAt = (index: number) => calendar[index]?.day ?? ''
const indexOf = new Map(calendar.map(({ day }, index) => [day, index]))

/** The days of the calendar that a clock counts, by looking at each of them. */
const countedDays = ({ basis, startsOn, dayType, pauses }: Clock) =>
  calendar
    .slice(indexOf.get(startsOn))
    .filter(({ day }) => basis !== 'courtesy' || day !== startsOn)
    .filter(({ isWorking }) => dayType === 'calendar' || isWorking)
    .filter(({ day }) => !pauses.some(({ from, to }) => from <= day && day <= to))

/** Easter, the year's end and the days on which the clocks change are where a count goes wrong: half of all clocks start near one. */
const edges = calendar.flatMap(({ day }, index) =>
  /-(03-2\d|04-1\d|10-2\d|12-2\d|12-31|01-0\d|02-2\d)$/.test(day) && index < thirtyYears ? [index] : [],
)
const starts = fc.oneof(fc.nat(thirtyYears - 1), fc.constantFrom(...edges))

const pausesFrom = (start: number) =>
  fc.array(
    fc.record({ after: fc.integer({ min: -30, max: 150 }), length: fc.nat(30) }).map(({ after, length }) => {
      const from = Math.max(0, start + after)
      return { from: dayAt(from), to: dayAt(from + length), ...agreed }
    }),
    { maxLength: 3 },
  )

const clocks: fc.Arbitrary<Clock> = starts.chain((start) =>
  fc.record({
    basis: fc.constantFrom('statutory', 'agreed', 'courtesy'),
    startsOn: fc.constant(dayAt(start)),
    days: fc.integer({ min: 1, max: 90 }),
    dayType: fc.constantFrom('calendar', 'working'),
    pauses: pausesFrom(start),
    extensions: fc
      .array(fc.record({ days: fc.integer({ min: 1, max: 30 }) }), { maxLength: 3 })
      .map((extensions) => extensions.map(({ days }) => ({ days, ...agreed }))),
  }),
)

describe('30 years of clocks', () => {
  it('counts 28 days from every day, as the calendar does', () => {
    for (let index = 0; index < thirtyYears; index++) {
      expect(dueOn(statutoryClock(dayAt(index)))).toBe(dayAt(index + 27))
    }
  })

  it('counts 20 working days after every day, as the calendar does', () => {
    const working = calendar.filter(({ isWorking }) => isWorking)
    let next = 0
    for (let index = 0; index < thirtyYears; index++) {
      while ((working[next]?.day ?? '') <= dayAt(index)) next++
      expect(dueOn(courtesyClock(dayAt(index)))).toBe(working[next + 19]?.day)
    }
  })
})

describe('any clock', () => {
  const runs = { numRuns: 200 }
  const holds = (rule: (clock: Clock) => void) =>
    fc.assert(
      fc.property(clocks, (clock) => void rule(clock)),
      runs,
    )

  it('is due on the last of the days that the calendar counts', () => {
    holds((clock) => expect(dueOn(clock)).toBe(countedDays(clock)[daysToCount(clock) - 1]?.day))
  })

  it('is never due before it starts, nor before it first was', () => {
    holds((clock) => {
      expect(dueOn(clock) >= clock.startsOn).toBe(true)
      expect(dueOn(clock) >= originalDueOn(clock)).toBe(true)
    })
  })

  it('is not late on its due date, and is on the day after', () => {
    holds((clock) => {
      const due = dueOn(clock)
      expect(isLate(due, due)).toBe(false)
      expect(isLate(due, dayAt((indexOf.get(due) ?? 0) + 1))).toBe(true)
    })
  })

  it('shows a working that starts on the first day, leaves out none, and ends on the due date with the last number', () => {
    holds((clock) => {
      const working = workingOf(clock)
      const first = indexOf.get(clock.startsOn) ?? 0
      expect(working.map(({ day }) => day)).toEqual(
        calendar.slice(first, first + working.length).map(({ day }) => day),
      )
      expect(working.at(-1)).toMatchObject({ day: dueOn(clock), number: daysToCount(clock) })
      expect(working.flatMap(({ number }) => number ?? [])).toEqual(
        Array.from({ length: daysToCount(clock) }, (_, index) => index + 1),
      )
    })
  })

  it('stays as it is through a pause outside its run', () => {
    holds((clock) => {
      const [start, due] = [clock.startsOn, dueOn(clock)].map((day) => indexOf.get(day) ?? 0) as [
        number,
        number,
      ]
      const before = { from: dayAt(Math.max(0, start - 20)), to: dayAt(start - 1), ...agreed }
      const after = { from: dayAt(due + 1), to: dayAt(due + 20), ...agreed }
      const outside = start > 0 ? [before, after] : [after]
      expect(workingOf({ ...clock, pauses: [...clock.pauses, ...outside] })).toEqual(workingOf(clock))
    })
  })

  it('is due at least as many days later as a pause took away', () => {
    fc.assert(
      fc.property(clocks, fc.nat(200), fc.nat(30), (clock, at, length) => {
        const working = workingOf(clock)
        const inside = working.slice(at % working.length).slice(0, length + 1)
        const taken = inside.filter(({ number }) => number !== null).length
        const pause = { from: inside[0]?.day ?? '', to: inside.at(-1)?.day ?? '', ...agreed }
        const moved = dueOn({ ...clock, pauses: [...clock.pauses, pause] })
        expect((indexOf.get(moved) ?? 0) - (indexOf.get(dueOn(clock)) ?? 0)).toBeGreaterThanOrEqual(taken)
      }),
      runs,
    )
  })

  it('takes extensions together or apart, in any order, with the same result', () => {
    holds((clock) => {
      const together = { days: daysToCount(clock) - clock.days, ...agreed }
      const extensions = together.days > 0 ? [together] : []
      expect(dueOn({ ...clock, extensions })).toBe(dueOn(clock))
      expect(dueOn({ ...clock, extensions: clock.extensions.toReversed() })).toBe(dueOn(clock))
      expect(dueOn({ ...clock, days: daysToCount(clock), extensions: [] })).toBe(dueOn(clock))
    })
  })
})
