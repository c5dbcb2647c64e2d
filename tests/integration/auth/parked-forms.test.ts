import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dropExpiredForms, parkedValues, parkForm } from '@/lib/auth/parked-forms'
import { db } from '@/lib/db'
import { FORM_BYTES } from '@/lib/form-size'

const PATH = '/workspace/feedback/new'

let count = 0
const somewhere = () => `2001:db8:1:${(count += 1)}::1`
const park = (values: Record<string, string>, path = PATH) => parkForm(path, values, somewhere())
const typed = { title: 'Who pays?', text: 'Über 🎈 <b>ש</b>' }

it('gives back what was typed, to the form that it was typed into only', async () => {
  const token = await park(typed, `${PATH}?about=one-ccg`)
  expect(await parkedValues(token, PATH)).toEqual(typed)
  expect(await parkedValues(token, '/workspace/milestones/new')).toBeNull()
  expect(await parkedValues(`${token}x`, PATH)).toBeNull()
  expect(await parkedValues(undefined, PATH)).toBeNull()
})

it('keeps only the hash of the token, and no password', async () => {
  const token = await park({ ...typed, newPassword: 'a secret', currentPassword: 'another' })
  const rows = JSON.stringify(await db.parkedForm.findMany())
  expect(rows).not.toContain(token)
  expect(rows).not.toContain('a secret')
})

it('keeps a form for a day, and for ten minutes once it was read', async () => {
  const token = await park(typed)
  const before = await db.parkedForm.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(Math.round((before.expiresAt.getTime() - Date.now()) / 60_000)).toBe(24 * 60)
  await parkedValues(token, PATH)
  const after = await db.parkedForm.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(Math.round((after.expiresAt.getTime() - Date.now()) / 60_000)).toBe(10)
  expect(await parkedValues(token, PATH)).toEqual(typed)
})

it('forgets a form whose time is over', async () => {
  const token = await park(typed)
  await db.parkedForm.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
  expect(await parkedValues(token, PATH)).toBeNull()
  await dropExpiredForms()
  expect(await db.parkedForm.count()).toBe(0)
})

it('keeps the longest answer, and a question in ten parts, whatever their letters', async () => {
  const answer = { text: '🏥'.repeat(50_001), id: 'an id' }
  expect(await parkedValues(await park(answer), PATH)).toEqual(answer)
  const parts = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`parts-${i}`, '🏥'.repeat(10_000)]))
  expect(await parkedValues(await park(parts), PATH)).toEqual(parts)
})

it('keeps a text with a null character, which no database does', async () => {
  expect(await parkedValues(await park({ text: 'a\0b\\u0000c' }), PATH)).toEqual({ text: 'ab\\u0000c' })
})

describe('nobody fills the database', () => {
  it('by many small forms from one network', async () => {
    const network = somewhere().replace('::1', '')
    const anywhere = () => `${network}::${(count += 1)}`
    const tokens = await Promise.all(Array.from({ length: 120 }, () => parkForm(PATH, typed, anywhere())))
    expect(tokens.filter((token) => token !== null)).toHaveLength(100)
    expect(await parkForm(PATH, typed, somewhere())).not.toBeNull()
  })

  it('by a few large ones, nor by one that is larger than any form', async () => {
    const address = somewhere()
    const large = { text: 'x'.repeat(FORM_BYTES - 100) }
    expect(await parkForm(PATH, large, address)).not.toBeNull()
    expect(await parkForm(PATH, large, address)).toBeNull()
    expect(await parkForm(PATH, { text: 'x'.repeat(FORM_BYTES) }, somewhere())).toBeNull()
  })

  it('from many addresses: the oldest go', async () => {
    const oldest = await park(typed)
    await db.$executeRaw`
      INSERT INTO parked_form (id, token_hash, path, "values", expires_at)
      SELECT uuidv7(), 'hash ' || i, '/', '{}', now() + interval '1 hour' FROM generate_series(1, 6000) i`
    const latest = await park(typed)
    expect(await db.parkedForm.count()).toBe(5000)
    expect(await parkedValues(latest, PATH)).toEqual(typed)
    expect(await parkedValues(oldest, PATH)).toBeNull()
  })

  it('by large forms from many addresses', async () => {
    await db.parkedForm.deleteMany()
    const value = randomBytes(3_000_000).toString('base64')
    for (let i = 0; i < 40; i += 1) await park({ text: value })
    const rows = await db.parkedForm.count()
    expect(rows).toBeLessThan(40)
    expect(rows).toBeGreaterThan(20)
  })
})
