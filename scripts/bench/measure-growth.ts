import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhenNeeded } from '../build-when-needed'
import { withClient } from '../database/client'
import { startEmbedded } from '../database/embedded'
import { prepareDatabase } from '../database/prepare-in-child'
import { SIZES } from './england/sizes'
import { grow, type Site, startOn, took, visit } from './growth-sites'
import { load } from './load'
import type { Pace } from './measure-pages'
import { median } from './numbers'
import { FILTERED, KEPT_PAGES } from './pages'
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

/** What was found of each page, for each size. */
type Found = Map<string, number[]>

/**
 * The same pages with the real record, with ten times and with a hundred times as much beside it. The sizes take turns, visit by
 * visit: the speed of a machine that others use too changes within minutes, and one size would get the better ones.
 */
export async function measureGrowth(pace: Pace, isQuick: boolean): Promise<Table[]> {
  await buildWhenNeeded()
  const dataDir = mkdtempSync(join(tmpdir(), 'blmk-bench-'))
  chmodSync(dataDir, 0o711)
  const settings = [
    'shared_preload_libraries=pg_stat_statements,auto_explain',
    'max_wal_size=4GB',
    'max_connections=90',
  ]
  const server = await startEmbedded({ dataDir, settings })
  const sites: Site[] = []
  try {
    await withClient(server.url('postgres'), (client) => client.query('CREATE DATABASE record'))
    await prepareDatabase({ url: server.url('record'), isEmbedded: true })
    for (const size of SIZES.filter(({ times }) => !isQuick || times < 100)) {
      const url = await grow(server, size)
      sites.push({ size, url, instance: await startOn(url) })
    }
    const tables = await measureSites(sites, pace)
    printPlans(await plansOf(sites.at(-1)?.url ?? '', join(dataDir, 'postgres.log')))
    return tables
  } finally {
    await Promise.all(sites.map(({ instance }) => instance.stop()))
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measureSites(sites: readonly Site[], pace: Pace): Promise<Table[]> {
  const pages = [...KEPT_PAGES, FILTERED]
  const largest = sites.at(-1)
  const visitFurther = async () => {
    for (const path of FURTHER) await visit(`${largest?.instance.url}${path}`)
  }
  for (const { instance, url } of sites)
    for (const { path } of pages) for (let i = 0; i < 30; i++) await took(instance.url + path, url)
  await visitFurther()
  await resetStatements(largest?.url ?? '')
  const fresh: Found = new Map()
  for (const { name, path } of pages)
    fresh.set(name, await inTurn(sites, 40, ({ instance, url }) => took(instance.url + path, url)))
  for (let i = 0; i < 10; i++) await visitFurther()
  const slowest = await slowestStatements(largest?.url ?? '')
  const kept: Found = new Map()
  for (const { name, path } of KEPT_PAGES) {
    const perSecond = async ({ instance }: Site) =>
      (await load({ url: instance.url + path }, pace.seconds)).perSecond
    kept.set(name, await inTurn(sites, pace.rounds, perSecond))
  }
  return [growthTable(sites, kept, fresh), slowest]
}

/** The middle of so many measurements of each site, taken in turn. */
async function inTurn(
  sites: readonly Site[],
  times: number,
  measure: (site: Site) => Promise<number>,
): Promise<number[]> {
  const found = sites.map((): number[] => [])
  for (let i = 0; i < times; i++)
    for (const [index, site] of sites.entries()) found[index]?.push(await measure(site))
  return found.map(median)
}

/** Visits each page on new connections, of which the server notes every plan. */
async function plansOf(url: string, log: string) {
  await logPlans(url)
  const instance = await startOn(url)
  try {
    const paths = [...[...KEPT_PAGES, FILTERED].map(({ path }) => path), ...FURTHER]
    for (const path of paths) await took(instance.url + path, url)
    const after = sizeOf(log)
    for (const path of paths) await took(instance.url + path, url)
    return slowestPlans(log, after)
  } finally {
    await instance.stop()
  }
}

function growthTable(sites: readonly Site[], kept: Found, fresh: Found): Table {
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
  for (const [name, numbers] of kept)
    add(`${name}, kept, a second`, numbers, whole, 'at least 0.85', (share) => share >= 0.85)
  for (const [name, numbers] of fresh)
    add(`${name}, rendered afresh`, numbers, milliseconds, 'at most 1.50', (share) => share <= 1.5)
  const sizes = sites.map(({ size }) => `${size.times}×`)
  return { name: 'Growth of the record', columns: ['page', ...sizes, 'last to first'], rows }
}
