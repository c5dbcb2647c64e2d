import { join } from 'node:path'
import pg from 'pg'
import { plainFailure } from '../plain-failure'
import { freePort } from '../port'
import { keptSecret } from '../secrets'
import { initialise } from './initialise'
import { endLeftover, markAsInUse } from './leftover'
import { choosePlace } from './place'
import { launch } from './server-process'

export type Embedded = { url: (database: string) => string; stop: () => Promise<void> }

type Options = { dataDir: string; settings?: string[]; onLoss?: (error: Error) => void }

/** Starts the PostgreSQL that npm brought, on a free port of this machine only; makes its data folder at first. */
export async function startEmbedded({
  dataDir,
  settings = [],
  onLoss = () => {},
}: Options): Promise<Embedded> {
  const place = choosePlace(dataDir)
  const password = keptSecret('database-password', 'hex', dataDir)
  await endLeftover(place, password)
  await initialise(place, password)
  const port = await freePort()
  const server = launch(place, port, settings, join(dataDir, 'postgres.log'))
  const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
  await answers(url('postgres'), server.isGone, join(dataDir, 'postgres.log'))
  const release = await markAsInUse(url('postgres'))
  void server.gone.then(() =>
    onLoss(plainFailure('The embedded database stopped by itself: see .data/postgres.log.')),
  )
  return {
    url,
    stop: async () => {
      await release()
      await server.stop()
    },
  }
}

async function answers(url: string, isGone: () => boolean, log: string): Promise<void> {
  for (;;) {
    if (isGone()) throw plainFailure(`The embedded database did not start: its reasons are in ${log}.`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      if (isWrongPassword(error))
        throw plainFailure(`The embedded database has another password than .data keeps.`)
    } finally {
      await client.end().catch(() => {})
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

const isWrongPassword = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === '28P01'
