import { db } from '@/lib/db'

export const dynamic = 'force-dynamic'

const headers = { 'cache-control': 'no-store' }

/** Says whether the database answers, and nothing about why not. */
export async function GET() {
  try {
    await db.$queryRaw`SELECT 1`
    return new Response('ready', { headers })
  } catch (error) {
    console.error('The database does not answer', error)
    return new Response('not ready', { status: 503, headers })
  }
}
