import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { connectTo } from '@/lib/kept-pages/edition-source'
import { makeOrganisation } from '../support/record'

const told = { onNotice: vi.fn(), onLoss: vi.fn() }
const source = connectTo(env.databaseUrl, told)
afterAll(source.stop)
beforeEach(async () => {
  await source.ask()
  told.onNotice.mockClear()
  told.onLoss.mockClear()
})

// Nobody asks here, so that only what PostgreSQL says unasked is seen.
it('a change to the record is told unasked, once it is committed', async () => {
  const before = await source.ask()
  await makeOrganisation()
  await vi.waitFor(() => expect(told.onNotice).toHaveBeenCalled())
  expect((await source.ask()).edition.number).toBeGreaterThan(before.edition.number)
})

it('a connection that is cut is told of, and the next one hears again', async () => {
  const before = await source.ask()
  await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'blmk edition'`
  await vi.waitFor(() => expect(told.onLoss).toHaveBeenCalledOnce())
  expect((await source.ask()).connection).toBe(before.connection + 1)
  await makeOrganisation()
  await vi.waitFor(() => expect(told.onNotice).toHaveBeenCalled())
})
