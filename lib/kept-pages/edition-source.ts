import { Client } from 'pg'
import type { Edition } from './edition'

/** What a database says, and over which of our connections: a server that was restarted has cut those from before. */
export type Answer = { edition: Edition; connection: number }

/** A database that can be asked for its edition. */
export type EditionSource = {
  /** Connects where need be, and rejects where nobody answers in time. */
  ask: () => Promise<Answer>
  /** Gives our connection up where a new one is refused: a server that shuts down still answers those it has. */
  prove: () => Promise<void>
  stop: () => Promise<void>
}

/** What a source tells unasked: that the record has changed, that the connection is gone. */
export type Told = { onNotice: () => void; onLoss: () => void }

type Connection = { client: Client; number: number }

// A busy database is slow, but not away.
const PATIENCE_MS = 3000
const QUESTION = 'SELECT number::text, raised_at::text AS raised FROM edition'
// cannot_connect_now: it shuts down, or has only just begun to start.
const REFUSED = '57P03'

/** A source over one lasting connection. With `told` it also listens, which a replica can't. */
export function connectTo(connectionString: string, told?: Told): EditionSource {
  let open: Promise<Connection> | null = null
  let count = 0
  let isStopped = false

  const newClient = () =>
    new Client({
      connectionString,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      keepAlive: true,
      application_name: 'blmk edition',
    })

  async function connect(): Promise<Connection> {
    const client = newClient()
    const mine = { client, number: ++count }
    client.on('error', () => lose(mine)).on('end', () => lose(mine))
    await client.connect()
    if (told) {
      client.on('notification', told.onNotice)
      await client.query('LISTEN edition')
    }
    return mine
  }

  function lose({ number }: Connection): void {
    if (number !== count || !open || isStopped) return
    open = null
    told?.onLoss()
  }

  async function ask(): Promise<Answer> {
    const mine = (open ??= connect())
    try {
      const { client, number } = await mine
      const { rows } = await client.query<{ number: string; raised: string }>(QUESTION)
      const [row] = rows
      if (!row) throw new Error('The table of the edition is empty: was the database migrated?')
      return {
        edition: { number: BigInt(row.number), tag: `${row.number} ${row.raised}` },
        connection: number,
      }
    } catch (error) {
      if (open === mine) open = null
      void mine.then(({ client }) => client.end()).catch(() => undefined)
      throw error
    }
  }

  async function prove(): Promise<void> {
    if (!(await isRefused(newClient()))) return
    const mine = await open?.catch(() => undefined)
    if (!mine) return
    lose(mine)
    void mine.client.end()
  }

  return {
    ask,
    prove,
    stop: async () => {
      isStopped = true
      await open?.then(({ client }) => client.end()).catch(() => undefined)
    },
  }
}

async function isRefused(client: Client): Promise<boolean> {
  try {
    await client.on('error', () => undefined).connect()
    return false
  } catch (error) {
    return (error as { code?: unknown }).code === REFUSED
  } finally {
    void client.end().catch(() => undefined)
  }
}
