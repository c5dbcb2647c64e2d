export const dynamic = 'force-dynamic'

/** Says that the process answers, whatever the database does. */
export const GET = () => new Response('ok', { headers: { 'cache-control': 'no-store' } })
