import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client/client'
import { env } from '@/lib/env'
import { databaseHere } from '@/lib/rendering'
import { statementName } from '@/lib/statement-names'

const shared = globalThis as typeof globalThis & { blmkDatabase?: PrismaClient; blmkReplica?: PrismaClient }

const primary = (shared.blmkDatabase ??= connectLater(() => env.databaseUrl))
const replica = () => (shared.blmkReplica ??= connectLater(() => env.databaseReplicaUrl ?? env.databaseUrl))

/**
 * The one client of this process. It connects at the first query, and only then reads where to: to the primary, except in the
 * public pages that the web server renders from a replica. A replica takes no writes, so a wrong choice fails rather than lies.
 */
export const db = new Proxy(primary, {
  get: (_, name) => {
    const client = databaseHere() === 'replica' ? replica() : primary
    const value: unknown = Reflect.get(client, name)
    return typeof value === 'function' ? (value.bind(client) as unknown) : value
  },
})

function connectLater(url: () => string): PrismaClient {
  const config = {
    get connectionString() {
      return url()
    },
    get max() {
      return env.databasePoolSize
    },
    // Whoever waits longer for a connection is better told that the record can't be reached.
    connectionTimeoutMillis: 5000,
  }
  return new PrismaClient({ adapter: new PrismaPg(config, { statementNameGenerator: statementName }) })
}
