import { withClient } from '@/scripts/database/client'
import { migrate } from '@/scripts/database/migrate'
import { startTemporary } from '@/scripts/database/temporary'

/** One PostgreSQL for all integration tests, with a migrated database to copy from. */
export default async function setup() {
  const server = await startTemporary()
  await withClient(server.url('postgres'), (admin) => admin.query('CREATE DATABASE template'))
  await migrate(server.url('template'))
  // The test files' processes inherit this.
  process.env.TEST_SERVER_URL = server.url('postgres')
  return server.stop
}
