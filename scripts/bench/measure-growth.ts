import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhenNeeded } from '../build-when-needed'
import { makeInstance, answers, type Instance } from '../cluster/instance'
import { withClient } from '../database/client'
import { type Embedded, startEmbedded } from '../database/embedded'
import { prepareDatabase } from '../database/prepare-in-child'
import { freePort } from '../port'
import { SIZES, type Size } from './england/sizes'
import { load } from './load'
import type { Pace } from './measure-pages'
import { median } from './numbers'
import { FILTERED, KEPT_PAGES } from './pages'
import { writeEngland } from './programmes'
import { milliseconds, ratio, type Row, type Table, whole } from './report'
import {
  logPlans,
  printPlans,
  resetStatements,
  sizeOf,
  slowestPlans,
  slowestStatements,
} from './slow-queries'

/** Further addresses of which the plans are looked at: the last page of many, a filter that much fits, a page of the past. */
const FURTHER = [
  '/timeline?page=300',
  '/timeline?status=late',
  '/timeline?kind=decision',
  '/timeline?organisation=bench-icb-7&status=happened',
  '/timeline?programme=bench-programme-30',
  '/on-2018-10-01/timeline',
  '/on-2021-10-01',
  '/organisations/bench-icb-7',
  '/consultations/bench-consultation-5',
]

type Found = { size: Size; kept: Map<string, number>; fresh: Map<string, number> }

/** The same pages with the real record, with ten times and with a hundred times as much beside it. */
export async function measureGrowth(pace: Pace, isQuick: boolean): Promise<Table[]> {
  await buildWhenNeeded()
  const dataDir = mkdtempSync(join(tmpdir(), 'blmk-bench-'))
  chmodSync(dataDir, 0o711)
  const settings = [
    'shared_preload_libraries=pg_stat_statements,auto_explain',
    'max_wal_size=4GB',
    'max_connections=60',
  ]
  const server = await startEmbedded({ dataDir, settings })
  try {
    await withClient(server.url('postgres'), (client) => client.query('CREATE DATABASE record'))
    await prepareDatabase({ url: server.url('record'), isEmbedded: true })
    const found: Found[] = []
    let slow: Table | undefined
    for (const size of SIZES.filter(({ times }) => !isQuick || times < 100)) {
      const url = await grow(server, size)
      found.push(await withInstance(url, (instance) => measureSize(instance, url, size, pace)))
      slow = await slowestStatements(url)
      printPlans(await plansOf(url, join(dataDir, 'postgres.log')))
    }
    return [growthTable(found), ...(slow ? [slow] : [])]
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function grow(server: Embedded, size: Size): Promise<string> {
  const name = `record_${size.times}`
  await withClient(server.url('postgres'), (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE record`),
  )
  const started = performance.now()
  await writeEngland(server.url(name), size)
  console.log(`Wrote the record at ${size.times}× in ${whole((performance.now() - started) / 1000)} seconds.`)
  return server.url(name)
}

async function withInstance<Value>(
  databaseUrl: string,
  work: (instance: Instance) => Promise<Value>,
): Promise<Value> {
  const port = await freePort()
  const env = { SITE_URL: `http://127.0.0.1:${port}` }
  const instance = makeInstance({ port, databaseUrl, env, isRevived: false })
  await instance.start()
  try {
    await answers(`${instance.url}/api/health/ready`)
    return await work(instance)
  } finally {
    await instance.stop()
  }
}

async function measureSize(instance: Instance, url: string, size: Size, pace: Pace): Promise<Found> {
  const pages = [...KEPT_PAGES, FILTERED]
  for (const { path } of pages) for (let i = 0; i < 30; i++) await took(instance.url + path, url)
  for (const path of size.times > 1 ? FURTHER : []) await visit(instance.url + path)
  await resetStatements(url)
  const fresh = new Map<string, number>()
  for (const { name, path } of pages) {
    const times: number[] = []
    for (let i = 0; i < 40; i++) times.push(await took(instance.url + path, url))
    fresh.set(name, median(times))
  }
  for (const path of size.times > 1 ? FURTHER : [])
    for (let i = 0; i < 10; i++) await visit(instance.url + path)
  const kept = new Map<string, number>()
  for (const { name, path } of KEPT_PAGES) {
    const rounds: number[] = []
    for (let i = 0; i < pace.rounds; i++)
      rounds.push((await load({ url: instance.url + path }, pace.seconds)).perSecond)
    kept.set(name, median(rounds))
  }
  return { size, kept, fresh }
}

/** Raises the edition, as any change to the record does, and takes the time until the page is there again. */
async function took(address: string, databaseUrl: string): Promise<number> {
  await withClient(databaseUrl, (client) =>
    client.query('UPDATE edition SET number = number + 1, raised_at = now(); NOTIFY edition'),
  )
  await new Promise((resolve) => setTimeout(resolve, 30))
  const started = performance.now()
  await visit(address)
  return performance.now() - started
}

async function visit(address: string): Promise<void> {
  const response = await fetch(address)
  await response.arrayBuffer()
  if (!response.ok && response.status !== 404) throw new Error(`${address} answered ${response.status}`)
}

/** Visits each page on new connections, of which the server notes every plan. */
async function plansOf(url: string, log: string) {
  await logPlans(url)
  return withInstance(url, async (instance) => {
    const paths = [...[...KEPT_PAGES, FILTERED].map(({ path }) => path), ...FURTHER]
    for (const path of paths) await took(instance.url + path, url)
    const after = sizeOf(log)
    for (const path of paths) await took(instance.url + path, url)
    return slowestPlans(log, after)
  })
}

function growthTable(found: readonly Found[]): Table {
  const rows: Row[] = []
  const add = (
    name: string,
    numbers: number[],
    text: (value: number) => string,
    target: string,
    isMet: (share: number) => boolean,
  ) => {
    const share = (numbers.at(-1) ?? Number.NaN) / (numbers[0] ?? Number.NaN)
    rows.push({
      cells: [name, ...numbers.map(text), ratio(share)],
      target,
      isMet: isMet(share),
      numbers: { name, numbers, share },
    })
  }
  const of = (which: 'kept' | 'fresh', name: string) => found.map((one) => one[which].get(name) ?? Number.NaN)
  for (const { name } of KEPT_PAGES)
    add(`${name}, kept, a second`, of('kept', name), whole, 'at least 0.85', (share) => share >= 0.85)
  for (const { name } of [...KEPT_PAGES, FILTERED])
    add(`${name}, rendered afresh`, of('fresh', name), milliseconds, 'at most 1.50', (share) => share <= 1.5)
  const sizes = found.map(({ size }) => `${size.times}×`)
  return { name: 'Growth of the record', columns: ['page', ...sizes, 'last to first'], rows }
}
