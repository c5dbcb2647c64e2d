import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { buildWhenNeeded } from '@/scripts/build-when-needed'
import { prepareDatabase } from '@/scripts/database/prepare-in-child'
import { startTemporary } from '@/scripts/database/temporary'
import { freePort } from '@/scripts/port'
import { webArguments, webEnvironment } from '@/scripts/web-process'

/** What `npm start` does, for the browser tests: a fresh database with the record and the demo accounts, and the
 *  production build of these sources on a free port. */
export default async function setup() {
  await buildWhenNeeded()
  const database = await startTemporary()
  const url = database.url('postgres')
  await prepareDatabase({ url, isEmbedded: true })
  const port = await freePort()
  const next = startWeb(port, url)
  // Test files read these: the first to visit pages, the second to look at what was written.
  process.env.BASE_URL = `http://127.0.0.1:${port}`
  process.env.DATABASE_URL = url
  await answers(`${process.env.BASE_URL}/api/health/ready`, next)
  return async () => {
    next.kill('SIGTERM')
    await once(next, 'exit')
    await database.stop()
  }
}

function startWeb(port: number, url: string): ChildProcess {
  const env: NodeJS.ProcessEnv = { ...process.env, ...webEnvironment('start', port, url), HOST: '127.0.0.1' }
  return spawn(process.execPath, webArguments('start', port), {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

async function answers(url: string, next: ChildProcess): Promise<void> {
  while (next.exitCode === null) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The pages did not start: see what Next says above.')
}
