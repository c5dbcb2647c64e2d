import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client/client'
import { env } from '@/lib/env'

const shared = globalThis as typeof globalThis & { blmkDatabase?: PrismaClient }

/** The one client of this process. It connects at the first query, and only then reads where to. */
export const db = (shared.blmkDatabase ??= connectLater())

function connectLater(): PrismaClient {
  const config = {
    get connectionString() {
      return env.databaseUrl
    },
    get max() {
      return env.databasePoolSize
    },
  }
  return new PrismaClient({ adapter: new PrismaPg(config) })
}
