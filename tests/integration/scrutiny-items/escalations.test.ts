import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { escalateItem } from '@/lib/letters/escalate-commands'
import type { EscalateItem } from '@/lib/letters/schema'
import { historyOf } from '@/lib/scrutiny-items/history-rules'
import { getItem } from '@/lib/scrutiny-items/page-queries'
import { refSlug } from '@/lib/scrutiny-items/rules'
import { makeMeeting } from '../../support/asking'
import { NOW, on } from '../../support/moments'
import { escalation, itemIn, seen, type Cast } from '../../support/officer'
import { officerFor, reviewerOn } from '../../support/people'
import { eventsOf, makeBody, makeMilestone, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

let cast: Cast
let meetingId: string

beforeAll(async () => {
  const bodyId = await makeBody('Luton review group', 'LRG')
  const addresseeId = await makeOrganisation()
  const about = { type: 'milestone' as const, id: (await makeMilestone({ ownerId: addresseeId })).id }
  cast = { bodyId, addresseeId, about, author: await reviewerOn(bodyId), officer: await officerFor(bodyId) }
  meetingId = await makeMeeting(bodyId, '2020-11-20')
})

const sent = () => itemIn('sent', cast)
const escalated = async (id: string, more: Partial<EscalateItem> = {}) =>
  escalateItem(cast.officer, escalation({ ...(await seen(id)), meetingId, ...more }), at)

describe('that the council went to the Secretary of State', () => {
  it.each([
    ['referral', '2024-01-30'],
    ['call_in', '2024-01-31'],
  ] as const)('as a %s is recorded for %s', async (route, day) => {
    const { id } = await sent()
    expect(await escalated(id, { route, on: day })).toEqual({ ok: true })
    expect((await eventsOf(id)).at(-1)).toMatchObject({ action: 'item.escalated', data: { route, on: day } })
  })

  it.each([
    ['referral', '2024-01-31', 'referral-over'],
    ['call_in', '2024-01-30', 'call-in-not-yet'],
    ['referral', '2013-03-31', 'before-referral'],
    ['call_in', '2026-11-23', 'in-the-future'],
  ] as const)('as a %s is refused for %s: %s', async (route, day, error) => {
    const { id } = await sent()
    expect(await escalated(id, { route, on: day })).toEqual({ ok: false, error })
    expect(await db.escalation.count({ where: { scrutinyItemId: id } })).toBe(0)
  })

  it('needs a meeting of the group that had been held by then', async () => {
    const { id } = await sent()
    const refused = { ok: false, error: 'unknown-deciding-meeting' }
    expect(await escalated(id, { route: 'referral', on: '2020-11-19' })).toEqual(refused)
    expect(await escalated(id, { meetingId: await makeMeeting(await makeBody()) })).toEqual(refused)
  })

  it('is recorded once, however often the form is sent', async () => {
    const item = await sent()
    const form = escalation({ ...item, meetingId })
    const press = () => escalateItem(cast.officer, form, at)
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    expect(await db.escalation.count({ where: { scrutinyItemId: item.id } })).toBe(1)
  })

  it('is read by everybody in the item’s history, with its meeting, reason and source, and not before it was recorded', async () => {
    const { id } = await sent()
    expect(await escalated(id)).toEqual({ ok: true })
    const { ref } = await db.scrutinyItem.findUniqueOrThrow({ where: { id } })
    const history = async (moment: typeof NOW) => {
      const found = await getItem(moment, 'questions', refSlug(ref ?? ''))
      return found && 'item' in found ? historyOf(found.item, found.chain) : []
    }
    expect(await history(NOW)).toContainEqual(
      expect.objectContaining({
        ...{ on: '2026-11-21', text: 'No local solution was found.' },
        what: 'The council asked the Secretary of State to call it in',
        meeting: expect.objectContaining({ on: '2020-11-20' }) as unknown,
        source: expect.objectContaining({ title: 'Letter of the council' }) as unknown,
      }),
    )
    const words = (await history(on('2026-11-21'))).map(({ what }) => what)
    expect(words.filter((what) => what.includes('Secretary'))).toEqual([])
  })

  it('is never changed or removed, and has the route of its day whoever writes', async () => {
    const { id } = await sent()
    await escalated(id)
    const row = await db.escalation.findFirstOrThrow({ where: { scrutinyItemId: id } })
    await expect(db.$executeRaw`UPDATE escalation SET reason = 'Other.'`).rejects.toThrow('only grows')
    await expect(db.$executeRaw`DELETE FROM escalation`).rejects.toThrow('only grows')
    const { id: _id, seq: _seq, ...wrong } = { ...row, route: 'referral' as const }
    await expect(db.escalation.create({ data: wrong })).rejects.toThrow('escalation_law')
  })
})
