import { z } from 'zod'

const text = z.string().min(1)
const optionalText = text.optional()
// Asked for many times a page, so made once.
const optionalInstant = z.iso.datetime({ offset: true }).optional()

/** The only reader of the environment in the app. Each value is read when first asked for, so a build needs none. */
export const env = {
  /** A PostgreSQL connection string; `npm start` fills it in for its own server. */
  get databaseUrl() {
    return read('DATABASE_URL', z.string().min(1))
  },
  /** A replica of that database by streaming, from which the public pages are read; one server, not a balancer over several. */
  get databaseReplicaUrl() {
    return read('DATABASE_REPLICA_URL', z.string().min(1).optional())
  },
  /** How many connections this process may hold at once, to each of the two. */
  get databasePoolSize() {
    return read('DATABASE_POOL_SIZE', z.coerce.number().int().min(1).default(10))
  },
  /** How many megabytes of kept pages this process may hold. */
  get cacheMegabytes() {
    return read('CACHE_MB', z.coerce.number().min(1).default(64))
  },
  /** How many seconds this process still takes requests after it was asked to stop, so that a balancer notices first. */
  get drainSeconds() {
    return read('DRAIN_SECONDS', z.coerce.number().min(0).max(60).default(0))
  },
  /** Whether nginx runs on this machine though its address is another, as from container to container. */
  get isNginxClockShared() {
    return read('NGINX_SHARES_CLOCK', z.stringbool().default(false))
  },
  /** Signs sessions; `npm start` makes one where none is set. */
  get authSecret() {
    return read('AUTH_SECRET', z.string().min(32))
  },
  /** The address that people see, without a slash at its end. Cookies are marked secure when it is https. */
  get siteUrl() {
    const url = z.url({ protocol: /^https?$/ }).default(`http://localhost:${process.env.PORT ?? 3000}`)
    return read('SITE_URL', url).replace(/\/+$/, '')
  },
  /** NHS Care Identity Service 2; offered when its client is named. */
  get cis2() {
    const clientId = read('CIS2_CLIENT_ID', optionalText)
    return clientId === undefined
      ? null
      : {
          clientId,
          clientSecret: read('CIS2_CLIENT_SECRET', text),
          discoveryUrl: read('CIS2_DISCOVERY_URL', z.url()),
        }
  },
  /** Microsoft Entra of one tenant; offered when its client is named. */
  get entra() {
    const clientId = read('ENTRA_CLIENT_ID', optionalText)
    return clientId === undefined
      ? null
      : {
          clientId,
          clientSecret: read('ENTRA_CLIENT_SECRET', text),
          tenantId: read('ENTRA_TENANT_ID', z.uuid()),
        }
  },
  /** Where readers write to; the pages say so where none is given. */
  get contactEmail() {
    return read('CONTACT_EMAIL', z.email().optional())
  },
  /** An instant that stands for now, in tests and demonstrations. */
  get clockNow() {
    return read('CLOCK_NOW', optionalInstant)
  },
}

function read<Value>(name: string, schema: z.ZodType<Value>): Value {
  const result = schema.safeParse(process.env[name] || undefined)
  if (result.success) return result.data
  throw new Error(`The environment variable ${name} is missing or wrong: ${z.prettifyError(result.error)}`)
}
