import { beforeEach, describe, expect, it } from 'vitest'
import { extendClock, pauseClock } from '@/lib/clocks/change-commands'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client/client'
import { addDays, isoDayOf } from '@/lib/dates'
import { newId } from '@/lib/ids'
import { acknowledgeItem, chaseItem } from '@/lib/letters/follow-commands'
import { goneSince } from '@/lib/letters/addressee-queries'
import { sendItem } from '@/lib/letters/send-commands'
import { nameOwner } from '@/lib/obligations/name-owner-commands'
import { agreeItem, returnItem } from '@/lib/scrutiny-items/check-commands'
import { closeItem, takeBackItem } from '@/lib/scrutiny-items/end-commands'
import { hideItem, showItem } from '@/lib/scrutiny-items/hide-commands'
import { formAfter } from '@/lib/scrutiny-items/refusal-queries'
import { officersStep } from '@/lib/scrutiny-items/step-rules'
import { officersItem, registerItem, registerOf } from '@/lib/scrutiny-items/workspace-queries'
import { myItems } from '@/lib/scrutiny-items/writer-queries'
import { asked, makeBodyOf, makeMeeting, makeSuccession, report } from '../../support/asking'
import { also, officerFor, reviewerOn } from '../../support/people'
import { eventsOf, makeBody, makeMilestone, makeOrganisation } from '../../support/record'
import { itemIn, seen, sending, type Cast } from '../../support/officer'
import { at } from '../../support/writing'

const TODAY = '2026-11-22'
let cast: Cast

beforeEach(async () => {
  const bodyId = await makeBody()
  const addresseeId = await makeOrganisation()
  const about = { type: 'milestone' as const, id: (await makeMilestone({ ownerId: addresseeId })).id }
  cast = { author: await reviewerOn(bodyId), officer: await officerFor(bodyId), bodyId, about, addresseeId }
})

const row = (id: string) =>
  db.scrutinyItem.findUniqueOrThrow({ where: { id }, include: { obligation: true } })
const debt = (scrutinyItemId: string) => db.obligation.findUniqueOrThrow({ where: { scrutinyItemId } })
const due = async (id: string) => isoDayOf((await debt(id)).dueOn ?? new Date(0))
const lastEvent = async (id: string) => (await eventsOf(id)).at(-1)
const refusedWith = (error: string) => ({ ok: false, error })

describe('checking', () => {
  it('gives what the group agreed a reference that no other has, and makes it public', async () => {
    const items = await Promise.all([1, 2, 3].map(() => itemIn('submitted', cast)))
    const meetingId = await makeMeeting(cast.bodyId)
    for (const item of items)
      expect(await agreeItem(cast.officer, { ...item, meetingId }, at)).toEqual({ ok: true })
    const rows = await Promise.all(items.map(({ id }) => row(id)))
    expect(new Set(rows.map(({ ref }) => ref)).size).toBe(3)
    expect(rows[0]).toMatchObject({ state: 'agreed', agreedAtId: meetingId, publishedAt: at })
    expect(await lastEvent(rows[0]?.id ?? '')).toMatchObject({ action: 'item.agreed', data: { meetingId } })
  })

  it('needs a meeting of the group that has been held', async () => {
    const item = await itemIn('submitted', cast)
    const wrong = [
      await makeMeeting(await makeBody('Other')),
      await makeMeeting(cast.bodyId, '2026-12-01'),
      null,
    ]
    for (const meetingId of wrong)
      expect(await agreeItem(cast.officer, { ...item, meetingId }, at)).toEqual(
        refusedWith('unknown-agreed-meeting'),
      )
    expect((await row(item.id)).ref).toBeNull()
  })

  it('is not done by the writer', async () => {
    const both = also(cast.author, cast.officer)
    const item = await itemIn('submitted', { ...cast, author: both })
    const meetingId = await makeMeeting(cast.bodyId)
    expect(await agreeItem(both, { ...item, meetingId }, at)).toEqual(refusedWith('own-item'))
  })

  it('happens once, and a second officer is told what the first did', async () => {
    const item = await itemIn('submitted', cast)
    const form = { ...item, reason: 'Which year?' }
    const press = () => returnItem(cast.officer, form, at)
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    const second = await officerFor(cast.bodyId)
    const meetingId = await makeMeeting(cast.bodyId)
    const done = await agreeItem(second, { ...item, meetingId }, at)
    expect(done).toEqual(refusedWith('changed-meanwhile'))
    const values = { id: item.id, version: '1', reason: 'Mine' }
    const state = await formAfter(second, 'changed-meanwhile', values, 'Mine', TODAY)
    expect(state.conflict?.yours).toBe('Mine')
    expect(state.conflict?.theirs).toContain('Which year?')
    expect(state.values).toMatchObject({ reason: 'Mine', version: '2' })
  })
})

/** An item that the group agreed at a meeting of this day. */
async function agreedOn(on: string, more: Parameters<typeof itemIn>[2] = {}) {
  const { id, version } = await itemIn('submitted', cast, more)
  const meetingId = await makeMeeting(cast.bodyId, on)
  await agreeItem(cast.officer, { id, version, meetingId }, at)
  return seen(id)
}

describe('sending', () => {
  it('makes the debt with its clock in one go', async () => {
    const { id } = await itemIn('sent', cast, { ...report, parts: [] })
    expect(await debt(id)).toMatchObject({
      kind: 'response',
      debtorId: cast.addresseeId,
      askedOn: TODAY,
      basis: 'courtesy',
      standing: 'awaited',
      settledOn: null,
    })
    expect(await due(id)).toBe('2026-12-18')
    expect(await lastEvent(id)).toMatchObject({ action: 'item.sent', data: { dueOn: '2026-12-18' } })
  })

  it('counts the day of the request as day 1 where the law sets the time', async () => {
    const item = await agreedOn('2021-03-18', report)
    const form = sending({ ...item, sentOn: '2021-03-20', basis: 'statutory' })
    expect(await sendItem(cast.officer, form, at)).toEqual({ ok: true })
    expect(await due(item.id)).toBe('2021-04-16')
    expect(await row(item.id)).toMatchObject({
      raisedOn: '2021-03-20',
      sentAt: new Date('2021-03-20T12:00:00Z'),
    })
  })

  it('keeps the date that a meeting agreed', async () => {
    const item = await itemIn('agreed', cast)
    const agreedAtId = await makeMeeting(cast.bodyId)
    const form = sending({ ...item, basis: 'agreed', dueOn: '2027-01-15', agreedAtId })
    expect(await sendItem(cast.officer, form, at)).toEqual({ ok: true })
    expect(await debt(item.id)).toMatchObject({ basis: 'agreed', agreedAtId })
    expect(await due(item.id)).toBe('2027-01-15')
  })

  it.each([
    ['a law that does not hold for a question', { basis: 'statutory' as const }, 'no-such-basis'],
    ['a day that is to come', { sentOn: '2026-11-23' }, 'in-the-future'],
    ['a due date that has passed', { basis: 'agreed' as const, dueOn: '2026-11-21' }, 'due-before-sent'],
    ['an agreed date without its meeting', { basis: 'agreed' as const, dueOn: TODAY }, 'unknown-agreed-date'],
    ['a clock that nobody can follow', { basis: 'agreed' as const, dueOn: '2056-01-01' }, 'too-long'],
    ['a day on which the body was not there', { sentOn: '2012-01-01' }, 'body-not-yet-sent'],
    ['a day before the meeting that agreed it', { sentOn: '2011-12-31' }, 'sent-before-agreed'],
  ])('refuses %s', async (_, wrong, error) => {
    const item = await agreedOn('2012-01')
    expect(await sendItem(cast.officer, sending({ ...item, ...wrong }), at)).toEqual(refusedWith(error))
    expect(await row(item.id)).toMatchObject({ state: 'agreed', obligation: null, version: item.version })
  })

  it('allows a due date that has passed for what was sent before', async () => {
    const item = await agreedOn('2026-03-03')
    const agreedAtId = await makeMeeting(cast.bodyId, '2026-03-03')
    const form = sending({ ...item, sentOn: '2026-03-04', basis: 'agreed', dueOn: '2026-03-31', agreedAtId })
    expect(await sendItem(cast.officer, form, at)).toEqual({ ok: true })
  })

  it('happens once, and owes once', async () => {
    const item = await itemIn('agreed', cast)
    const press = () => sendItem(cast.officer, sending(item), at)
    expect(await Promise.all([press(), press(), press()])).toEqual(Array(3).fill({ ok: true }))
    expect(await db.obligation.count({ where: { scrutinyItemId: item.id } })).toBe(1)
    const second = await officerFor(cast.bodyId)
    expect(await sendItem(second, sending(item), at)).toEqual(refusedWith('changed-meanwhile'))
  })

  it('needs a body, which the officer may choose', async () => {
    const item = await itemIn('agreed', cast)
    await db.scrutinyItem.update({ where: { id: item.id }, data: { addresseeId: null } })
    expect(await sendItem(cast.officer, sending(item), at)).toEqual(refusedWith('no-body'))
    const { addresseeId } = cast
    expect(await sendItem(cast.officer, sending({ ...item, addresseeId }), at)).toEqual({ ok: true })
    expect(await debt(item.id)).toMatchObject({ debtorId: addresseeId })
  })

  it('sends no recommendation without its report', async () => {
    const item = await itemIn('agreed', cast, report)
    await db.scrutinyItem.update({ where: { id: item.id }, data: { evidence: ' ' } })
    expect(await sendItem(cast.officer, sending(item), at)).toEqual(refusedWith('report-missing'))
  })
})

describe('a body that ends between agreement and sending', () => {
  const YESTERDAY = '2026-11-21'
  const DAY_AFTER = new Date('2026-11-23T09:00:00Z')

  /** Agreed today, of a body that then ends on a day and has a successor from the next. */
  async function ending(endsOn: string) {
    const ended = await makeBodyOf(undefined, { startsOn: '2013-04-01', endsOn: '..' })
    const item = await itemIn('agreed', { ...cast, addresseeId: ended })
    await db.organisation.update({ where: { id: ended }, data: { endsOn } })
    await makeSuccession({ from: ended, to: [cast.addresseeId], on: addDays(endsOn, 1) })
    return { ended, item }
  }
  const send = (item: { id: string; version: number }, more: Partial<Parameters<typeof sending>[0]>) =>
    sendItem(cast.officer, sending({ ...item, sentOn: '2026-11-23', ...more }), DAY_AFTER)

  it('is not sent to without a word: the officer is told, and offered its successor or its old name', async () => {
    const { ended, item } = await ending(TODAY)
    expect(await send(item, {})).toEqual(refusedWith('body-gone-since'))
    expect(await send(item, { sendTo: await makeOrganisation('Other') })).toEqual(
      refusedWith('body-gone-since'),
    )
    const row = await officersItem(cast.officer, item.id, TODAY)
    const gone = row && (await goneSince(row, '2026-11-23'))
    expect(gone).toMatchObject({ name: 'NHS Luton CCG', instead: [{ value: cast.addresseeId }] })
    expect(row && (await goneSince(row, TODAY))).toBeNull()
    expect(await send(item, { sendTo: ended })).toEqual({ ok: true })
    expect(await debt(item.id)).toMatchObject({ debtorId: ended })
  })

  it('may be passed over for its successor, which then is the one that was asked', async () => {
    const { item } = await ending(TODAY)
    expect(await send(item, { sendTo: cast.addresseeId })).toEqual({ ok: true })
    expect(await debt(item.id)).toMatchObject({ debtorId: cast.addresseeId })
    expect(await row(item.id)).toMatchObject({ addresseeId: cast.addresseeId })
  })

  it('was still there if it was sent before', async () => {
    const { item, ended } = await ending(TODAY)
    const sentOn = TODAY
    expect(await send(item, { sentOn, sendTo: cast.addresseeId })).toEqual(refusedWith('body-still-there'))
    expect(await send(item, { sentOn })).toEqual({ ok: true })
    expect(await debt(item.id)).toMatchObject({ debtorId: ended })
  })

  it('needs no second choice where it was asked in its old name', async () => {
    const ended = await makeBodyOf(undefined, { startsOn: '2013-04-01', endsOn: YESTERDAY })
    await makeSuccession({ from: ended, to: [cast.addresseeId], on: TODAY })
    const item = await itemIn('agreed', { ...cast, addresseeId: ended }, { isInOldName: true })
    expect(await send(item, {})).toEqual({ ok: true })
  })
})

describe('what was asked of a body that is gone', () => {
  it('is owed by its successor, and a change that is recorded late moves it without moving the due date', async () => {
    const gone = await makeBodyOf()
    const { id } = await itemIn('sent', { ...cast, addresseeId: gone }, { isInOldName: true })
    const before = await officersItem(cast.officer, id, TODAY)
    expect(before?.owed).toMatchObject({ ownerName: null, owner: { kind: 'nobody', why: 'abolished' } })
    expect(before && officersStep(before, TODAY)).toBe('name')
    await makeSuccession({ from: gone, to: [cast.addresseeId] })
    const after = await officersItem(cast.officer, id, TODAY)
    expect(after?.owed).toMatchObject({ ownerName: 'NHS Central East', dueOn: before?.owed?.dueOn })
    expect(after?.owed?.chainSentence).toContain(
      'Asked of NHS Luton CCG on 22 November 2026. Owed today by NHS Central East',
    )
  })

  it('is given to a body that the officer names, only while nobody owes it', async () => {
    const gone = await makeBodyOf()
    const { id } = await itemIn('sent', { ...cast, addresseeId: gone }, { isInOldName: true })
    const form = {
      acceptanceId: newId(at),
      organisationId: cast.addresseeId,
      reason: 'It does this work now.',
    }
    const item = await seen(id)
    const press = () => nameOwner(cast.officer, { ...item, ...form }, at)
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    expect(await db.acceptance.count({ where: { obligation: { scrutinyItemId: id } } })).toBe(1)
    expect((await officersItem(cast.officer, id, TODAY))?.owed?.ownerName).toBe('NHS Central East')
    const other = { ...form, acceptanceId: newId(at), ...(await seen(id)) }
    expect(await nameOwner(cast.officer, other, at)).toEqual(refusedWith('somebody-owes'))
    expect(await lastEvent((await debt(id)).id)).toMatchObject({ action: 'obligation.owner-named' })
  })

  it('is not given to a body that is gone itself, or that nobody knows', async () => {
    const gone = await makeBodyOf()
    const item = await itemIn('sent', { ...cast, addresseeId: gone }, { isInOldName: true })
    const name = (organisationId: string) =>
      nameOwner(cast.officer, { ...item, acceptanceId: newId(at), organisationId, reason: 'x' }, at)
    expect(await name(await makeBodyOf())).toEqual(refusedWith('owner-gone'))
    expect(await name(newId(at))).toEqual(refusedWith('unknown-owner'))
  })
})

describe('following', () => {
  it('records an acknowledgement on a day between the sending and today', async () => {
    const item = await itemIn('sent', cast)
    const on = (day: string) => acknowledgeItem(cast.officer, { ...item, on: day }, at)
    expect(await on('2026-11-21')).toEqual(refusedWith('before-sent'))
    expect(await on('2026-11-23')).toEqual(refusedWith('in-the-future'))
    expect(await Promise.all([on(TODAY), on(TODAY)])).toEqual([{ ok: true }, { ok: true }])
    expect(await row(item.id)).toMatchObject({ state: 'acknowledged', acknowledgedAt: at })
  })

  it('records each time that the answer was asked for again, once', async () => {
    const item = await itemIn('sent', cast)
    const form = {
      ...item,
      chaseId: newId(at),
      on: TODAY,
      note: 'By letter to the chief executive’s office.',
    }
    const press = () => chaseItem(cast.officer, form, at)
    expect(await Promise.all([press(), press(), press()])).toEqual(Array(3).fill({ ok: true }))
    expect(await db.chase.count()).toBeGreaterThan(0)
    expect(await db.chase.count({ where: { id: form.chaseId } })).toBe(1)
    const second = await officerFor(cast.bodyId)
    const other = { ...form, chaseId: newId(at) }
    expect(await chaseItem(second, other, at)).toEqual(refusedWith('changed-meanwhile'))
    const again = { ...other, ...(await seen(item.id)) }
    expect(await chaseItem(second, again, at)).toEqual({ ok: true })
  })

  it('asks for nothing that is answered', async () => {
    const item = await itemIn('answered', cast)
    const form = { ...item, chaseId: newId(at), on: TODAY, note: 'x' }
    expect(await chaseItem(cast.officer, form, at)).toEqual(refusedWith('nothing-owed'))
  })
})

describe('the clock', () => {
  const why = { agreedBy: 'The group', reason: 'The office is closed.' }
  const pause = (item: { id: string; version: number }, from: string, to: string, changeId = newId(at)) =>
    pauseClock(cast.officer, { ...item, changeId, from, to, ...why }, at)

  it('moves by the days of a pause that count, and keeps the original due date', async () => {
    const item = await itemIn('sent', cast)
    expect(await pause(item, '2026-11-27', '2026-11-30')).toEqual({ ok: true })
    expect(await due(item.id)).toBe('2026-12-22')
    expect(isoDayOf((await debt(item.id)).originalDueOn ?? at)).toBe('2026-12-18')
    const { id } = await debt(item.id)
    expect(await lastEvent(id)).toMatchObject({ action: 'obligation.paused', data: { dueOn: '2026-12-22' } })
  })

  it.each([
    ['ends before it starts', '2026-11-27', '2026-11-26', 'pause-ends-before-start'],
    ['covers no day that counts', '2026-11-28', '2026-11-29', 'pause-changes-nothing'],
  ])('refuses a pause that %s', async (_, from, to, error) => {
    const item = await itemIn('sent', cast)
    expect(await pause(item, from, to)).toEqual(refusedWith(error))
    expect(await db.clockChange.count({ where: { obligation: { scrutinyItemId: item.id } } })).toBe(0)
    expect(await seen(item.id)).toEqual(item)
  })

  it('moves once, however often the button is pressed, and a second officer sees the first', async () => {
    const item = await itemIn('sent', cast)
    const changeId = newId(at)
    const extend = () => extendClock(cast.officer, { ...item, changeId, days: 5, ...why }, at)
    expect(await Promise.all([extend(), extend()])).toEqual([{ ok: true }, { ok: true }])
    expect(await due(item.id)).toBe('2026-12-29')
    const second = await officerFor(cast.bodyId)
    const form = { ...item, changeId: newId(at), days: 10, ...why }
    expect(await extendClock(second, form, at)).toEqual(refusedWith('changed-meanwhile'))
    const state = await formAfter(second, 'changed-meanwhile', { id: item.id }, why.reason, TODAY)
    expect(state.conflict?.theirs).toContain('5 days more: The office is closed.')
    expect(await extendClock(second, { ...form, ...(await seen(item.id)) }, at)).toEqual({ ok: true })
    expect(await due(item.id)).toBe('2027-01-13')
  })

  it('is not extended by no days, beyond ten years, or where there is none', async () => {
    const item = await itemIn('sent', cast)
    const extend = (days: number, of = item) =>
      extendClock(cast.officer, { ...of, changeId: newId(at), days, ...why }, at)
    expect(await extend(0)).toEqual(refusedWith('extension-no-days'))
    expect(await extend(3000)).toEqual(refusedWith('extension-too-long'))
    const old = await asked(cast.author, { ...cast })
    await db.$transaction([
      db.scrutinyItem.update({
        where: { id: old },
        data: { state: 'sent', ref: 'X/2021/Q1', publishedAt: at, sentAt: at },
      }),
      db.obligation.create({
        data: { kind: 'answer', scrutinyItemId: old, debtorId: cast.addresseeId, askedOn: '2021-03' },
      }),
    ])
    expect(await extend(5, await seen(old))).toEqual(refusedWith('no-clock'))
  })
})

describe('ending', () => {
  it('closes what has been judged, with the reason, and nothing is owed any more', async () => {
    const item = await itemIn('judged', cast)
    const press = () => closeItem(cast.officer, { ...item, reason: 'Answered in full.' }, at)
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    expect(await row(item.id)).toMatchObject({
      state: 'closed',
      endReason: 'Answered in full.',
      closedAt: at,
    })
    expect((await debt(item.id)).settledOn).not.toBeNull()
  })

  it('takes back what was sent; it stays in the register and is owed no more', async () => {
    const item = await itemIn('sent', cast)
    expect(await takeBackItem(cast.officer, { ...item, reason: 'Asked twice.' }, at)).toEqual({ ok: true })
    const gone = await row(item.id)
    expect(gone).toMatchObject({ state: 'withdrawn', endReason: 'Asked twice.' })
    expect(gone.ref).not.toBeNull()
    expect(isoDayOf((await debt(item.id)).settledOn ?? new Date(0))).toBe(TODAY)
  })
})

describe('hiding', () => {
  it('has a reason, and can be undone', async () => {
    const item = await itemIn('agreed', cast)
    const press = () => hideItem(cast.officer, { ...item, reason: 'It names a patient.' })
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    expect((await row(item.id)).hiddenReason).toBe('It names a patient.')
    expect(await showItem(cast.officer, await seen(item.id))).toEqual({ ok: true })
    expect((await row(item.id)).hiddenReason).toBeNull()
    expect((await lastEvent(item.id))?.action).toBe('item.shown')
  })
})

describe('the database itself', () => {
  it('keeps the parts of what is public, and what is owed, as they were asked', async () => {
    const { id } = await itemIn('sent', cast)
    const part = Prisma.sql`scrutiny_item_part SET text = 'Other' WHERE scrutiny_item_id = ${id}::uuid`
    await expect(db.$executeRaw`UPDATE ${part}`).rejects.toThrow('stays as it was asked')
    await expect(
      db.$executeRaw`DELETE FROM scrutiny_item_part WHERE scrutiny_item_id = ${id}::uuid`,
    ).rejects.toThrow('stays as it was asked')
    const [debtorId, owed] = [await makeOrganisation(), Prisma.sql`scrutiny_item_id = ${id}::uuid`]
    const changes = [
      Prisma.sql`asked_on = '2020'`,
      Prisma.sql`original_due_on = due_on + 1, due_on = due_on + 1`,
      Prisma.sql`debtor_id = ${debtorId}::uuid`,
    ]
    for (const change of changes)
      await expect(db.$executeRaw`UPDATE obligation SET ${change} WHERE ${owed}`).rejects.toThrow(
        'never change',
      )
    await expect(db.$executeRaw`DELETE FROM obligation WHERE ${owed}`).rejects.toThrow('never change')
  })

  it('sends no recommendation without its report, and nothing that nobody owes', async () => {
    const recommendation = await itemIn('agreed', cast, report)
    const data = { state: 'sent', sentAt: at } as const
    const bare = { ...data, reasons: null }
    const update = (id: string, change: typeof data) =>
      db.scrutinyItem.update({ where: { id }, data: change })
    await expect(update(recommendation.id, bare)).rejects.toThrow('scrutiny_item_report')
    const question = await itemIn('agreed', cast)
    await expect(update(question.id, data)).rejects.toThrow('owed by somebody')
  })
})

describe('the workspace', () => {
  it('shows a draft to its writer only, and what was handed in to the officer too', async () => {
    const [draft, handedIn] = [await itemIn('draft', cast), await itemIn('submitted', cast)]
    const mine = (await myItems(cast.author, TODAY, 1)).items.map(({ id }) => id)
    expect(mine.toSorted()).toEqual([draft.id, handedIn.id].toSorted())
    const closed = await itemIn('closed', cast)
    const { items } = await registerOf(cast.officer, TODAY, 1)
    expect(items.map(({ id }) => id).toSorted()).toEqual([handedIn.id, closed.id].toSorted())
    expect(await registerItem(cast.officer, draft.id, TODAY)).toBeNull()
    expect(await officersItem(cast.author, handedIn.id, TODAY)).toBeNull()
    expect(await registerItem(await officerFor(await makeBody()), handedIn.id, TODAY)).toBeNull()
    expect(await registerItem(cast.officer, 'no id', TODAY)).toBeNull()
  })
})
