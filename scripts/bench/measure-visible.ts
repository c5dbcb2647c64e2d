import type { Cluster } from '../cluster/start'
import { withClient } from '../database/client'
import { timesOf } from './numbers'
import { milliseconds, type Table } from './report'

const PAGE = '/timeline'
const MILESTONE = 'icb-starts'

/** How long after a write by SQL its words are on the page: at each instance, and through nginx, which holds a page for a second. */
export async function measureVisible(cluster: Cluster, writes: number): Promise<Table> {
  const [first, second] = cluster.instances
  const readers = [
    { name: 'first instance', site: first.url, most: 250 },
    { name: 'second instance', site: second.url, most: 250 },
    { name: 'through nginx', site: cluster.url, most: 1250 },
  ]
  const took: number[][] = readers.map(() => [])
  await withClient(cluster.primary.url, async (client) => {
    for (let write = 0; write < writes; write++) {
      const words = `Written for the ${write}. time`
      await client.query('UPDATE milestone SET title = $1 WHERE slug = $2', [words, MILESTONE])
      const written = performance.now()
      const seen = await Promise.all(readers.map(({ site }) => until(site + PAGE, words)))
      for (const [index, at] of seen.entries()) took[index]?.push(at - written)
    }
  })
  const rows = readers.map(({ name, most }, index) => {
    const times = timesOf(took[index] ?? [])
    const cells = [name, milliseconds(times.p50), milliseconds(times.p95)]
    const target = { target: `p95 under ${milliseconds(most)}`, isMet: times.p95 < most }
    return { cells, ...target, numbers: { name, ...times, writes } }
  })
  return { name: `From write to visible, ${writes} writes`, columns: ['seen at', 'p50', 'p95'], rows }
}

async function until(url: string, words: string): Promise<number> {
  const patience = performance.now() + 20_000
  while (performance.now() < patience) {
    const text = await (await fetch(url)).text()
    if (text.includes(words)) return performance.now()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`${url} does not show "${words}" after 20 seconds`)
}
