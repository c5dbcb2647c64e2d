import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseServer } from '@/scripts/cluster/databases'
import { startCluster, type Cluster } from '@/scripts/cluster/start'
import { withClient } from '@/scripts/database/client'
import { quickSettings } from '@/scripts/database/temporary'

// Written to the log only later, a change would reach the replica only later.
const settings = quickSettings.filter((setting) => !setting.startsWith('synchronous_commit'))

/** A cluster for tests, gone without trace once stopped. */
export async function startTestCluster({ hasNginx = false } = {}): Promise<Cluster> {
  const dataDir = mkdtempSync(join(tmpdir(), 'blmk-cluster-'))
  chmodSync(dataDir, 0o711)
  const cluster = await startCluster({ dataDir, hasNginx, settings })
  const stop = async () => {
    await cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...cluster, stop }
}

/** Changes the record as a person with psql would: a sentence on the page /glossary. */
export async function writeByHand(databaseUrl: string, sentence: string): Promise<void> {
  await withClient(databaseUrl, (client) =>
    client.query(
      'UPDATE glossary_term SET definition = $1 WHERE slug = (SELECT min(slug) FROM glossary_term)',
      [sentence],
    ),
  )
}

/** Asks a server to shut down once everybody has left, as `docker stop` may; of who is in, only those that watch the edition stay. */
export async function shutOut({ url }: DatabaseServer): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(
      `SELECT split_part(pg_read_file('postmaster.pid'), E'\n', 1) AS line`,
    )
    process.kill(Number(rows[0]?.line), 'SIGTERM')
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE backend_type = 'client backend' AND application_name <> 'blmk edition' AND pid <> pg_backend_pid()`,
    )
  })
}

/** Asks again and again until the page at this address says this (or no longer does); answers after how many milliseconds. */
export async function untilSays(
  url: string,
  sentence: string,
  { isWanted = true, within = 3000 } = {},
): Promise<number> {
  const start = performance.now()
  const passed = () => performance.now() - start
  for (;;) {
    const response = await fetch(url)
    const text = await response.text()
    if (passed() > within) break
    const isTrue = response.status < 500 && !response.headers.has('x-record-as-of')
    if (isTrue && text.includes(sentence) === isWanted) return passed()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`After ${within} ms ${url} ${isWanted ? 'does not say' : 'still says'}: ${sentence}`)
}

/** The middle one of several times. */
export const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
