import { createHash } from 'node:crypto'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '../db'
import { waitMinutes } from '../people/rules'
import { networkOf } from './network'

const HOUR = 60 * 60
const table = { storeClient: db, tableName: 'rateLimiterFlexible' }

/** Tries for one account, whether it exists or not, since the last success or wait. */
const tries = new RateLimiterPrisma({ ...table, keyPrefix: 'sign-in', points: 5, duration: 15 * 60 })
/** How often those five were used up within a day. */
const rounds = new RateLimiterPrisma({ ...table, keyPrefix: 'sign-in-round', points: 1, duration: 24 * HOUR })
/** Tries from one network, for whatever account. */
const fromAddress = new RateLimiterPrisma({ ...table, keyPrefix: 'sign-in-from', points: 30, duration: HOUR })

/** Forms sent from one network by people not signed in: so many small ones, or one of the longest and a few. */
const parked = new RateLimiterPrisma({ ...table, keyPrefix: 'parked-form', points: 100, duration: HOUR })
const BYTES_A_POINT = 50_000

/** The table names nobody: a stolen copy does not tell who tried to sign in. */
const keyOf = (text: string) => createHash('sha256').update(text.toLowerCase()).digest('hex')

/**
 * Counts one try at a password, before it is looked at, so that many at once gain nothing. Gives the seconds to wait, 0 when
 * this one may go ahead: five are free, then come waits that grow.
 */
export async function takeTurn(email: string, address: string): Promise<number> {
  const addressWait = await consume(fromAddress, keyOf(networkOf(address)))
  if (addressWait > 0) return addressWait
  const key = keyOf(email)
  const wait = await consume(tries, key, async () => {
    const { consumedPoints } = await rounds.penalty(key)
    await tries.block(key, waitMinutes(consumedPoints) * 60)
  })
  return wait
}

/** Counts a form of so many bytes that is to be kept for somebody not signed in; false where its network has sent too many. */
export async function takePlace(address: string, bytes: number): Promise<boolean> {
  const points = 1 + Math.floor(bytes / BYTES_A_POINT)
  return (await consume(parked, keyOf(networkOf(address)), undefined, points)) === 0
}

/** Wipes the slate of an account after the right password, and takes its tries off those of the address. */
export async function forgiveTries(email: string, address: string): Promise<void> {
  await Promise.all([forgiveAccount(email), fromAddress.reward(keyOf(networkOf(address)), 1)])
}

/** Wipes the slate of an account whose holder showed otherwise that it is theirs. */
export async function forgiveAccount(email: string): Promise<void> {
  const key = keyOf(email)
  await Promise.all([tries.delete(key), rounds.delete(key)])
}

/** Seconds until the next try may be made; 0 when this one may. The last free try starts the wait. */
async function consume(
  limiter: RateLimiterPrisma,
  key: string,
  whenUsedUp?: () => Promise<void>,
  points = 1,
): Promise<number> {
  try {
    const { remainingPoints } = await limiter.consume(key, points)
    if (remainingPoints === 0) await whenUsedUp?.()
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
