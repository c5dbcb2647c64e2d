import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { markHappened, stateDate } from '@/lib/milestones/date-commands'
import type { Actor } from '@/lib/permissions'
import { staffOf } from '../../support/people'
import { eventsOf, makeMilestone, makeOrganisation, makeSource } from '../../support/record'
import { at, date, happening } from '../../support/writing'

let staff: Actor
let milestoneId: string

beforeEach(async () => {
  const ownerId = await makeOrganisation('NHS Central East Integrated Care Board')
  staff = await staffOf(ownerId)
  milestoneId = (await makeMilestone({ ownerId, promised: '2027-04-01' })).id
})

const ledger = () => db.milestoneDate.findMany({ where: { milestoneId }, orderBy: { seq: 'asc' } })
const version = async () => (await db.milestone.findUniqueOrThrow({ where: { id: milestoneId } })).version

describe('stating a date', () => {
  it('adds to the ledger in the name of the owner, with a new source, and leaves what was there', async () => {
    const input = date({ milestoneId })
    expect(await stateDate(staff, input, at)).toEqual({ ok: true })
    const [first, second] = await ledger()
    expect(first?.on).toBe('2027-04-01')
    expect(second).toMatchObject({ id: input.id, kind: 'forecast', on: '2027-09-30', statedOn: '2026-11-22' })
    const source = await db.source.findUniqueOrThrow({ where: { id: second?.sourceId ?? '' } })
    expect(source).toMatchObject({ kind: 'statement', title: 'Board paper 7', publisher: 'NHS Central East' })
    expect(await version()).toBe(2)
  })

  it('records the event as the public may read it', async () => {
    await stateDate(staff, date({ milestoneId }), at)
    const [event, ...more] = await eventsOf(milestoneId)
    expect(event?.action).toBe('milestone.date-stated')
    expect(event?.actorId).toBe(staff.userId)
    expect(event?.actorLabel).toBe('NHS staff, NHS Central East Integrated Care Board')
    expect(event?.data).toMatchObject({
      kind: 'forecast',
      on: '2027-09-30',
      reason: 'Parliament needs longer.',
    })
    expect(more).toEqual([])
  })

  it('may rest on a source of the register, though not on memory', async () => {
    const known = { id: await makeSource() }
    expect((await stateDate(staff, date({ milestoneId, source: known }), at)).ok).toBe(true)
    const memory = { id: await makeSource('memory') }
    const refused = await stateDate(staff, date({ milestoneId, version: 2, source: memory }), at)
    expect(refused).toEqual({ ok: false, error: 'unknown-source' })
  })

  it('needs a reason when it moves the date, and none when it does not', async () => {
    const moved = await stateDate(staff, date({ milestoneId, reason: '' }), at)
    expect(moved).toEqual({ ok: false, error: 'reason-needed' })
    const same = await stateDate(staff, date({ milestoneId, on: '2027-04-01', reason: '' }), at)
    expect(same).toEqual({ ok: true })
  })

  it('keeps a month a month, and about about', async () => {
    await stateDate(staff, date({ milestoneId, on: '2027-10~' }), at)
    expect((await ledger()).at(-1)?.on).toBe('2027-10~')
  })

  it('is over once it happened', async () => {
    await markHappened(staff, happening({ milestoneId }), at)
    const refused = await stateDate(staff, date({ milestoneId, version: 2 }), at)
    expect(refused).toEqual({ ok: false, error: 'already-happened' })
  })

  it('undoes everything when it is refused', async () => {
    const before = { sources: await db.source.count(), events: await db.event.count() }
    await stateDate(staff, date({ milestoneId, reason: '' }), at)
    expect(await version()).toBe(1)
    expect({ sources: await db.source.count(), events: await db.event.count() }).toEqual(before)
  })

  it('finds no milestone that is not there', async () => {
    const refused = await stateDate(staff, date({ milestoneId: date({ milestoneId }).id }), at)
    expect(refused).toEqual({ ok: false, error: 'not-found' })
  })
})

describe('two at once', () => {
  it('refuses a version that somebody else has changed meanwhile', async () => {
    await stateDate(staff, date({ milestoneId }), at)
    const refused = await stateDate(staff, date({ milestoneId, on: '2028' }), at)
    expect(refused).toEqual({ ok: false, error: 'changed-meanwhile' })
    expect(await ledger()).toHaveLength(2)
  })

  it('lets one of many different writers through', async () => {
    const forms = Array.from({ length: 8 }, (_, i) => date({ milestoneId, on: `202${i + 1}-01-01` }))
    const results = await Promise.all(forms.map((form) => stateDate(staff, form, at)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await ledger()).toHaveLength(2)
    expect(await eventsOf(milestoneId)).toHaveLength(1)
  })

  it('takes the same form sent many times for one, and says so each time', async () => {
    const form = date({ milestoneId })
    const results = await Promise.all(Array.from({ length: 6 }, () => stateDate(staff, form, at)))
    expect(results).toEqual(Array(6).fill({ ok: true }))
    expect(await stateDate(staff, form, at)).toEqual({ ok: true })
    expect(await ledger()).toHaveLength(2)
    expect(await eventsOf(milestoneId)).toHaveLength(1)
  })

  it('does not take a form for saved whose words were changed after', async () => {
    const form = date({ milestoneId })
    await stateDate(staff, form, at)
    const changed = await stateDate(staff, { ...form, on: '2028' }, at)
    expect(changed).toEqual({ ok: false, error: 'changed-meanwhile' })
  })
})

describe('marking as happened', () => {
  it('adds the actual date with its evidence', async () => {
    expect(await markHappened(staff, happening({ milestoneId }), at)).toEqual({ ok: true })
    expect((await ledger()).at(-1)).toMatchObject({ kind: 'actual', on: '2026-11-20', reason: null })
    expect((await eventsOf(milestoneId)).at(-1)?.data).toMatchObject({ kind: 'actual', on: '2026-11-20' })
  })

  it('takes today, and this month, and no day to come', async () => {
    expect((await markHappened(staff, happening({ milestoneId, on: '2026-11-22' }), at)).ok).toBe(true)
    const month = happening({ milestoneId, version: 2, on: '2026-11', reason: 'Only the month is known.' })
    expect((await markHappened(staff, month, at)).ok).toBe(true)
    const tomorrow = happening({ milestoneId, version: 3, on: '2026-11-23', reason: 'A slip of the pen.' })
    expect(await markHappened(staff, tomorrow, at)).toEqual({ ok: false, error: 'in-the-future' })
  })

  it('can be corrected, with a reason, and both stay', async () => {
    await markHappened(staff, happening({ milestoneId }), at)
    const other = happening({ milestoneId, version: 2, on: '2026-11-19' })
    expect(await markHappened(staff, other, at)).toEqual({ ok: false, error: 'reason-needed' })
    const corrected = { ...other, reason: 'The minutes say the 19th.' }
    expect((await markHappened(staff, corrected, at)).ok).toBe(true)
    expect((await ledger()).map(({ on }) => on)).toEqual(['2027-04-01', '2026-11-20', '2026-11-19'])
  })

  it('refuses a stale version and takes the same form once', async () => {
    const form = happening({ milestoneId })
    await Promise.all([markHappened(staff, form, at), markHappened(staff, form, at)])
    expect(await ledger()).toHaveLength(2)
    const stale = await markHappened(staff, happening({ milestoneId, on: '2026-11-01' }), at)
    expect(stale).toEqual({ ok: false, error: 'changed-meanwhile' })
  })
})
