import { easter } from 'date-easter'
import { addDays, weekdayOf, type IsoDay } from '../dates'

type BankHoliday = { on: IsoDay; name: string }

/** Days set for one year only, by royal proclamation; `insteadOf` is the yearly day that the proclamation moved. */
const PROCLAIMED: readonly (BankHoliday & { insteadOf?: IsoDay })[] = [
  { on: '1981-07-29', name: 'Wedding of the Prince of Wales' },
  { on: '1995-05-08', name: 'Early May bank holiday (VE Day)', insteadOf: '1995-05-01' },
  { on: '1999-12-31', name: 'Millennium bank holiday' },
  { on: '2002-06-03', name: 'Golden Jubilee of Queen Elizabeth II' },
  { on: '2002-06-04', name: 'Spring bank holiday', insteadOf: '2002-05-27' },
  { on: '2011-04-29', name: 'Wedding of Prince William' },
  { on: '2012-06-04', name: 'Spring bank holiday', insteadOf: '2012-05-28' },
  { on: '2012-06-05', name: 'Diamond Jubilee of Queen Elizabeth II' },
  { on: '2020-05-08', name: 'Early May bank holiday (VE Day)', insteadOf: '2020-05-04' },
  { on: '2022-06-02', name: 'Spring bank holiday', insteadOf: '2022-05-30' },
  { on: '2022-06-03', name: 'Platinum Jubilee of Queen Elizabeth II' },
  { on: '2022-09-19', name: 'State funeral of Queen Elizabeth II' },
  { on: '2023-05-08', name: 'Coronation of King Charles III' },
]

/** Saturday and Sunday. */
export const isWeekend = (weekday: string): boolean => weekday === 'Saturday' || weekday === 'Sunday'

const fallsOnWeekend = (day: IsoDay) => isWeekend(weekdayOf(day))

const firstFrom = (day: IsoDay, isWanted: (day: IsoDay) => boolean): IsoDay =>
  isWanted(day) ? day : firstFrom(addDays(day, 1), isWanted)

const mondayFrom = (day: IsoDay) => firstFrom(day, (each) => weekdayOf(each) === 'Monday')

function moving(year: number): BankHoliday[] {
  const { month, day } = easter(year)
  const easterSunday = `${year}-0${month}-${String(day).padStart(2, '0')}`
  return [
    { on: addDays(easterSunday, -2), name: 'Good Friday' },
    { on: addDays(easterSunday, 1), name: 'Easter Monday' },
    { on: mondayFrom(`${year}-05-01`), name: 'Early May bank holiday' },
    // The last Monday of a month of 31 days is the first from the 25th on.
    { on: mondayFrom(`${year}-05-25`), name: 'Spring bank holiday' },
    { on: mondayFrom(`${year}-08-25`), name: 'Summer bank holiday' },
  ]
}

/** A holiday that falls on a weekend is kept on the next weekday that is not itself a holiday. */
function fixed(year: number): BankHoliday[] {
  const days = [
    { on: `${year}-01-01`, name: 'New Year’s Day' },
    { on: `${year}-12-25`, name: 'Christmas Day' },
    { on: `${year}-12-26`, name: 'Boxing Day' },
  ]
  const taken = new Set(days.map(({ on }) => on))
  return days.map((holiday) => {
    if (!fallsOnWeekend(holiday.on)) return holiday
    const on = firstFrom(holiday.on, (day) => !fallsOnWeekend(day) && !taken.has(day))
    taken.add(on)
    return { on, name: `${holiday.name} (substitute day)` }
  })
}

const byYear = new Map<number, ReadonlyMap<IsoDay, string>>()

/**
 * The bank holidays of England in a year from 1978 on, by day, each on the weekday on which it is kept: Banking and
 * Financial Dealings Act 1971, the common law's Good Friday and Christmas Day, and royal proclamations.
 */
export function bankHolidaysOf(year: number): ReadonlyMap<IsoDay, string> {
  const known = byYear.get(year)
  if (known) return known
  const moved = PROCLAIMED.map(({ insteadOf }) => insteadOf)
  const yearly = [...fixed(year), ...moving(year)].filter(({ on }) => !moved.includes(on))
  const proclaimed = PROCLAIMED.filter(({ on }) => on.startsWith(`${year}-`))
  const holidays = [...yearly, ...proclaimed].toSorted((a, b) => a.on.localeCompare(b.on))
  const named = new Map(holidays.map(({ on, name }) => [on, name]))
  byYear.set(year, named)
  return named
}
