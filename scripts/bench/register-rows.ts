import type pg from 'pg'
import { successionMap } from '@/lib/obligations/owner-rules'
import { ownersOfAll } from '@/lib/obligations/segment-rules'
import type { Succession } from '@/lib/change-events/rules'
import { sample } from './measure'
import { fillRegister } from './register'
import { milliseconds, type Row, under } from './report'

// The register's targets, with 50,000 items, 200 organisations and 300 change events in the database.

type Measured = { url: string; database: pg.Client; change: () => Promise<unknown> }

const WARM_UP = 20
const FRESH = 100

/** How fast the pages of a long register are rendered afresh. Whatever was kept is thrown away before each. */
export async function measureRegister({ url, database, change }: Measured): Promise<Row[]> {
  await fillRegister(database)
  const { rows } = await database.query<{ ref: string }>(
    "SELECT ref FROM scrutiny_item WHERE kind = 'question' AND state = 'answered' AND ref LIKE 'BENCH%' ORDER BY id LIMIT 1",
  )
  const item = `/questions/${(rows[0]?.ref ?? '').toLowerCase().replaceAll('/', '-')}`
  const passing = async () => {
    await change()
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  const fresh = async (path: string) => {
    await sample(url + path, WARM_UP, passing)
    return sample(url + path, FRESH, passing)
  }
  const measured = [
    ['owed, 50,000 items, rendered afresh', '/owed', 100],
    ['owed, narrowed', '/owed?age=longer', 150],
    ['one item, rendered afresh', item, 50],
    ['questions, rendered afresh', '/questions', 300],
    ['an organisation, rendered afresh', '/organisations/bench-1', 300],
  ] as const
  const results: Row[] = []
  for (const [what, path, limit] of measured) {
    const { p50, p95 } = await fresh(path)
    results.push(under(`${what}, p95`, p95, limit, milliseconds))
    results.push({ cells: [`${what}, p50`, milliseconds(p50)], numbers: { p50 } })
  }
  return [...results, await resolution(database)]
}

/** Who owes each item of the whole register: the change events read and followed from nothing. */
async function resolution(database: pg.Client): Promise<Row> {
  const { rows: debts } = await database.query<{
    debtorId: string
    functionId: string | null
    askedOn: string
  }>(
    `SELECT debtor_id AS "debtorId", function_id AS "functionId", asked_first_day::text AS "askedOn" FROM obligation`,
  )
  const { rows: edges } = await database.query<Succession>(
    `SELECT kind, predecessor_id AS "predecessorId", successor_id AS "successorId", function_id AS "functionId",
       change_event_id AS "changeEventId", legal_on::text AS "legalOn" FROM succession`,
  )
  const { rows: lives } = await database.query<{
    id: string
    startsOn: string | null
    endsOn: string | null
  }>('SELECT id, starts_on AS "startsOn", ends_on AS "endsOn" FROM organisation')
  const start = performance.now()
  const map = successionMap(edges, new Map(lives.map(({ id, ...life }) => [id, life])))
  const owners = ownersOfAll(
    debts.map((debt) => ({ ...debt, acceptances: [] })),
    '2026-11-26',
    map,
  )
  const took = performance.now() - start
  return under(`owner of each of ${owners.length.toLocaleString('en-GB')} items`, took, 1000, milliseconds)
}
