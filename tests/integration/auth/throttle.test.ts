import { expect, it } from 'vitest'
import { forgiveTries, takeTurn } from '@/lib/auth/throttle'
import { addressOf } from '@/lib/auth/sign-in'
import { db } from '@/lib/db'

let count = 0
const somebody = () => `somebody-${(count += 1)}@example.org`
const somewhere = () => `2001:db8:0:${(count += 1)}::1`

async function take(times: number, email: () => string, address: () => string): Promise<number[]> {
  const waits = []
  for (let i = 0; i < times; i += 1) waits.push(await takeTurn(email(), address()))
  return waits
}

/** As if the wait were over: rounds of tries are remembered for longer. */
const endWaits = () =>
  db.rateLimiterFlexible.updateMany({
    where: { key: { startsWith: 'sign-in:' } },
    data: { expire: new Date(0) },
  })

it('allows five tries at an account, from wherever, then none for a minute', async () => {
  const email = somebody()
  expect(await take(6, () => email, somewhere)).toEqual([0, 0, 0, 0, 0, 60])
})

it('takes capitals for the same account', async () => {
  const email = somebody()
  await take(5, () => email, somewhere)
  expect(await takeTurn(email.toUpperCase(), somewhere())).toBe(60)
})

it('doubles the wait with each round of five, up to a quarter of an hour', async () => {
  const email = somebody()
  const waits = []
  for (let round = 1; round <= 6; round += 1) {
    waits.push((await take(6, () => email, somewhere)).at(-1))
    await endWaits()
  }
  expect(waits).toEqual([60, 120, 240, 480, 900, 900])
})

it('forgets the tries and the rounds after the right password', async () => {
  const [email, address] = [somebody(), somewhere()]
  await take(5, () => email, somewhere)
  await forgiveTries(email, address)
  expect(await take(6, () => email, somewhere)).toEqual([0, 0, 0, 0, 0, 60])
})

it('lets no more than five of many tries at once through', async () => {
  const email = somebody()
  const waits = await Promise.all(Array.from({ length: 12 }, () => takeTurn(email, somewhere())))
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5)
})

it('slows one network address that tries thirty accounts in an hour', async () => {
  const address = somewhere()
  const waits = await take(31, somebody, () => address)
  expect(waits.slice(0, 30).every((wait) => wait === 0)).toBe(true)
  expect(waits[30]).toBeGreaterThan(3500)
})

it('counts the addresses of one IPv6 network together, and an IPv4 address however it is written', async () => {
  const network = somewhere().replace('::1', '')
  const waits = await take(31, somebody, () => `${network}:${(count += 1)}::${count}`)
  expect(waits[30]).toBeGreaterThan(3500)
  const mapped = [() => '::ffff:203.0.113.9', () => '203.0.113.9', () => '::FFFF:cb00:7109']
  const tries = await take(31, somebody, () => mapped[(count += 1) % 3]?.() ?? '')
  expect(tries[30]).toBeGreaterThan(3500)
})

it('counts no right password against the address of a whole office', async () => {
  const address = somewhere()
  for (let i = 0; i < 32; i += 1) {
    const email = somebody()
    expect(await takeTurn(email, address)).toBe(0)
    await forgiveTries(email, address)
  }
})

it('believes the nearest proxy about the address, not what the visitor claims', () => {
  expect(addressOf(new Headers({ 'x-forwarded-for': '10.0.0.99, 203.0.113.6' }))).toBe('203.0.113.6')
  expect(addressOf(new Headers())).toBe('unknown')
})

it('keeps no email address in its counters', async () => {
  await takeTurn('a.name@example.org', somewhere())
  const rows = await db.rateLimiterFlexible.findMany()
  expect(rows.filter(({ key }) => key.includes('name'))).toEqual([])
})
