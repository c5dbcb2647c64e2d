import { Client } from 'pg'

/** The edition of the record as far as this process knows, and whether the database could be asked just now. */
export type Edition = { number: string | null; isReachable: boolean }

export type EditionWatch = {
  current: () => Edition
  refresh: () => Promise<Edition>
  stop: () => Promise<void>
}

const CHECK_EVERY_MS = 1000

/**
 * Watches the edition of a database: told by NOTIFY, and asked once a second in case a notice was lost, which also
 * reconnects after the database was away. Until the first answer the number is null: no page counts as fresh.
 */
export function watchEdition(connectionString: string): EditionWatch {
  let client: Client | null = null
  let edition: Edition = { number: null, isReachable: false }
  let asking: Promise<Edition> | null = null
  let isStopped = false

  async function connect(): Promise<Client> {
    const fresh = new Client({ connectionString, connectionTimeoutMillis: 2000, query_timeout: 2000 })
    const drop = () => {
      if (client === fresh) client = null
      edition = { ...edition, isReachable: false }
    }
    fresh.on('error', drop).on('end', drop)
    fresh.on('notification', () => void refresh())
    await fresh.connect()
    await fresh.query('LISTEN edition')
    return (client = fresh)
  }

  async function ask(): Promise<Edition> {
    try {
      const { rows } = await (client ?? (await connect())).query<{ number: string }>(
        'SELECT number FROM edition',
      )
      edition = { number: rows[0]?.number ?? null, isReachable: true }
    } catch {
      const broken = client
      client = null
      edition = { ...edition, isReachable: false }
      await broken?.end().catch(() => undefined)
    }
    return edition
  }

  // A notice that arrives while an answer is under way may be newer than that answer, so it asks again afterwards.
  async function refresh(): Promise<Edition> {
    const before = asking
    const next = (before ?? Promise.resolve(edition)).then(ask)
    asking = next
    const answer = await next
    if (asking === next) asking = null
    return answer
  }

  const timer = setInterval(() => {
    if (!asking && !isStopped) void refresh()
  }, CHECK_EVERY_MS)
  timer.unref()

  return {
    current: () => edition,
    refresh,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await client?.end().catch(() => undefined)
    },
  }
}
