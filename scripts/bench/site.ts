import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { buildWhenNeeded } from '../build-when-needed'
import { prepareDatabase } from '../database/prepare-in-child'
import { startTemporary } from '../database/temporary'
import { freePort } from '../port'
import { webArguments, webEnvironment } from '../web-process'

/** The production build on a database of its own, for measuring. */
export type Site = { url: string; databaseUrl: string; memory: () => number; stop: () => Promise<void> }

/** Builds when needed, seeds a fresh database with the record and serves it on a free port. */
export async function startSite(): Promise<Site> {
  await buildWhenNeeded()
  const database = await startTemporary()
  const databaseUrl = database.url('postgres')
  await prepareDatabase({ url: databaseUrl, isEmbedded: true })
  const port = await freePort()
  const env = { ...process.env, ...webEnvironment('start', port, databaseUrl), HOST: '127.0.0.1' }
  const web = spawn(process.execPath, webArguments('start', port), {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const url = `http://127.0.0.1:${port}`
  await answers(`${url}/api/health/ready`)
  const stop = async () => {
    web.kill('SIGTERM')
    await once(web, 'exit')
    await database.stop()
  }
  return { url, databaseUrl, memory: () => residentMegabytes(web), stop }
}

async function answers(url: string): Promise<void> {
  const isUp = () =>
    fetch(url)
      .then((response) => response.ok)
      .catch(() => false)
  while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 100))
}

/** What the process holds in memory, as Linux counts it; elsewhere it can't be read, and NaN says so. */
function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes) / 1024
  } catch {
    return Number.NaN
  }
}
