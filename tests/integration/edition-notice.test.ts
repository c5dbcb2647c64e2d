import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { connectTo, type EditionSource } from '@/lib/kept-pages/edition-source'
import { makeOrganisation } from '../support/record'
import { refusingDatabase } from '../support/refusing-database'

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

describe('a connection that stands is given up', () => {
  const refused = { onNotice: vi.fn(), onLoss: vi.fn() }
  let door: Awaited<ReturnType<typeof refusingDatabase>>
  let behind: EditionSource

  beforeEach(async () => {
    refused.onLoss.mockClear()
    door = await refusingDatabase(env.databaseUrl)
    behind = connectTo(door.url, refused)
    await behind.ask()
  })
  afterEach(async () => {
    await behind.stop()
    door.stop()
  })

  it('where a server that shuts down lets nobody else in, and another made once it is back', async () => {
    const { connection } = await behind.ask()
    door.refuseWith('57P03')
    expect((await behind.ask()).connection).toBe(connection)
    await behind.prove()
    expect(refused.onLoss).toHaveBeenCalledOnce()
    await expect(behind.ask()).rejects.toThrow('nobody is let in')
    door.refuseWith(null)
    expect((await behind.ask()).connection).toBeGreaterThan(connection)
  })

  it.each([null, '53300'])('but not where others are let in, or are only too many (%s)', async (code) => {
    const { connection } = await behind.ask()
    door.refuseWith(code)
    await behind.prove()
    expect(refused.onLoss).not.toHaveBeenCalled()
    expect((await behind.ask()).connection).toBe(connection)
  })
})
