import { beforeAll, describe, expect, it } from 'vitest'
import type { Cited } from '@/lib/citations/rules'
import { listClaims } from '@/lib/claims/queries'
import { getConsultation } from '@/lib/consultations/page-queries'
import { listConsultations } from '@/lib/consultations/queries'
import { firstDay, lastDay, type Edtf } from '@/lib/dates'
import { db } from '@/lib/db'
import { getMilestone } from '@/lib/milestones/page-queries'
import { listMilestones } from '@/lib/milestones/queries'
import { whoCommissions } from '@/lib/responsibilities/commissioner-queries'
import { seed } from '@/prisma/seed'
import { NOW, on } from '../../support/moments'

beforeAll(async () => {
  await seed(db)
})

const days = [
  '2012-06-30',
  '2016-12-31',
  '2018-11-01',
  '2020-10-01',
  '2021-02-28',
  '2022-06-30',
  '2025-09-15',
]
const late = (day: string) => (statedOn: Edtf) => lastDay(statedOn) > day
const lateSources = (day: string, { sources }: Cited) =>
  sources.filter(({ publishedOn }) => publishedOn && firstDay(publishedOn) > day)

describe.each(days)('the record as it stood on %s', (day) => {
  const moment = on(day)

  it('tells no date, report or source of a milestone that came later', async () => {
    for (const { slug } of await listMilestones(moment)) {
      const page = await getMilestone(moment, slug)
      const stated = [...(page?.lines ?? []), ...(page?.reports ?? [])].map(({ statedOn }) => statedOn)
      expect(stated.filter(late(day))).toEqual([])
      expect(page && lateSources(day, page.cited)).toEqual([])
      expect(page?.organisations.filter((party, index) => index > 0 && !party.hasBegun)).toEqual([])
    }
  })

  it('tells of no consultation before it opened, and nothing said in it later', async () => {
    for (const { slug, opensOn } of await listConsultations(moment)) {
      const page = await getConsultation(moment, slug)
      expect(opensOn && firstDay(opensOn) <= day).toBe(true)
      expect(page?.positions.filter(({ statedOn }) => !statedOn || late(day)(statedOn))).toEqual([])
      expect(page?.told.filter(({ toldOn }) => !toldOn || late(day)(toldOn))).toEqual([])
      expect(page?.outcomeOn ? firstDay(page.outcomeOn) <= day : page?.outcome === null).toBe(true)
    }
  })

  it('tells of no claim before it was made, and of no finding', async () => {
    const claims = await listClaims(moment)
    expect(claims.filter(({ saidOn, found }) => !saidOn || late(day)(saidOn) || found)).toEqual([])
  })
})

describe('the record through time', () => {
  it('only ever grows', async () => {
    const sizes: number[] = []
    for (const day of days) sizes.push((await listMilestones(on(day))).length)
    sizes.push((await listMilestones(NOW)).length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  })

  it('knows who planned and paid for care on each day', async () => {
    const names = async (day: string) => (await whoCommissions(on(day))).map(({ slug }) => slug)
    expect(await names('2020-10-01')).toEqual(['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'])
    expect(await names('2021-04-01')).toEqual(['blmk-ccg'])
    expect(await names('2022-06-30')).toEqual(['blmk-ccg'])
    expect(await names('2022-07-01')).toEqual(['blmk-icb'])
    expect((await whoCommissions(NOW)).map(({ slug }) => slug)).toEqual(['central-east-icb'])
  })

  it('calls the proposal of September 2020 late on the first day after that month', async () => {
    const status = async (day: string) => (await getMilestone(on(day), 'merger-proposal-submitted'))?.status
    expect(await status('2020-09-30')).toBe('planned')
    expect(await status('2020-10-01')).toBe('late')
  })

  it('moves the start of the integrated care board when the move was stated', async () => {
    const start = async (day: string) => (await getMilestone(on(day), 'icb-starts'))?.on
    expect(await start('2021-12-31')).toBe('2022-07-01')
    expect((await getMilestone(NOW, 'icb-starts'))?.standing).toMatchObject({
      moves: 1,
      slip: { amount: 91 },
    })
  })
})
