import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { readLineMap } from '@/lib/line-map/queries'
import { isKey } from '@/lib/line-map/record-rules'
import { listMilestones } from '@/lib/milestones/queries'
import type { Moment } from '@/lib/moment'
import { seed } from '@/prisma/seed'
import { NOW, on } from '../../support/moments'

beforeAll(async () => {
  await seed(db)
})

const mapOn = async (moment: Moment) => readLineMap(moment, (await listMilestones(moment)).filter(isKey))

describe('readLineMap', () => {
  it('joins the three groups into one, then the board, then Central East with its neighbours', async () => {
    const { links } = await mapOn(NOW)
    const into = (slug: string) => links.filter(({ to }) => to === slug).map(({ from }) => from)
    expect(into('blmk-ccg').toSorted()).toEqual(['bedfordshire-ccg', 'luton-ccg', 'milton-keynes-ccg'])
    expect(into('blmk-icb')).toEqual(['blmk-ccg'])
    expect(into('central-east-icb')).toHaveLength(3)
  })

  it('shows the time of one team, and where a promise was kept late', async () => {
    const { shared, stations } = await mapOn(NOW)
    expect(shared[0]?.lines).toHaveLength(3)
    expect(stations.find(({ id }) => id === 'icb-starts')?.promisedOn).toBe('2022-04-01')
  })

  it('knows of no body and no joining that lay ahead', async () => {
    const { lines, links } = await mapOn(on('2020-10-01'))
    expect(lines.map(({ id }) => id)).not.toContain('blmk-ccg')
    expect(lines.find(({ id }) => id === 'luton-ccg')?.to).toBeNull()
    expect(links.map(({ to }) => to)).not.toContain('blmk-ccg')
  })
})
