import type { Cluster } from '../cluster/start'
import { serveFromDisk } from './disk'
import { type Asked, type Load, load } from './load'
import { feedbackSender } from './measure-feedback'
import { medians } from './numbers'
import { FILTERED, KEPT_PAGES } from './pages'
import { cpuMilliseconds, watchMemory } from './processes'
import { kilobytes, megabytes, milliseconds, ratio, type Row, type Table, whole } from './report'

export type Pace = { seconds: number; rounds: number }
type Measured = Load & { cpu: number }

const COLUMNS = ['page', 'a second', 'p50', 'p95', 'p99', 'bytes', 'CPU per 1,000', 'of nginx from disk']

/** One instance asked directly, two behind nginx, and nginx with the same bytes on disk, page by page and in turn. */
export async function measurePages(
  cluster: Cluster,
  { isAlone, isTogether }: { isAlone: boolean; isTogether: boolean },
  pace: Pace,
): Promise<Table[]> {
  const pids = () => cluster.instances.flatMap((instance) => instance.pid() ?? [])
  const memory = watchMemory(pids)
  const alone = { name: 'One instance, asked directly', site: cluster.instances[0].url, rows: [] as Row[] }
  const together = { name: 'Two instances behind nginx', site: cluster.url, rows: [] as Row[] }
  const disk = await serveFromDisk(cluster.instances[0].url, [
    ...KEPT_PAGES.map(({ path }) => path),
    FILTERED.path,
  ])
  const diskRows: Row[] = []
  const sites = [...(isAlone ? [alone] : []), ...(isTogether ? [together] : [])]
  try {
    for (const { name, path } of [...KEPT_PAGES, FILTERED]) {
      const isVaried = path === FILTERED.path
      const asked = [{ url: disk.urlOf(path) }, ...sites.map(({ site }) => ({ url: site + path, isVaried }))]
      const [fromDisk, ...found] = await inTurn(
        asked.map((address) => () => measure(address, pids(), pace.seconds)),
        pace,
      )
      if (!fromDisk) continue
      diskRows.push(rowOf(name, fromDisk, null))
      for (const [index, each] of sites.entries()) {
        const measured = found[index]
        const kept =
          each === alone ? atLeast(1000, measured?.perSecond) : atLeastShare(0.8, measured, fromDisk)
        if (measured)
          each.rows.push({
            ...rowOf(name, measured, fromDisk),
            ...(isVaried ? atLeast(150, measured.perSecond) : kept),
          })
      }
    }
    const sender = await feedbackSender(cluster.instances[0].url, cluster.primary.url, cluster.signIns)
    const posts = sites.map(
      ({ site }) =>
        () =>
          withCpu(pids(), () => sender.send(site, pace.seconds)),
    )
    for (const [index, measured] of (await inTurn(posts, pace)).entries())
      sites[index]?.rows.push({
        ...rowOf('feedback, sent', measured, null),
        ...atLeast(150, measured.perSecond),
      })
  } finally {
    await disk.stop()
  }
  const most = memory.stop()
  return [
    { name: 'nginx, the same bytes from disk', columns: COLUMNS, rows: diskRows },
    ...sites.map(({ name, rows }) => ({ name, columns: COLUMNS, rows })),
    {
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
    },
  ]
}

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

const atLeast = (target: number, value = 0) => ({
  target: `at least ${whole(target)} a second`,
  isMet: value >= target,
})
const atLeastShare = (share: number, measured: Measured | undefined, disk: Measured) => ({
  target: `at least ${ratio(share)} of disk`,
  isMet: (measured?.perSecond ?? 0) >= share * disk.perSecond,
})
