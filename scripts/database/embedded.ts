import { join } from 'node:path'
import { plainFailure } from '../plain-failure'
import { freePort } from '../port'
import { keptSecret } from '../secrets'
import { withClient } from './client'
import { initialise } from './initialise'
import { endLeftover, markAsInUse } from './leftover'
import { choosePlace } from './place'
import { launch, type ServerProcess } from './server-process'

export type Embedded = { url: (database: string) => string; stop: () => Promise<void> }

export type EmbeddedOptions = {
  dataDir: string
  settings?: string[]
  /** A free one where none is given. */
  port?: number
  onLoss?: (error: Error) => void
}

/** Starts the PostgreSQL that npm brought, on a port of this machine only; makes its data folder at first. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDir, settings = [], onLoss } = options
  const place = choosePlace(dataDir)
  const password = keptSecret('database-password', 'hex', dataDir)
  await endLeftover(place, password)
  await initialise(place, password)
  const port = options.port ?? (await freePort())
  const log = join(dataDir, 'postgres.log')
  const server = launch(place, port, settings, log)
  const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
  try {
    await untilItAnswers(url('postgres'), server, log)
    const release = await markAsInUse(url('postgres'))
    let isWanted = true
    void server.gone.then(() => {
      if (isWanted) onLoss?.(plainFailure(`The embedded database stopped by itself: see ${log}.`))
    })
    const stop = () => {
      isWanted = false
      return release().then(server.stop)
    }
    return { url, stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function untilItAnswers(url: string, { isGone }: ServerProcess, log: string): Promise<void> {
  for (;;) {
    if (isGone()) throw plainFailure(`The embedded database did not start: its reasons are in ${log}.`)
    try {
      return await withClient(url, async () => {})
    } catch (error) {
      if (isWrongPassword(error)) throw plainFailure(wrongPassword)
    }
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

const wrongPassword =
  'The embedded database has another password than the data folder keeps: put its file database-password back, ' +
  'or move the whole data folder away to begin anew.'

const isWrongPassword = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === '28P01'
