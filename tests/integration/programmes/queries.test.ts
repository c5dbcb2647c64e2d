import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { getProgramme } from '@/lib/programmes/queries'
import { seed } from '@/prisma/seed'
import { NOW, on } from '../../support/moments'

beforeAll(async () => {
  await seed(db)
})

describe('getProgramme', () => {
  it('tells the whole story today', async () => {
    const programme = await getProgramme(NOW, 'ccg-merger')
    expect(programme?.milestones.length).toBeGreaterThan(20)
    expect(programme?.consultations.map(({ slug }) => slug)).toEqual(['one-ccg-listening-exercise'])
    expect(programme?.claims.length).toBeGreaterThan(5)
  })

  it('knows no end and no merged group on a day before them', async () => {
    const programme = await getProgramme(on('2020-10-01'), 'ccg-merger')
    expect(programme).toMatchObject({ endsOn: '..' })
    expect(programme?.organisations.map(({ slug }) => slug)).not.toContain('blmk-ccg')
  })

  it('is not there before it began', async () => {
    expect(await getProgramme(on('2020-10-01'), 'icb-merger')).toBeNull()
    expect(await getProgramme(NOW, 'no-such-programme')).toBeNull()
  })

  it('names no hidden milestone', async () => {
    const data = { visibility: 'hidden', hiddenReason: 'It named a patient.' } as const
    await db.milestone.update({ where: { slug: 'merged-group-starts' }, data })
    const programme = await getProgramme(NOW, 'ccg-merger')
    expect(programme?.milestones.map(({ slug }) => slug)).not.toContain('merged-group-starts')
  })
})
