import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { listResponsibilities } from '@/lib/responsibilities/queries'
import { holdingsIn } from '@/lib/responsibilities/rules'
import { readStructure } from '@/lib/structure/queries'
import { seed } from '@/prisma/seed'
import { NOW, on } from '../../support/moments'

beforeAll(() => seed(db))

async function placeOn(moment: typeof NOW, place: string) {
  const found = (await readStructure(moment)).find(({ slug }) => slug === place)
  if (!found) throw new Error(`${place} is no place`)
  return found
}

describe('readStructure', () => {
  it.each([
    ['2012-01-01', 'luton-pct'],
    ['2020-10-01', 'luton-ccg'],
    ['2021-10-01', 'blmk-ccg'],
    ['2023-10-01', 'blmk-icb'],
    ['2026-10-01', 'central-east-icb'],
  ])('says who planned hospital care for Luton on %s', async (day, slug) => {
    const { commissioners } = await placeOn(on(day), 'luton')
    const hospital = commissioners.filter(({ functions }) =>
      functions.some((each) => each.slug === 'hospital-care'),
    )
    expect(hospital.map((each) => each.slug)).toEqual([slug])
  })

  it('gives each place its own scrutiny', async () => {
    const luton = await placeOn(NOW, 'luton')
    const bedford = await placeOn(NOW, 'bedford')
    expect(luton.scrutinising.map(({ slug }) => slug)).toContain('luton-health-review-group')
    expect(bedford.scrutinising.map(({ slug }) => slug)).toContain(
      'bedford-central-bedfordshire-joint-scrutiny',
    )
    expect(bedford.scrutinising.map(({ slug }) => slug)).not.toContain('luton-health-review-group')
  })

  it('names no board before it sat nor after it was gone', async () => {
    const governing = async (day: string) =>
      (await placeOn(on(day), 'luton')).governing.map(({ slug }) => slug)
    expect(await governing('2020-10-01')).toContain('luton-ccg-governing-body')
    expect(await governing('2021-10-01')).not.toContain('luton-ccg-governing-body')
    expect(await governing('2014-01-01')).not.toContain('blmk-ics-partnership-board')
  })
})

describe('listResponsibilities', () => {
  const held = async (moment: typeof NOW, slug: string) => {
    const { columns, functions, fundingStreams } = await listResponsibilities(moment)
    const holdings = [...functions, ...fundingStreams].find((each) => each.slug === slug)?.holdings ?? []
    return Object.fromEntries(
      columns.map((column) => [
        column.id,
        holdingsIn(column, holdings).map(({ organisation }) => organisation?.slug),
      ]),
    )
  }

  it('compares before the merger, today and both options', async () => {
    const { before, day, ...options } = await held(NOW, 'hospital-care')
    expect(before?.toSorted()).toEqual(['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'])
    expect(day).toEqual(['central-east-icb'])
    expect(Object.keys(options)).toEqual(['option_1', 'option_2'])
  })

  it('does not know the options before they were published on 26 November 2020', async () => {
    expect(Object.keys(await held(on('2020-11-25'), 'hospital-care'))).toEqual(['day'])
    expect(Object.keys(await held(on('2020-11-26'), 'hospital-care'))).toEqual([
      'day',
      'option_1',
      'option_2',
    ])
  })

  it('lets nobody hold anything before they existed', async () => {
    const { day } = await held(on('2012-01-01'), 'transformation-funding')
    expect(day).toEqual([])
  })

  it('says who is responsible for every function today', async () => {
    const { columns, functions } = await listResponsibilities(NOW)
    const today = columns.filter(({ id }) => id === 'day')
    const nobody = functions.filter(({ holdings }) =>
      today.every((column) => holdingsIn(column, holdings).length === 0),
    )
    expect(nobody).toEqual([])
  })
})
