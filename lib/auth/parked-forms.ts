import { now } from '../clock'
import { db } from '../db'
import { withoutPasswords } from '../people/rules'
import { hashOfToken, newToken } from '../tokens'

const DAY = 24 * 60 * 60 * 1000
/** Ten parts of the longest text, in any script, fit. */
const LARGEST = 512 * 1024

const pathnameOf = (path: string) => path.split(/[?#]/)[0] ?? path

/**
 * Keeps what was typed into the form at this path until its writer has signed in again, for a day at most; gives back
 * the token that the address carries. Passwords are never kept, and nothing at all above 512 kB.
 */
export async function parkForm(path: string, values: Record<string, string>): Promise<string> {
  await dropExpiredForms()
  const token = newToken()
  const kept = withoutPasswords(values)
  await db.parkedForm.create({
    data: {
      tokenHash: hashOfToken(token),
      path: pathnameOf(path),
      values: Buffer.byteLength(JSON.stringify(kept)) > LARGEST ? {} : kept,
      expiresAt: new Date(now().getTime() + DAY),
    },
  })
  return token
}

/**
 * What was parked under this token for this form; null when there is nothing (any more). Once read it is kept for ten
 * minutes only: long enough to load the page again, which deleting it at once would punish.
 */
export async function parkedValues(token: unknown, path: string): Promise<Record<string, string> | null> {
  if (typeof token !== 'string') return null
  const where = { tokenHash: hashOfToken(token), path: pathnameOf(path), expiresAt: { gt: now() } }
  const parked = await db.parkedForm.findFirst({ where })
  if (!parked) return null
  const soon = new Date(now().getTime() + 10 * 60 * 1000)
  await db.parkedForm.updateMany({
    where: { id: parked.id, expiresAt: { gt: soon } },
    data: { expiresAt: soon },
  })
  return parked.values as Record<string, string>
}

/** Deletes what nobody came back for. */
export async function dropExpiredForms(): Promise<void> {
  await db.parkedForm.deleteMany({ where: { expiresAt: { lte: now() } } })
}
