import { z } from 'zod'

/** The only reader of the environment in the app. Each value is read when first asked for, so a build needs none. */
export const env = {
  /** A PostgreSQL connection string; `npm start` fills it in for its own server. */
  get databaseUrl() {
    return read('DATABASE_URL', z.string().min(1))
  },
  /** How many connections this process may hold at once. */
  get databasePoolSize() {
    return read('DATABASE_POOL_SIZE', z.coerce.number().int().min(1).default(10))
  },
  /** How many megabytes of kept pages this process may hold. */
  get cacheMegabytes() {
    return read('CACHE_MB', z.coerce.number().min(1).default(64))
  },
  /** Signs sessions; `npm start` makes one where none is set. */
  get authSecret() {
    return read('AUTH_SECRET', z.string().min(32))
  },
  /** An instant that stands for now, in tests and demonstrations. */
  get clockNow() {
    return read('CLOCK_NOW', z.iso.datetime({ offset: true }).optional())
  },
}

function read<Value>(name: string, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(process.env[name] || undefined)
  if (result.success) return result.data
  throw new Error(`The environment variable ${name} is missing or wrong: ${z.prettifyError(result.error)}`)
}
