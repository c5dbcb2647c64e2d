import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { countQueries } from '../support/count-queries'

it('gives each file a migrated database of its own', async () => {
  const [row] = await db.$queryRaw<{ name: string }[]>`SELECT current_database()::text AS name`
  expect(row?.name).toMatch(/^test_/)
})

it('counts the statements that reach the database, whoever sends them', async () => {
  const { queries } = await countQueries(async () => {
    await db.$queryRaw`SELECT 1`
    await db.$transaction([db.$queryRaw`SELECT 2`, db.$queryRaw`SELECT 3`])
  })
  expect(queries).toEqual(['SELECT 1', 'SELECT 2', 'SELECT 3'])
})
