import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { plainFailure } from '../plain-failure'
import { dataDir } from '../secrets'
import { checkServer } from './check'
import { withClient } from './client'
import { type Embedded, startEmbedded } from './embedded'

export type Database = { url: string; isEmbedded: boolean; close: () => Promise<void> }

type Options = { onLoss: (error: Error) => void }

const appDatabase = 'blmk'

/** The operator's own database where DATABASE_URL names one, otherwise the embedded server under the data folder. */
export async function openDatabase({ onLoss }: Options): Promise<Database> {
  const external = process.env.DATABASE_URL
  if (external) {
    await checkServer(external)
    return { url: external, isEmbedded: false, close: async () => {} }
  }
  console.log('Starting the embedded database …')
  const server = await startEmbedded({ dataDir, onLoss })
  try {
    return { url: await appDatabaseOf(server), isEmbedded: true, close: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const noDatabase =
  'This finds no database: no DATABASE_URL is set, and `npm start` has not made one here. Give it the settings of the site ' +
  '(deploy/README.md says how), or run `npm start` first.'

/** The same for a command about a site that is there. It would make one that nobody serves where it was not told of the right one. */
export async function openDatabaseOfSite(): Promise<Database> {
  const wasMadeHere = existsSync(join(dataDir, 'database-password'))
  if (!process.env.DATABASE_URL && !wasMadeHere) throw plainFailure(noDatabase)
  return openDatabase({ onLoss: () => {} })
}

/** The address of our database on an embedded server, where it is made at first. */
export async function appDatabaseOf(server: Embedded): Promise<string> {
  await withClient(server.url('postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [appDatabase])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${appDatabase}`)
  })
  return server.url(appDatabase)
}
