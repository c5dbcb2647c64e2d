import { expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { checkLogNow, checkLogWhenDue } from '@/lib/events/check-commands'
import { lastLogCheck, listEvents } from '@/lib/events/queries'
import { EventFilter } from '@/lib/events/schema'
import { inviteAdministrator, withdrawInvitation } from '@/lib/people/commands'
import { makeAccount, makeAdministrator } from '../../support/accounts'

const filter = (more: object = {}) => EventFilter.parse(more)

it('pages through the log, the newest first, and filters it', async () => {
  const { actor } = await makeAdministrator()
  for (let i = 0; i < 51; i += 1) await inviteAdministrator(`invited-${i}@example.org`, now())
  const { id } = await db.invitation.findFirstOrThrow({ where: { email: 'invited-7@example.org' } })
  await withdrawInvitation(actor, id)
  const first = await listEvents(actor, filter())
  expect([first.count, first.pages, first.rows.length]).toEqual([52, 2, 50])
  expect(first.rows[0]).toMatchObject({ seq: '52', action: 'Withdrew an invitation', by: 'Administrator' })
  const last = await listEvents(actor, filter({ page: '2' }))
  expect(last.rows.map(({ seq }) => seq)).toEqual(['2', '1'])
  expect(await listEvents(actor, filter({ page: '9' }))).toEqual(last)
  expect((await listEvents(actor, filter({ action: 'person.invited' }))).count).toBe(51)
  expect((await listEvents(actor, filter({ subject: 'invitation', id }))).count).toBe(2)
})

it('shows the log to administrators only', async () => {
  const { actor } = await makeAccount()
  expect(await listEvents(actor, filter())).toEqual({ rows: [], count: 0, page: 1, pages: 1 })
  expect(await checkLogNow(actor, now())).toEqual({ ok: false, error: 'not-allowed' })
  expect(await lastLogCheck(actor)).toBeNull()
})

it('says where the chain broke when somebody with full rights on the database had changed the log', async () => {
  const { actor } = await makeAdministrator()
  await inviteAdministrator('tampered@example.org', now())
  const minutesOn = (minutes: number) => new Date(now().getTime() + minutes * 60_000)
  const [start, soon, later] = [minutesOn(0), minutesOn(20), minutesOn(60)]
  expect(await lastLogCheck(actor)).toBeNull()
  await checkLogWhenDue(start)
  expect(await lastLogCheck(actor)).toEqual({ checkedAt: start, breaks: [] })
  await db.$transaction([
    db.$executeRaw`ALTER TABLE event DISABLE TRIGGER event_only_grows`,
    db.$executeRaw`UPDATE event SET actor_label = 'Nobody' WHERE seq = (SELECT max(seq) - 1 FROM event)`,
    db.$executeRaw`ALTER TABLE event ENABLE TRIGGER event_only_grows`,
  ])
  await checkLogWhenDue(soon)
  expect(await lastLogCheck(actor)).toMatchObject({ checkedAt: start })
  await checkLogNow(actor, soon)
  expect(await lastLogCheck(actor)).toEqual({ checkedAt: soon, breaks: [expect.stringMatching(/^\d+$/)] })
  await checkLogWhenDue(later)
  expect((await lastLogCheck(actor))?.checkedAt).toEqual(later)
})
