import { beforeEach, describe, expect, it } from 'vitest'
import { agreeResponse, circulateResponse, publishResponse } from '@/lib/consultation-responses/move-commands'
import { noteOutcome, sendResponse } from '@/lib/consultation-responses/sent-commands'
import { startResponse } from '@/lib/consultation-responses/start-commands'
import { writeCover, writeSection } from '@/lib/consultation-responses/write-commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { officerFor } from '../../support/people'
import { eventsOf, makeBody, makeConsultation } from '../../support/record'
import { madeResponse, makeMeeting, publishedFeedback, sectionOf, versionOf } from '../../support/responses'
import { at } from '../../support/writing'

let bodyId: string
let officer: Actor
let consultationId: string

beforeEach(async () => {
  bodyId = await makeBody()
  officer = await officerFor(bodyId)
  consultationId = (await makeConsultation()).consultation.id
})

const made = (state: 'draft' | 'circulated' | 'agreed' | 'published') =>
  madeResponse({ officer, consultationId, bodyId, state })
const row = (id: string) => db.consultationResponse.findUniqueOrThrow({ where: { id } })

describe('circulating', () => {
  it('needs something to read', async () => {
    const id = newId(at)
    await startResponse(officer, { id, consultationId, bodyId }, at)
    expect(await circulateResponse(officer, { id, version: 1 }, at)).toEqual({
      ok: false,
      error: 'nothing-written',
    })
    expect(await row(id)).toMatchObject({ state: 'draft', version: 1 })
  })
})

describe('agreeing', () => {
  it('names the meeting, locks the words, and is recorded', async () => {
    const seen = await made('circulated')
    const meetingId = await makeMeeting(bodyId)
    expect(await agreeResponse(officer, { ...seen, meetingId }, at)).toEqual({ ok: true })
    expect(await row(seen.id)).toMatchObject({ state: 'agreed', agreedAtId: meetingId, lockedAt: at })
    expect((await eventsOf(seen.id)).at(-1)).toMatchObject({
      action: 'consultation-response.agreed',
      data: { meetingId },
    })
  })

  it('takes a meeting of the same group that has been held', async () => {
    const seen = await made('circulated')
    const others = await makeMeeting(await makeBody('Another group'))
    const ahead = await makeMeeting(bodyId, '2026-12-01')
    const agree = (meetingId: string) => agreeResponse(officer, { ...seen, meetingId }, at)
    expect(await agree(others)).toEqual({ ok: false, error: 'unknown-meeting' })
    expect(await agree(newId(at))).toEqual({ ok: false, error: 'unknown-meeting' })
    expect(await agree(ahead)).toEqual({ ok: false, error: 'meeting-ahead' })
  })

  it('waits until what was hidden or taken back is left out', async () => {
    const item = await publishedFeedback({ bodyId, consultationId })
    const { id } = await made('circulated')
    const sectionId = await sectionOf(id)
    const section = async (items: string[]) =>
      writeSection(officer, { id, sectionId, version: await versionOf(id), text: 'x', items, words: {} })
    await section([item.id])
    await db.scrutinyItem.update({ where: { id: item.id }, data: { hiddenReason: 'It names a patient.' } })
    const meetingId = await makeMeeting(bodyId)
    const agree = async () => agreeResponse(officer, { id, version: await versionOf(id), meetingId }, at)
    expect(await agree()).toEqual({ ok: false, error: 'contribution-gone' })
    await section([])
    expect(await agree()).toEqual({ ok: true })
  })

  it('is refused on a version that was edited meanwhile: the group agreed other words', async () => {
    const seen = await made('circulated')
    await writeCover(officer, { ...seen, coveringText: 'Other words' })
    const meetingId = await makeMeeting(bodyId)
    expect(await agreeResponse(await officerFor(bodyId), { ...seen, meetingId }, at)).toEqual({
      ok: false,
      error: 'changed-meanwhile',
    })
  })
})

describe('what was agreed', () => {
  it.each(['agreed', 'published'] as const)('is edited by no command: %s', async (state) => {
    const seen = await made(state)
    const section = { sectionId: await sectionOf(seen.id), text: 'x', items: [], words: {} }
    expect(await writeCover(officer, { ...seen, coveringText: 'x' })).toEqual({
      ok: false,
      error: 'wrong-state',
    })
    expect(await writeSection(officer, { ...seen, ...section })).toEqual({ ok: false, error: 'wrong-state' })
  })
})

describe('publishing', () => {
  it('happens once, however often the button is pressed', async () => {
    const seen = await made('agreed')
    const publish = () => publishResponse(officer, seen, at)
    expect(await Promise.all([publish(), publish()])).toEqual([{ ok: true }, { ok: true }])
    const events = await eventsOf(seen.id)
    expect(events.filter(({ action }) => action === 'consultation-response.published')).toHaveLength(1)
  })

  it('is not for an edition that a later one has replaced', async () => {
    const first = await made('agreed')
    await made('published')
    expect(await publishResponse(officer, first, at)).toEqual({ ok: false, error: 'replaced' })
  })

  it('waits while the consultation is hidden', async () => {
    const seen = await made('agreed')
    const hidden = { visibility: 'hidden' as const, hiddenReason: 'A mistake.' }
    await db.consultation.update({ where: { id: consultationId }, data: hidden })
    expect(await publishResponse(officer, seen, at)).toEqual({ ok: false, error: 'hidden-consultation' })
  })
})

describe('what follows', () => {
  it('is the day of sending, not before the meeting that agreed it and not in the future', async () => {
    const seen = await made('published')
    const send = async (on: string) =>
      sendResponse(officer, { id: seen.id, version: await versionOf(seen.id), on }, at)
    expect(await send('2026-11-23')).toEqual({ ok: false, error: 'in-the-future' })
    expect(await send('2026-11-17')).toEqual({ ok: false, error: 'before-agreed' })
    expect(await send('2026-11-20')).toEqual({ ok: true })
    expect(await send('2026-11-21')).toEqual({ ok: true })
    const sent = (await eventsOf(seen.id)).filter(({ action }) => action === 'consultation-response.sent')
    expect(sent.map(({ data }) => data)).toEqual([{ on: '2026-11-20' }, { on: '2026-11-21' }])
  })

  it('is what came of it, each version of it in the log', async () => {
    const { id, version } = await made('published')
    await noteOutcome(officer, { id, version, cameOfIt: 'It was heard.' })
    expect(await row(id)).toMatchObject({ cameOfIt: 'It was heard.', version: version + 1 })
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      action: 'consultation-response.outcome-noted',
      data: { text: 'It was heard.' },
    })
  })
})
