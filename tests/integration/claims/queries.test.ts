import { beforeAll, describe, expect, it } from 'vitest'
import { listClaims } from '@/lib/claims/queries'
import { db } from '@/lib/db'
import { seed } from '@/prisma/seed'
import { NOW, on } from '../../support/moments'

beforeAll(async () => {
  await seed(db)
})

describe('listClaims', () => {
  it('has a source and a finding for every claim, and no evidence yet as the usual one', async () => {
    const claims = await listClaims(NOW)
    expect(claims.length).toBeGreaterThanOrEqual(10)
    expect(claims.filter(({ cited, found }) => cited.sources.length === 0 || !found)).toEqual([])
  })

  it('names no consultation that is hidden', async () => {
    const data = { visibility: 'hidden', hiddenReason: 'Published too early.' } as const
    await db.consultation.update({ where: { slug: 'integrating-care' }, data })
    const named = (await listClaims(NOW)).map(({ consultation }) => consultation?.slug)
    expect(named).not.toContain('integrating-care')
  })
})
