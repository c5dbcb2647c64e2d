import { script } from '../command'
import type { Database } from './open'

/** Migrates, seeds an empty database, and makes the demo accounts on our own server; answers how to sign in as them. */
export async function prepareDatabase(
  database: Pick<Database, 'url' | 'isEmbedded'>,
  signal?: AbortSignal,
): Promise<string[]> {
  let signIns: string[] = []
  const env = { DATABASE_URL: database.url, DEMO_ACCOUNTS: database.isEmbedded ? 'yes' : '' }
  const onMessage = (message: unknown) => {
    if (Array.isArray(message)) signIns = message.map(String)
  }
  await script('scripts/database/prepare.ts', 'The database could not be made ready: see above.', {
    env,
    signal,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    onMessage,
  })
  return signIns
}
