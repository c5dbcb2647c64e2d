import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { explain } from '../plain-failure'
import { withClient } from '../database/client'
import { type Cluster, startCluster } from '../cluster/start'
import { describeMachine } from './machine'
import { measureGrowth } from './measure-growth'
import { measurePages, type Pace } from './measure-pages'
import { measureRegister } from './register-rows'
import { measureVisible } from './measure-visible'
import { keep, print, type Table } from './report'

// `npm run bench -- pages cluster visible register growth`: all of them where none is named. `quick` measures too short to believe.

const KINDS = ['pages', 'cluster', 'visible', 'register', 'growth'] as const
const asked = process.argv.slice(2).map((word) => word.replace(/^--/, ''))
const chosen = KINDS.filter((kind) => asked.includes(kind))
const wants = (kind: (typeof KINDS)[number]) => chosen.length === 0 || chosen.includes(kind)
const isQuick = asked.includes('quick')
const pace: Pace = isQuick ? { seconds: 1, rounds: 1 } : { seconds: 5, rounds: 5 }

/** A cluster on a database of its own that writes to the disk as in use, gone without trace afterwards. */
async function withCluster(work: (cluster: Cluster) => Promise<Table[]>): Promise<Table[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'blmk-bench-'))
  chmodSync(dataDir, 0o711)
  try {
    const cluster = await startCluster({ dataDir })
    return await work(cluster).finally(cluster.stop)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measureCluster(cluster: Cluster): Promise<Table[]> {
  const which = { isAlone: wants('pages'), isTogether: wants('cluster') }
  const tables = which.isAlone || which.isTogether ? await measurePages(cluster, which, pace) : []
  if (wants('visible')) tables.push(await measureVisible(cluster, isQuick ? 5 : 100))
  // Last, since it fills the database.
  if (wants('register')) tables.push(await measureLongRegister(cluster))
  return tables
}

function measureLongRegister({ instances: [{ url }], primary }: Cluster): Promise<Table> {
  return withClient(primary.url, async (database) => {
    const change = async () => {
      await database.query('UPDATE edition SET number = number + 1, raised_at = now()')
      await database.query('NOTIFY edition')
    }
    const rows = await measureRegister({ url, database, change })
    return { name: 'A register of 50,000 items', columns: ['what', 'took'], rows }
  })
}

try {
  const machine = describeMachine()
  console.log(machine.join('\n'))
  const tables: Table[] = []
  if (wants('pages') || wants('cluster') || wants('visible') || wants('register'))
    tables.push(...(await withCluster(measureCluster)))
  if (wants('growth')) tables.push(...(await measureGrowth(pace, isQuick)))
  tables.forEach(print)
  process.exitCode = keep(tables, machine) ? 0 : 1
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
