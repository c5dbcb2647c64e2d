import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startEmbedded } from './embedded'

/** Nothing here needs to survive a power cut; the extension counts what each request asks of the database. */
export const quickSettings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_preload_libraries=pg_stat_statements',
]

/** A PostgreSQL for tests and comparisons, gone without trace once stopped. */
export async function startTemporary(): Promise<Embedded> {
  const dataDir = mkdtempSync(join(tmpdir(), 'blmk-'))
  // Started as root, the server runs as another user, who must be able to pass through.
  chmodSync(dataDir, 0o711)
  const server = await startEmbedded({ dataDir, settings: quickSettings })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
