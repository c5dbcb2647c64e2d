import pg from 'pg'
import { load, sample } from './measure'
import { measureRegister } from './register-rows'
import { milliseconds, report, type Row, under } from './report'
import { startSite, type Site } from './site'

// `npm run bench`: how fast pages are when kept and when rendered afresh, what the process holds in memory,
// and the same of a register of 50,000 items.

const PAGES = [
  ['timeline', '/timeline'],
  ['organisation', '/organisations/luton-ccg'],
  ['consultation', '/consultations/integrating-care'],
] as const

const site = await startSite()
const database = new pg.Client({ connectionString: site.databaseUrl })
await database.connect()

const megabytes = (value: number) => `${value.toFixed(0)} MB`

// Raising the edition is what any change to the record does: the next reader's page is rendered afresh.
const change = () =>
  database.query('UPDATE edition SET number = number + 1').then(() => database.query('NOTIFY edition'))

async function measurePages(site: Site): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, path] of PAGES) {
    const kept = await sample(site.url + path, 200)
    const fresh = await sample(site.url + path, 40, async () => {
      await change()
      await new Promise((resolve) => setTimeout(resolve, 30))
    })
    rows.push(under(`${name}, kept, p95`, kept.p95, 50, milliseconds))
    rows.push(under(`${name}, rendered afresh, p95`, fresh.p95, 300, milliseconds))
  }
  return rows
}

async function measureLoad(site: Site): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, path] of [...PAGES, ['timeline, filtered', '/timeline?place=luton'] as const]) {
    const { perSecond, p99, bytes, errors } = await load(site.url + path)
    rows.push({
      what: `${name}, pages a second`,
      value: perSecond.toFixed(0),
      target: `${(bytes / 1024).toFixed(1)} kB each`,
    })
    rows.push({
      what: `${name}, p99 under load`,
      value: milliseconds(p99),
      target: `${errors} errors`,
      isMet: errors === 0,
    })
  }
  return rows
}

try {
  const pages = await measurePages(site)
  for (let i = 0; i < 1000; i++)
    await (await fetch(site.url + (PAGES[i % PAGES.length]?.[1] ?? '/'))).arrayBuffer()
  const memory = under('memory after 1,000 requests', site.memory(), 400, megabytes)
  const rows = [...pages, memory, ...(await measureLoad(site))]
  rows.push({ what: 'memory after the load', value: megabytes(site.memory()) })
  const isFast = report('pages', rows)
  const isRegisterFast = report('register', await measureRegister({ url: site.url, database, change }))
  process.exitCode = isFast && isRegisterFast ? 0 : 1
} finally {
  await database.end()
  await site.stop()
}
