import { plainFailure } from '../plain-failure'
import { withClient } from './client'

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

function versionOf(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000)
  })
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
