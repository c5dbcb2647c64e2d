import { buildWhenNeeded } from '@/scripts/build-when-needed'
import { prepareDatabase } from '@/scripts/database/prepare-in-child'
import { startTemporary } from '@/scripts/database/temporary'
import { freePort } from '@/scripts/port'
import { startSite } from './site'

/** What `npm start` does, for the browser tests: a fresh database with the record and the demo accounts, and the
 *  production build of these sources on a free port. */
export default async function setup() {
  await buildWhenNeeded()
  const database = await startTemporary()
  const url = database.url('postgres')
  await prepareDatabase({ url, isEmbedded: true })
  const port = await freePort()
  // Test files read these: the first to visit pages, the second to look at what was written.
  process.env.BASE_URL = `http://127.0.0.1:${port}`
  process.env.DATABASE_URL = url
  const stop = await startSite({ port, databaseUrl: url })
  return async () => {
    await stop()
    await database.stop()
  }
}
