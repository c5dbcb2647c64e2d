import pg from 'pg'

type Sender = { query: (this: unknown, ...args: unknown[]) => unknown }

/** Does `work` and lists the statements that it sent to the database, those that open and close transactions aside. */
export async function countQueries<Value>(work: () => Promise<Value>) {
  const queries: string[] = []
  const client = pg.Client.prototype as unknown as Sender
  const { query } = client
  client.query = function (...args) {
    const text = textOf(args[0])
    if (!/^(BEGIN|COMMIT|ROLLBACK|SET)\b/.test(text)) queries.push(text)
    return Reflect.apply(query, this, args)
  }
  try {
    return { value: await work(), queries }
  } finally {
    client.query = query
  }
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  if (typeof statement === 'object' && statement && 'text' in statement) return String(statement.text)
  return ''
}
