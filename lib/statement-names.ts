import { createHash } from 'node:crypto'

// A page's query joins a dozen tables, and to plan that takes PostgreSQL longer than to do it. What finds one thing by its key, or adds
// one, is quick to plan, but a form asks for nothing else, and its plan is the same whatever is asked. A statement with a name is planned
// once for each connection. Other short ones stay without, as SQL of our own does: their best plan depends on what is asked.

const LONG = 1000
/** Lists of keys make statements without number, which a connection would keep for good: only so many get a name. */
const MOST = 300

const BY_PRISMA = /^SELECT "t0"/
const BY_KEY = /^SELECT "t0".* WHERE \(?"t0"\."(?:id|token|user_id)" = \$\d+[ )]/s
const ONE_ROW = /^INSERT INTO "public"(?:(?!\), ?\().)*$/s

const names = new Map<string, string>()

/** The name under which PostgreSQL keeps the plan of a statement that Prisma wrote; empty where it is better planned anew. */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known || names.size >= MOST || !isWorthNaming(sql)) return known ?? ''
  const name = createHash('sha256').update(sql).digest('base64url')
  names.set(sql, name)
  return name
}

const isWorthNaming = (sql: string) =>
  (sql.length >= LONG && BY_PRISMA.test(sql)) || BY_KEY.test(sql) || ONE_ROW.test(sql)
