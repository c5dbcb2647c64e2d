import pg from 'pg'
import { plainFailure } from '../plain-failure'

const oldestVersion = 15

/** Makes sure that the operator's own PostgreSQL answers and is recent enough. */
export async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version`,
    )
    const version = rows[0]?.version ?? 0
    if (version < oldestVersion) throw tooOld(version)
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('DATABASE_URL') ? error : unreachable(url, error)
  } finally {
    await client.end().catch(() => {})
  }
}

const tooOld = (version: number) =>
  plainFailure(`DATABASE_URL leads to PostgreSQL ${version}: version ${oldestVersion} or later is needed.`)

function unreachable(url: string, error: unknown): Error {
  const reason = error instanceof AggregateError ? error.errors.map(String).join('; ') : messageOf(error)
  return plainFailure(
    `The database ${withoutPassword(url)} cannot be reached (${reason}): check DATABASE_URL and that PostgreSQL runs.`,
  )
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'named by DATABASE_URL'
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
