import type { Cluster } from '../cluster/start'
import { serveFromDisk } from './disk'
import { type Asked, type Load, load } from './load'
import { type FeedbackSender, feedbackSender } from './measure-feedback'
import { medians } from './numbers'
import { everyFilter, FILTERED, KEPT_PAGES } from './pages'
import { cpuMilliseconds, watchMemory } from './processes'
import { kilobytes, megabytes, milliseconds, ratio, type Row, type Table, whole } from './report'

export type Pace = { seconds: number; rounds: number }
type Measured = Load & { cpu: number }

const COLUMNS = ['page', 'a second', 'p50', 'p95', 'p99', 'bytes', 'CPU per 1,000', 'of nginx from disk']

type Site = { name: string; site: string; rows: Row[]; isTogether: boolean }
type Run = { sites: readonly Site[]; pids: () => number[]; pace: Pace }

/** One instance asked directly, two behind nginx, and nginx with the same bytes on disk, page by page and in turn. */
export async function measurePages(
  cluster: Cluster,
  { isAlone, isTogether }: { isAlone: boolean; isTogether: boolean },
  pace: Pace,
): Promise<Table[]> {
  const [{ url: first }] = cluster.instances
  const pids = () => cluster.instances.flatMap((instance) => instance.pid() ?? [])
  const alone = { name: 'One instance, asked directly', site: first, rows: [], isTogether: false }
  const together = { name: 'Two instances behind nginx', site: cluster.url, rows: [], isTogether: true }
  const run: Run = { sites: [...(isAlone ? [alone] : []), ...(isTogether ? [together] : [])], pids, pace }
  const memory = watchMemory(pids)
  const diskRows = await measureBesideDisk(run, first)
  await measureFilters(run, await everyFilter(first))
  await measureFeedback(run, await feedbackSender(first, cluster.primary.url, cluster.signIns))
  return [
    { name: 'nginx, the same bytes from disk', columns: COLUMNS, rows: diskRows },
    ...run.sites.map(({ name, rows }) => ({ name, columns: COLUMNS, rows })),
    memoryTable(memory.stop()),
  ]
}

/** Each page at each site, beside nginx with its bytes on disk. */
async function measureBesideDisk({ sites, pids, pace }: Run, first: string): Promise<Row[]> {
  const pages = [...KEPT_PAGES, FILTERED]
  const rows: Row[] = []
  const disk = await serveFromDisk(
    first,
    pages.map(({ path }) => path),
  )
  try {
    for (const { name, path } of pages) {
      const isVaried = path === FILTERED.path
      const asked = [{ url: disk.urlOf(path) }, ...sites.map(({ site }) => ({ url: site + path, isVaried }))]
      const works = asked.map((address) => () => measure(address, pids(), pace.seconds))
      const [fromDisk, ...found] = await inTurn(works, pace)
      if (!fromDisk) continue
      rows.push(rowOf(name, fromDisk, null))
      for (const [index, measured] of found.entries())
        sites[index]?.rows.push({
          ...rowOf(name, measured, fromDisk),
          ...(isVaried ? atLeast(150, measured.perSecond) : keptTarget(sites[index], measured, fromDisk)),
        })
    }
  } finally {
    await disk.stop()
  }
  return rows
}

const keptTarget = ({ isTogether }: Site, measured: Measured, disk: Measured) =>
  isTogether ? atLeastShare(0.8, measured, disk) : atLeast(1000, measured.perSecond)

/** The timeline narrowed by one value after the other, as readers do: some find much and some little. */
const measureFilters = (run: Run, paths: readonly string[]) =>
  addRows(run, `timeline, by each of ${paths.length} filters`, (site) =>
    load({ url: site + FILTERED.path, isVaried: true, paths }, run.pace.seconds),
  )

const measureFeedback = (run: Run, sender: FeedbackSender) =>
  addRows(run, 'feedback, sent', (site) => sender.send(site, run.pace.seconds))

async function addRows({ sites, pids, pace }: Run, name: string, ask: (site: string) => Promise<Load>) {
  const works = sites.map(
    ({ site }) =>
      () =>
        withCpu(pids(), () => ask(site)),
  )
  for (const [index, measured] of (await inTurn(works, pace)).entries())
    sites[index]?.rows.push({ ...rowOf(name, measured, null), ...atLeast(150, measured.perSecond) })
}

const memoryTable = (most: number): Table => ({
  name: 'Memory',
  columns: ['under all of that', 'most'],
  rows: [
    {
      cells: ['an instance of the app', megabytes(most)],
      target: 'under 300 MB',
      isMet: most < 300,
      numbers: { most },
    },
  ],
})

/** Does each once to warm up, then all in turn, round by round, so that what else the machine does falls on all alike. */
async function inTurn(works: (() => Promise<Measured>)[], { rounds }: Pace): Promise<Measured[]> {
  for (const work of works) await work()
  const results: Measured[][] = works.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) results[index]?.push(await work())
  return results.map(medians)
}

const measure = (address: Asked, pids: number[], seconds: number) =>
  withCpu(pids, () => load(address, seconds))

async function withCpu(pids: number[], work: () => Promise<Load>): Promise<Measured> {
  const before = cpuMilliseconds(pids)
  const found = await work()
  return { ...found, cpu: ((cpuMilliseconds(pids) - before) * 1000) / Math.max(found.requests, 1) }
}

function rowOf(name: string, measured: Measured, disk: Measured | null): Row {
  const { perSecond, p50, p95, p99, bytes, cpu, errors } = measured
  const share = disk ? perSecond / disk.perSecond : null
  const times = [p50, p95, p99].map(milliseconds)
  return {
    cells: [
      errors > 0 ? `${name} (${whole(errors)} errors)` : name,
      whole(perSecond),
      ...times,
      kilobytes(bytes),
      milliseconds(cpu),
      share === null ? '' : ratio(share),
    ],
    numbers: { name, ...measured, share },
  }
}

const atLeast = (target: number, value: number) => ({
  target: `at least ${whole(target)} a second`,
  isMet: value >= target,
})
const atLeastShare = (share: number, measured: Measured, disk: Measured) => ({
  target: `at least ${ratio(share)} of disk`,
  isMet: measured.perSecond >= share * disk.perSecond,
})
