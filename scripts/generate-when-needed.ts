import { pathToFileURL } from 'node:url'
import { node } from './command'
import { fingerprint, whenChanged } from './fingerprint'
import { plainFailure } from './plain-failure'

/** Writes the Prisma client into prisma/generated/ when the schema or Prisma's version is another than last time. */
export async function generateWhenNeeded(signal?: AbortSignal): Promise<void> {
  const print = fingerprint(['prisma/schema', 'prisma.config.ts', 'node_modules/@prisma/client/package.json'])
  await whenChanged('prisma/generated/made-from', print, async () => {
    console.log('Generating the database client …')
    // Prisma would download an engine that generating does not use; naming any program here keeps it offline.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    const args = ['node_modules/prisma/build/index.js', 'generate', '--no-hints']
    const code = await node(args, { env, signal, stdio: ['ignore', 'ignore', 'ignore'] })
    if (code !== 0)
      throw plainFailure('The database client could not be generated: see what Prisma says above.')
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generateWhenNeeded()
