import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { db } from '../db'
import { env } from '../env'
import { identityProviders } from './identity-providers'
import { PASSWORD_LENGTH } from '../people/rules'

/** How long a session outlives its last use, in hours. */
export const IDLE_HOURS = 8

const IDLE_SECONDS = IDLE_HOURS * 60 * 60

/** A provider says once who somebody is; nothing is ever asked of it in their name. */
const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null }

type Auth = ReturnType<typeof create>
let instance: Auth | undefined

/** The sign-in engine, made at first use so that a build needs no secret. Nothing outside lib/auth touches it. */
export const auth = (): Auth => (instance ??= create())

function create() {
  const providers = identityProviders()
  return betterAuth({
    appName: 'BLMK health changes',
    baseURL: env.siteUrl,
    secret: env.authSecret,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    // session.ts prolongs the database row, which alone decides: a page being rendered cannot set a cookie.
    session: { expiresIn: IDLE_SECONDS, disableSessionRefresh: true },
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: endingWhenIdle(session) }) } },
      account: { create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) } },
    },
    account: {
      updateAccountOnSignIn: false,
      accountLinking: { trustedProviders: providers.map(({ providerId }) => providerId) },
    },
    advanced: {
      cookiePrefix: 'blmk',
      // A session and whose it is are read in one statement.
      database: { generateId: false, joins: true },
      useSecureCookies: env.siteUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    // Its endpoints are not served, except the callback of a provider; passwords are slowed in throttle.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [genericOAuth({ config: providers }), nextCookies()],
  })
}

const endingWhenIdle = <Session extends { createdAt: Date }>(session: Session) => ({
  ...session,
  expiresAt: new Date(session.createdAt.getTime() + IDLE_SECONDS * 1000),
})
