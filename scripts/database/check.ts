import pg from 'pg'
import { plainFailure } from '../plain-failure'

const oldestVersion = 15

/** Makes sure that the operator's own PostgreSQL answers and is recent enough. */
export async function checkServer(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw plainFailure('DATABASE_URL must look like postgresql://user:password@host:5432/database.')
  }
  const version = await versionOf(url).catch((error: unknown) => {
    throw unreachable(url, error)
  })
  if (version >= oldestVersion) return
  throw plainFailure(
    `DATABASE_URL leads to PostgreSQL ${version}: give it a server of version ${oldestVersion} or later.`,
  )
}

async function versionOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  } finally {
    await client.end().catch(() => {})
  }
}

function unreachable(url: string, error: unknown): Error {
  const reason = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : messageOf(error)
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
