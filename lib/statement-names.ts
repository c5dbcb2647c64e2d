import { createHash } from 'node:crypto'

// A page's query joins a dozen tables, and a form asks for a handful of rows by their keys: to plan either takes PostgreSQL longer than to do
// it. A statement with a name is planned once for each connection. SQL of our own stays without: its best plan depends on what is asked.

const BY_PRISMA = /^(?:SELECT "t0"|INSERT INTO "|UPDATE "|DELETE FROM ")/
// Of a list of rows, or of keys, each length makes a statement of its own. With keys it is worth a name where it is long.
const ROWS = /\),\s*\(\$/
const KEYS = /\bIN \(\$\d+,/
const LONG = 1000

/** A connection keeps what has a name for good: only so many get one. */
const MOST = 500

const names = new Map<string, string>()

/** The name under which PostgreSQL keeps the plan of a statement that Prisma wrote; empty where it is planned each time. */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  const isOneOfMany = ROWS.test(sql) || (sql.length < LONG && KEYS.test(sql))
  if (!BY_PRISMA.test(sql) || isOneOfMany || names.size >= MOST) return ''
  const name = createHash('sha256').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}
