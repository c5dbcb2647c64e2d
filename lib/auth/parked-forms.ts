import { now } from '../clock'
import { db } from '../db'
import { FORM_BYTES } from '../form-size'
import { withoutPasswords } from '../people/rules'
import { hashOfToken, newToken } from '../tokens'
import { takePlace } from './throttle'

const DAY = 24 * 60 * 60 * 1000
/** What all that is kept may take: beyond that the oldest go. Nobody need be signed in to have something kept. */
const MOST_FORMS = 5000
const MOST_BYTES = 128 * 1024 * 1024

/** PostgreSQL stores no null character. */
const plain = (text: string) => text.replaceAll('\0', '')
const pathnameOf = (path: string) => plain(path.split(/[?#]/)[0] ?? path)

/**
 * Keeps what was typed into the form at this path until its writer has signed in again, for a day at most; gives back
 * the token that the address carries. Passwords are never kept. Null where it is not kept: too much has come from the network address.
 */
export async function parkForm(
  path: string,
  values: Record<string, string>,
  address: string,
): Promise<string | null> {
  const kept = withoutPasswords(values)
  const bytes = Buffer.byteLength(JSON.stringify(kept))
  if (bytes > FORM_BYTES || !(await takePlace(address, bytes))) return null
  await dropExpiredForms()
  const token = newToken()
  await db.parkedForm.create({
    data: {
      tokenHash: hashOfToken(token),
      path: pathnameOf(path),
      values: Object.fromEntries(Object.entries(kept).map((field) => field.map(plain))) as typeof kept,
      expiresAt: new Date(now().getTime() + DAY),
    },
  })
  await dropOldestForms()
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

async function dropOldestForms(): Promise<void> {
  await db.$executeRaw`
    DELETE FROM parked_form WHERE id IN (
      SELECT id FROM (
        SELECT id, row_number() OVER latest AS place, sum(pg_column_size("values")) OVER latest AS bytes
        FROM parked_form WINDOW latest AS (ORDER BY id DESC)
      ) kept WHERE place > ${MOST_FORMS} OR bytes > ${MOST_BYTES})`
}
