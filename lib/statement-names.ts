import { createHash } from 'node:crypto'

// A page's query joins a dozen tables, and to plan that takes PostgreSQL longer than to do it. A statement with a name is planned once
// for each connection. SQL of our own stays without: it is short to plan, and its best plan depends on what is asked.

const WORTH_NAMING = 1000
/** Lists of keys make statements without number, which a connection would keep for good: only so many get a name. */
const MOST = 300

const names = new Map<string, string>()

/** The name under which PostgreSQL keeps the plan of a statement that Prisma wrote; empty where it is quick to plan. */
export function statementName({ sql }: { sql: string }): string {
  if (sql.length < WORTH_NAMING || !sql.startsWith('SELECT "t0"')) return ''
  const known = names.get(sql)
  if (known || names.size >= MOST) return known ?? ''
  const name = createHash('sha256').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}
