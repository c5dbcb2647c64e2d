import fc from 'fast-check'
import { parseEdtf, type Edtf, type IsoDay } from '@/lib/dates'

const pad = (length: number) => (number: number) => String(number).padStart(length, '0')
const year = fc.integer({ min: 1, max: 9999 }).map(pad(4))
const month = fc.integer({ min: 1, max: 12 }).map(pad(2))
const day = fc.integer({ min: 1, max: 31 }).map(pad(2))

/** Any calendar day from year 1 to 9999. */
export const isoDays: fc.Arbitrary<IsoDay> = fc
  .tuple(year, month, day)
  .map((parts) => parts.join('-'))
  .filter((text) => parseEdtf(text) !== null)

/** Any EDTF date, of every precision, about one time in four approximate. */
export const edtfDates: fc.Arbitrary<Edtf> = fc
  .tuple(
    fc.oneof(
      year,
      fc.tuple(year, month).map((parts) => parts.join('-')),
      isoDays,
    ),
    fc.constantFrom('', '', '', '~'),
  )
  .map(([date, about]) => date + about)

const near = fc.integer({ min: 2018, max: 2022 }).map(pad(4))

/** EDTF dates of a few years, so that two of them often meet or overlap. */
export const nearDates: fc.Arbitrary<Edtf> = fc
  .oneof(
    near,
    fc.tuple(near, month).map((parts) => parts.join('-')),
    fc.tuple(near, month, day).map((parts) => parts.join('-')),
  )
  .filter((text) => parseEdtf(text) !== null)
