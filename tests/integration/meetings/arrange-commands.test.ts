import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { arrangeMeeting } from '@/lib/meetings/arrange-commands'
import { changeMeeting, hideMeeting, publishMeeting } from '@/lib/meetings/change-commands'
import { hiddenReasonOf } from '@/lib/meetings/hidden-queries'
import { getMeeting, listMeetings } from '@/lib/meetings/queries'
import { formAfter } from '@/lib/meetings/refusal-queries'
import { myMeetings } from '@/lib/meetings/workspace-queries'
import type { Actor } from '@/lib/permissions'
import { actionsOn } from '../../support/accounts'
import { arranged, arrangement } from '../../support/meetings'
import { NOW } from '../../support/moments'
import { officerFor, reviewerOn } from '../../support/people'
import { makeBody } from '../../support/record'
import { at } from '../../support/writing'

let bodyId: string
let officer: Actor

beforeAll(async () => {
  bodyId = await makeBody()
  officer = await officerFor(bodyId)
})

const details = {
  title: 'Later',
  on: '2026-12-17',
  startsAt: null,
  endsAt: null,
  inPublic: null,
  summary: 'S',
}

describe('arrangeMeeting', () => {
  it('makes a draft under an address of its title and day, and records who did it', async () => {
    const input = arrangement({ bodyId, title: 'On the merger' })
    await arrangeMeeting(officer, input)
    const row = await db.meeting.findUniqueOrThrow({ where: { id: input.id } })
    expect(row).toMatchObject({ slug: 'on-the-merger-2026-12-10', visibility: 'draft', version: 1 })
    expect(await actionsOn(input.id)).toEqual(['meeting.arranged'])
  })

  it('gives a second meeting of the same title and day another address', async () => {
    const [first, second] = [
      await arranged(officer, { bodyId, title: 'Twin' }),
      await arranged(officer, { bodyId, title: 'Twin' }),
    ]
    expect([first.slug, second.slug]).toEqual(['twin-2026-12-10', 'twin-2026-12-10-2'])
  })

  it('takes a form that is sent twice for one meeting, and other words under its id for a mistake', async () => {
    const input = arrangement({ bodyId })
    const results = await Promise.all([arrangeMeeting(officer, input), arrangeMeeting(officer, input)])
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(await db.meeting.count({ where: { title: input.title } })).toBe(1)
    expect(await arrangeMeeting(officer, { ...input, title: 'Other' })).toEqual({
      ok: false,
      error: 'saved-before',
    })
  })
})

describe('a draft', () => {
  it('is read by nobody but the officer until it is published', async () => {
    const { slug, id } = await arranged(officer, { bodyId }, 'draft')
    const member = await reviewerOn(bodyId)
    expect(await getMeeting(NOW, slug)).toBeNull()
    expect((await listMeetings(NOW)).upcoming.map((each) => each.slug)).not.toContain(slug)
    expect((await myMeetings(member, NOW.on)).upcoming.map((each) => each.id)).not.toContain(id)
    expect((await myMeetings(officer, NOW.on)).upcoming.map((each) => each.id)).toContain(id)
    await publishMeeting(officer, { meetingId: id, version: 1 })
    expect(await getMeeting(NOW, slug)).toMatchObject({ slug, isUpcoming: true })
    expect((await myMeetings(member, NOW.on)).upcoming.map((each) => each.id)).toContain(id)
  })
})

describe('changeMeeting', () => {
  it('lets one of two officers through, and gives the other both texts with nothing lost', async () => {
    const { id } = await arranged(officer, { bodyId })
    const colleague = await officerFor(bodyId)
    expect(await changeMeeting(officer, { ...details, meetingId: id, version: 2 })).toMatchObject({
      ok: true,
    })
    const mine = { ...details, title: 'Mine', meetingId: id, version: 2 }
    expect(await changeMeeting(colleague, mine)).toEqual({ ok: false, error: 'changed-meanwhile' })
    const state = await formAfter(
      colleague,
      'changed-meanwhile',
      { meetingId: id, version: '2', title: 'Mine' },
      'Mine',
    )
    expect(state.values).toEqual({ meetingId: id, version: '3', title: 'Mine' })
    expect(state.conflict).toMatchObject({
      yours: 'Mine',
      theirs: expect.stringContaining('Later') as string,
    })
  })

  it('does no harm when the same form is sent twice', async () => {
    const { id } = await arranged(officer, { bodyId })
    const input = { ...details, meetingId: id, version: 2 }
    await changeMeeting(officer, input)
    expect(await changeMeeting(officer, input)).toMatchObject({ ok: true })
    expect((await db.meeting.findUniqueOrThrow({ where: { id } })).version).toBe(3)
  })
})

describe('hideMeeting', () => {
  it('leaves nothing in public but the reason, and can be undone', async () => {
    const { id, slug } = await arranged(officer, { bodyId })
    await hideMeeting(officer, { meetingId: id, version: 2, reason: 'It names a patient.' })
    expect(await getMeeting(NOW, slug)).toBeNull()
    expect(await hiddenReasonOf(slug)).toBe('It names a patient.')
    await publishMeeting(officer, { meetingId: id, version: 3 })
    expect(await hiddenReasonOf(slug)).toBeNull()
    expect(await getMeeting(NOW, slug)).not.toBeNull()
    expect(await actionsOn(id)).toEqual([
      'meeting.arranged',
      'meeting.published',
      'meeting.hidden',
      'meeting.published',
    ])
  })

  it('hides no draft, which is not public anyway', async () => {
    const { id } = await arranged(officer, { bodyId }, 'draft')
    const input = { meetingId: id, version: 1, reason: 'x' }
    expect(await hideMeeting(officer, input)).toEqual({ ok: false, error: 'wrong-state' })
  })

  it('refuses a meeting that is not there', async () => {
    const input = { meetingId: newId(at), version: 1, reason: 'x' }
    expect(await hideMeeting(officer, input)).toEqual({ ok: false, error: 'not-found' })
  })
})
