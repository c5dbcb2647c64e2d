import pg from 'pg'
import { migrate } from '@/scripts/database/migrate'
import { startTemporary } from '@/scripts/database/temporary'

/** One PostgreSQL for all integration tests, with a migrated database to copy from. */
export default async function setup() {
  const server = await startTemporary()
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('CREATE DATABASE template')
  await admin.end()
  await migrate(server.url('template'))
  // The test files' processes inherit this.
  process.env.TEST_SERVER_URL = server.url('postgres')
  return server.stop
}
