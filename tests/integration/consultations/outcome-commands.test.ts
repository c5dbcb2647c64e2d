import { beforeEach, describe, expect, it } from 'vitest'
import { listConsultations } from '@/lib/consultations/queries'
import { moveOutcome } from '@/lib/consultations/move-commands'
import { promiseOutcome, publishOutcome } from '@/lib/consultations/outcome-commands'
import { outcomeOwed } from '@/lib/consultations/outcome-queries'
import { db } from '@/lib/db'
import { isoDayOf } from '@/lib/dates'
import { parseMoment, presentMoment } from '@/lib/moment'
import type { Actor } from '@/lib/permissions'
import { makeSuccession } from '../../support/answers'
import { extension, makeClosed, makePromised, outcome, promise } from '../../support/outcomes'
import { staffOf } from '../../support/people'
import { eventsOf, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

let ownerId: string
let staff: Actor

beforeEach(async () => {
  ownerId = await makeOrganisation()
  staff = await staffOf(ownerId)
})

const closed = async () => ({ consultationId: (await makeClosed(ownerId)).id })
const owed = (consultationId: string) => db.obligation.findUnique({ where: { consultationId } })
const row = (id: string) => db.consultation.findUniqueOrThrow({ where: { id } })
const on = (day: string) => parseMoment(`on-${day}`, '2026-11-22') ?? presentMoment(day)

describe('promising an outcome', () => {
  it('is owed from then on, with a clock that starts on the day on which the consultation closed', async () => {
    const { consultationId } = await closed()
    expect(await promiseOutcome(staff, promise({ consultationId }), at)).toEqual({ ok: true })
    const found = await owed(consultationId)
    expect(found).toMatchObject({
      kind: 'outcome',
      debtorId: ownerId,
      basis: 'agreed',
      askedOn: '2026-11-22',
      days: 49,
    })
    expect([found?.startsOn, found?.dueOn, found?.originalDueOn].map((day) => day && isoDayOf(day))).toEqual([
      '2026-10-31',
      '2026-12-18',
      '2026-12-18',
    ])
    expect((await eventsOf(consultationId)).at(-1)).toMatchObject({
      action: 'outcome.promised',
      data: { dueOn: '2026-12-18' },
    })
  })

  it('stands: nobody promises it a second time, and pressing the button twice is one promise', async () => {
    const { consultationId } = await closed()
    const input = promise({ consultationId })
    expect([await promiseOutcome(staff, input, at), await promiseOutcome(staff, input, at)]).toEqual([
      { ok: true },
      { ok: true },
    ])
    const again = promise({ consultationId, version: 2, on: '2027-03-31' })
    expect(await promiseOutcome(staff, again, at)).toEqual({ ok: false, error: 'promised-already' })
    expect((await row(consultationId)).version).toBe(2)
  })

  it.each([
    ['in the past', '2026-11-21', 'in-the-past'],
    ['more than ten years away', '2037-01-01', 'too-far'],
  ])('refuses a day that is %s', async (_, day, error) => {
    expect(await promiseOutcome(staff, promise({ ...(await closed()), on: day }), at)).toEqual({
      ok: false,
      error,
    })
  })

  it('refuses a day before the consultation closes, or where that is not established', async () => {
    const open = (await makeClosed(ownerId, '2027-01-31')).id
    const undated = (await makeClosed(ownerId, null)).id
    const ask = (consultationId: string) => promiseOutcome(staff, promise({ consultationId }), at)
    expect(await ask(open)).toEqual({ ok: false, error: 'before-closing' })
    expect(await ask(undated)).toEqual({ ok: false, error: 'no-closing-day' })
  })

  it('of two colleagues at once lets one through', async () => {
    const { consultationId } = await closed()
    const colleague = await staffOf(ownerId)
    const results = await Promise.all([
      promiseOutcome(staff, promise({ consultationId }), at),
      promiseOutcome(colleague, promise({ consultationId, on: '2027-01-15' }), at),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'changed-meanwhile' })
  })
})

describe('moving the day', () => {
  it('counts the days that were agreed, and leaves the promised day beside it', async () => {
    const { consultationId, version } = await makePromised(staff, ownerId)
    expect(await moveOutcome(staff, extension({ consultationId, version }), at)).toEqual({ ok: true })
    const found = await owed(consultationId)
    expect([found?.originalDueOn, found?.dueOn].map((day) => day && isoDayOf(day))).toEqual([
      '2026-12-18',
      '2026-12-28',
    ])
    expect((await eventsOf(consultationId)).at(-1)).toMatchObject({
      action: 'obligation.extended',
      data: { days: 10, agreedBy: 'The review group', dueOn: '2026-12-28' },
    })
  })

  it('counts no day of an agreed pause, and refuses one that ends before it starts', async () => {
    const { consultationId, version } = await makePromised(staff, ownerId)
    const { days: _, ...agreed } = { days: 0, ...extension({ consultationId, version }) }
    const pause = { ...agreed, kind: 'pause' as const, from: '2026-12-01', to: '2026-12-05' }
    expect(await moveOutcome(staff, { ...pause, to: '2026-11-30' }, at)).toEqual({
      ok: false,
      error: 'pause-ends-before-start',
    })
    expect(await moveOutcome(staff, pause, at)).toEqual({ ok: true })
    const due = (await owed(consultationId))?.dueOn
    expect(due && isoDayOf(due)).toBe('2026-12-23')
  })

  it('has nothing to move where nothing is promised', async () => {
    const { consultationId } = await closed()
    expect(await moveOutcome(staff, extension({ consultationId, version: 1 }), at)).toEqual({
      ok: false,
      error: 'nothing-owed',
    })
  })
})

describe('publishing an outcome', () => {
  it('settles what is owed, with its source', async () => {
    const { consultationId, version } = await makePromised(staff, ownerId)
    expect(await publishOutcome(staff, outcome({ consultationId, version }), at)).toEqual({ ok: true })
    const found = await owed(consultationId)
    expect(found?.settledOn && isoDayOf(found.settledOn)).toBe('2026-11-20')
    expect(await row(consultationId)).toMatchObject({
      outcome: 'The board chose option 1.',
      outcomeOn: '2026-11-20',
    })
    const cited = await db.citation.findFirst({ where: { consultationId }, include: { source: true } })
    expect(cited?.source.title).toBe('Board paper 9')
  })

  it('needs no promise, and happens once', async () => {
    const { consultationId } = await closed()
    const input = outcome({ consultationId })
    expect([await publishOutcome(staff, input, at), await publishOutcome(staff, input, at)]).toEqual([
      { ok: true },
      { ok: true },
    ])
    const other = outcome({ consultationId, version: 2, outcome: 'Other words' })
    expect(await publishOutcome(staff, other, at)).toEqual({ ok: false, error: 'published-already' })
  })

  it.each([
    ['2026-11-23', 'in-the-future'],
    ['2026-08-31', 'before-opening'],
  ])('refuses %s: %s', async (day, error) => {
    expect(await publishOutcome(staff, outcome({ ...(await closed()), on: day }), at)).toEqual({
      ok: false,
      error,
    })
  })

  it('is refused for a hidden consultation', async () => {
    const { consultationId } = await closed()
    const hidden = { visibility: 'hidden' as const, hiddenReason: 'A mistake.' }
    await db.consultation.update({ where: { id: consultationId }, data: hidden })
    expect(await publishOutcome(staff, outcome({ consultationId }), at)).toEqual({
      ok: false,
      error: 'not-found',
    })
  })
})

describe('what everybody reads of it', () => {
  it('says how late it is and who owes it today, through the body that followed', async () => {
    const { consultationId } = await makePromised(staff, ownerId)
    const successorId = await makeOrganisation('The board that follows')
    await makeSuccession([ownerId], [successorId], '2027-01-01')
    const read = await outcomeOwed(presentMoment('2027-01-10'), consultationId)
    expect(read?.promise).toMatchObject({ dueOn: '2026-12-18', daysLate: 23, settledOn: null })
    expect(read?.owner).toMatchObject({ kind: 'owed', organisationId: successorId })
    expect([...(read?.record.organisations.values() ?? [])].map(({ name }) => name).toSorted()).toEqual([
      'NHS Central East',
      'The board that follows',
    ])
  })

  it('tells a past day nothing of what was promised or moved later', async () => {
    const { consultationId, version } = await makePromised(staff, ownerId)
    await moveOutcome(staff, extension({ consultationId, version }), new Date('2026-11-24T10:00:00Z'))
    const dueAt = async (day: string) => {
      const moment = day === '2026-11-24' ? presentMoment(day) : on(day)
      const listed = await listConsultations(moment)
      const slug = (await row(consultationId)).slug
      return listed.find((each) => each.slug === slug)?.outcomeDueOn
    }
    expect(await outcomeOwed(on('2026-11-21'), consultationId)).toBeNull()
    expect(await dueAt('2026-11-21')).toBeNull()
    expect(await dueAt('2026-11-22')).toBe('2026-12-18')
    expect(await dueAt('2026-11-24')).toBe('2026-12-28')
  })
})
