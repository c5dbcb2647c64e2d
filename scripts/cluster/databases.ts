import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Embedded, type EmbeddedOptions, startEmbedded } from '../database/embedded'
import { appDatabaseOf } from '../database/open'
import { primarySettings, startReplica } from '../database/replica'
import { freePort } from '../port'

/** A database server that can be stopped and started again at the same address. */
export type DatabaseServer = {
  url: string
  stop: () => Promise<void>
  start: () => Promise<void>
}

export type Databases = { primary: DatabaseServer; replica: DatabaseServer; stop: () => Promise<void> }

type Options = Pick<EmbeddedOptions, 'settings' | 'onLoss'> & { dataDir: string }

/** The embedded PostgreSQL of this data folder, and a streaming replica of it. */
export async function startDatabases({ dataDir, settings = [], onLoss }: Options): Promise<Databases> {
  const options = { dataDir, settings: [...settings, ...primarySettings], port: await freePort(), onLoss }
  const first = await startEmbedded(options)
  try {
    const url = await appDatabaseOf(first)
    const primary = restartable(first, url, () => startEmbedded(options))
    const replica = await startFollowing(first, { dataDir, settings, onLoss }, url)
    const stop = () => replica.stop().then(primary.stop)
    return { primary, replica, stop }
  } catch (error) {
    await first.stop()
    throw error
  }
}

async function startFollowing(primary: Embedded, options: Options, primaryUrl: string) {
  const replicaDir = join(options.dataDir, 'replica')
  // As root, the user that runs PostgreSQL must be able to pass through.
  mkdirSync(replicaDir, { recursive: true, mode: 0o711 })
  const mine = { ...options, dataDir: replicaDir, port: await freePort() }
  const first = await startReplica({ ...mine, primary, primaryDataDir: options.dataDir })
  const url = first.url(new URL(primaryUrl).pathname.slice(1))
  return restartable(first, url, () => startEmbedded(mine))
}

function restartable(first: Embedded, url: string, open: () => Promise<Embedded>): DatabaseServer {
  let running: Embedded | null = first
  return {
    url,
    stop: async () => {
      const server = running
      running = null
      await server?.stop()
    },
    start: async () => {
      running ??= await open()
    },
  }
}
