import type pg from 'pg'
import { type Debt, successionMap } from '@/lib/obligations/owner-rules'
import { ownersOfAll } from '@/lib/obligations/segment-rules'
import type { Succession } from '@/lib/change-events/rules'
import { refSlug } from '@/lib/scrutiny-items/rules'
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
  const item = `/questions/${refSlug(await latest(database))}`
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
    ['one item that is late, rendered afresh', item, 50],
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

/** The question that has been late for longest: most days to count, and most bodies through which it is owed. */
async function latest(database: pg.Client): Promise<string> {
  const { rows } = await database.query<{ ref: string }>(
    `SELECT i.ref FROM scrutiny_item i JOIN obligation o ON o.scrutiny_item_id = i.id
     WHERE i.kind = 'question' AND i.state = 'sent' AND i.ref LIKE 'BENCH%' AND o.due_on < '2026-11-26' ORDER BY o.due_on, i.id LIMIT 1`,
  )
  return rows[0]?.ref ?? ''
}

/** Who owes each item of the whole register: all that this depends on is read, and followed from nothing. */
async function resolution(database: pg.Client): Promise<Row> {
  const start = performance.now()
  const { rows: debts } = await database.query<Debt>(
    `SELECT debtor_id AS "debtorId", function_id AS "functionId", asked_first_day::text AS "askedOn", coalesce(taken.acceptances, '[]') AS acceptances
     FROM obligation o LEFT JOIN (
       SELECT obligation_id, json_agg(json_build_object('organisationId', organisation_id, 'kind', kind, 'on', on_day, 'reason', reason)
         ORDER BY seq) AS acceptances
       FROM acceptance GROUP BY obligation_id
     ) taken ON taken.obligation_id = o.id`,
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
  const map = successionMap(edges, new Map(lives.map(({ id, ...life }) => [id, life])))
  const owners = ownersOfAll(debts, '2026-11-26', map)
  const took = performance.now() - start
  return under(`owner of each of ${owners.length.toLocaleString('en-GB')} items`, took, 1000, milliseconds)
}
