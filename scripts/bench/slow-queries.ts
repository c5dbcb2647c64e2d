import { readFileSync, statSync } from 'node:fs'
import { withClient } from '../database/client'
import { milliseconds, type Row, type Table, whole } from './report'

type Statement = { query: string; calls: string; mean: number; max: number }
export type Plan = { milliseconds: number; query: string; plan: string }

const SHOWN = 5
const LIMIT_MS = 20

/** Forgets what was counted so far. */
export const resetStatements = (url: string) =>
  withClient(url, async (client) => {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
    await client.query('SELECT pg_stat_statements_reset()')
  })

/** The slowest statements of the site on this database, by their mean time in it. */
export async function slowestStatements(url: string): Promise<Table> {
  const statements = await withClient(url, async (client) => {
    const { rows } = await client.query<Statement>(
      `SELECT query, calls::text, mean_exec_time AS mean, max_exec_time AS max FROM pg_stat_statements
       WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND toplevel AND query !~ 'pg_stat|pg_database'
       ORDER BY mean_exec_time DESC LIMIT ${SHOWN}`,
    )
    return rows
  })
  const rows = statements.map(({ query, calls, mean, max }): Row => ({
    cells: [short(query), whole(Number(calls)), milliseconds(mean), milliseconds(max)],
    target: `mean under ${milliseconds(LIMIT_MS)}`,
    isMet: mean < LIMIT_MS,
    numbers: { query, calls: Number(calls), mean, max },
  }))
  return { name: 'The slowest queries at 100×', columns: ['query', 'calls', 'mean', 'max'], rows }
}

const short = (query: string) => query.replaceAll(/\s+/g, ' ').slice(0, 90)

/** Has the server write the plan of every query of new connections to this database into its log. */
export const logPlans = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name')
    const settings = ['log_min_duration = 0', 'log_analyze = on', 'log_buffers = on', 'log_timing = off']
    for (const setting of settings)
      await client.query(`ALTER DATABASE "${rows[0]?.name}" SET auto_explain.${setting}`)
  })

export const sizeOf = (log: string): number => statSync(log).size

/** The plans of the slowest queries that were logged after this many bytes, each query once. */
export function slowestPlans(log: string, after: number): Plan[] {
  const text = readFileSync(log).subarray(after).toString()
  const found = [...text.matchAll(/duration: ([\d.]+) ms {2}plan:\n((?:\t.*\n?)+)/g)].map(
    ([, took, block = '']) => {
      const [query = '', ...plan] = block.replaceAll(/^\t/gm, '').split(/\n(?=\S.*\((?:cost|actual|rows)=?)/)
      return { milliseconds: Number(took), query: query.replace(/^Query Text: /, ''), plan: plan.join('\n') }
    },
  )
  const slowestFirst = found.toSorted((a, b) => b.milliseconds - a.milliseconds)
  return slowestFirst
    .filter(({ query }, index) => slowestFirst.findIndex((other) => other.query === query) === index)
    .slice(0, SHOWN)
}

/** Prints plans, cut where they grow longer than a page. */
export function printPlans(plans: readonly Plan[]): void {
  for (const { milliseconds: took, query, plan } of plans)
    console.log(`\n${milliseconds(took)}  ${short(query)}\n${plan.split('\n').slice(0, 40).join('\n')}`)
}
