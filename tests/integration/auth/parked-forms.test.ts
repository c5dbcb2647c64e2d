import { expect, it } from 'vitest'
import { dropExpiredForms, parkedValues, parkForm } from '@/lib/auth/parked-forms'
import { db } from '@/lib/db'

const PATH = '/workspace/feedback/new'
const typed = { title: 'Who pays?', text: 'Über 🎈 <b>ש</b>' }

it('gives back what was typed, to the form that it was typed into only', async () => {
  const token = await parkForm(`${PATH}?about=one-ccg`, typed)
  expect(await parkedValues(token, PATH)).toEqual(typed)
  expect(await parkedValues(token, '/workspace/milestones/new')).toBeNull()
  expect(await parkedValues(`${token}x`, PATH)).toBeNull()
  expect(await parkedValues(undefined, PATH)).toBeNull()
})

it('keeps only the hash of the token, and no password', async () => {
  const token = await parkForm(PATH, { ...typed, newPassword: 'a secret', currentPassword: 'another' })
  const rows = JSON.stringify(await db.parkedForm.findMany())
  expect(rows).not.toContain(token)
  expect(rows).not.toContain('a secret')
})

it('keeps a form for a day, and for ten minutes once it was read', async () => {
  const token = await parkForm(PATH, typed)
  const before = await db.parkedForm.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(Math.round((before.expiresAt.getTime() - Date.now()) / 60_000)).toBe(24 * 60)
  await parkedValues(token, PATH)
  const after = await db.parkedForm.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(Math.round((after.expiresAt.getTime() - Date.now()) / 60_000)).toBe(10)
  expect(await parkedValues(token, PATH)).toEqual(typed)
})

it('forgets a form whose time is over', async () => {
  const token = await parkForm(PATH, typed)
  await db.parkedForm.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
  expect(await parkedValues(token, PATH)).toBeNull()
  await dropExpiredForms()
  expect(await db.parkedForm.count()).toBe(0)
})

it('does not let anybody fill the database', async () => {
  const token = await parkForm(PATH, { text: 'x'.repeat(530_000) })
  expect(await parkedValues(token, PATH)).toEqual({})
})

it('keeps the longest answer, whatever its letters', async () => {
  const answer = { text: '🏥'.repeat(50_001), id: 'an id' }
  expect(await parkedValues(await parkForm(PATH, answer), PATH)).toEqual(answer)
})
