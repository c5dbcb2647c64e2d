import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { plainFailure } from '../plain-failure'
import { withClient } from './client'
import type { Place } from './place'

const inUse = 74_656_801
const patience = 15_000

/** Holds a session for as long as this process lives; a later start sees by it that the data is in use. */
export async function markAsInUse(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, application_name: 'blmk starter' })
  client.on('error', () => {})
  await client.connect()
  await client.query('SELECT pg_advisory_lock($1)', [inUse])
  return () => client.end()
}

/** Deals with a server that still runs on this data: refuses when somebody uses it, ends it when its starter was killed. */
export async function endLeftover({ cluster }: Place, password: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const deadline = Date.now() + patience
  while (existsSync(file)) {
    const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
    if (!pid || !isPostgres(Number(pid))) return rmSync(file, { force: true })
    if (await isUsed(`postgresql://postgres:${password}@127.0.0.1:${port}/postgres`))
      throw alreadyUsed(cluster, pid)
    interrupt(Number(pid))
    if (Date.now() > deadline) throw alreadyUsed(cluster, pid)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const alreadyUsed = (cluster: string, pid: string) =>
  plainFailure(
    `The database in ${cluster} is in use by another running start (process ${pid}): stop that one first.`,
  )

/** In a container a dead server's number soon belongs to another program, so the number alone proves nothing. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const command = existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
    return command.includes('postgres')
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isUsed(url: string): Promise<boolean> {
  const asked = withClient(url, async (client) => {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [inUse])
    return rows[0]?.free === false
  })
  // Starting or shutting down: the caller asks again until it is gone.
  return asked.catch(() => false)
}

function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // It ended between the two calls, or belongs to another user; the deadline decides.
  }
}
