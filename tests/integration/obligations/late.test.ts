import { beforeEach, describe, expect, it } from 'vitest'
import { answerPart } from '@/lib/answers/commands'
import { isoDayOf, toDateColumn, type IsoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { noticeLate } from '@/lib/obligations/late-commands'
import type { Actor } from '@/lib/permissions'
import { makeSent, reply, type SentItem } from '../../support/answers'
import { staffOf } from '../../support/people'
import { eventsOf, makeBody, makeConsultation, makeOrganisation } from '../../support/record'

let [bodyId, debtorId] = ['', '']
let staff: Actor

beforeEach(async () => {
  bodyId = await makeBody()
  debtorId = await makeOrganisation('NHS Central East')
  staff = await staffOf(debtorId)
  // Each test counts what became late: what another left must not be due.
  await noticeLate(noon('2099-01-01'))
})

const noon = (day: IsoDay) => new Date(`${day}T12:00:00Z`)
/** Asked on 20 March 2100 and due on 16 April, after all that other tests leave. */
const due = '2100-04-16'
const asked = (options: Partial<Parameters<typeof makeSent>[0]> = {}) =>
  makeSent({ bodyId, debtorId, askedOn: '2100-03-20', dueOn: due, ...options })
const owed = ({ obligation }: SentItem) => obligation?.id ?? ''
const lateDays = async (item: SentItem) => {
  const rows = await db.becameLate.findMany({
    where: { obligationId: owed(item) },
    orderBy: { lateOn: 'asc' },
  })
  return rows.map(({ lateOn }) => isoDayOf(lateOn))
}
const answer = (item: SentItem, day: IsoDay) =>
  answerPart(staff, reply({ partId: item.parts[0]?.id ?? '' }), noon(day))
const extend = async (item: SentItem, recordedOn: IsoDay, dueOn: IsoDay) => {
  const change = { kind: 'extension', days: 14, agreedBy: 'The officer', reason: 'Leave.' } as const
  await db.clockChange.create({
    data: { ...change, obligationId: owed(item), recordedAt: noon(recordedOn) },
  })
  await db.obligation.update({ where: { id: owed(item) }, data: { dueOn: toDateColumn(dueOn) } })
}

describe('becoming late', () => {
  it('happens on the day after the due date, is recorded once, and is told in the log', async () => {
    const item = await asked()
    expect(await noticeLate(noon('2100-04-16'))).toBe(0)
    expect(await noticeLate(noon('2100-04-17'))).toBe(1)
    expect(await noticeLate(noon('2100-04-18'))).toBe(0)
    expect(await lateDays(item)).toEqual(['2100-04-17'])
    const data = { lateOn: '2100-04-17', dueOn: due }
    expect(await eventsOf(owed(item))).toMatchObject([
      { action: 'obligation.became-late', actorId: null, actorLabel: 'The portal', data },
    ])
  })

  it('begins at midnight in London, which in summer is an hour before the day of the world', async () => {
    await asked()
    expect(await noticeLate(new Date('2100-04-16T22:59:59Z'))).toBe(0)
    expect(await noticeLate(new Date('2100-04-16T23:00:00Z'))).toBe(1)
  })

  it('is recorded with the true day where nobody ran the job for a week', async () => {
    const item = await asked()
    await noticeLate(noon('2100-04-24'))
    expect(await lateDays(item)).toEqual(['2100-04-17'])
  })

  it('is recorded although the answer came before the job ran again', async () => {
    const late = await asked()
    const inTime = await asked()
    await answer(late, '2100-04-17')
    await answer(inTime, '2100-04-16')
    await noticeLate(noon('2100-04-24'))
    expect(await lateDays(late)).toEqual(['2100-04-17'])
    expect(await lateDays(inTime)).toEqual([])
  })

  it('happens once for each due date that passed: an extension after it was late begins again', async () => {
    const item = await asked()
    await noticeLate(noon('2100-04-20'))
    await extend(item, '2100-04-20', '2100-04-30')
    expect(await noticeLate(noon('2100-04-30'))).toBe(0)
    expect(await noticeLate(noon('2100-05-01'))).toBe(1)
    expect(await lateDays(item)).toEqual(['2100-04-17', '2100-05-01'])
  })

  it('is recorded although an extension came before the job ran again', async () => {
    const [late, inTime] = [await asked(), await asked()]
    await extend(late, '2100-04-17', '2100-04-30')
    await extend(inTime, '2100-04-16', '2100-04-30')
    expect(await noticeLate(noon('2100-04-24'))).toBe(1)
    expect(await lateDays(late)).toEqual(['2100-04-17'])
    expect(await lateDays(inTime)).toEqual([])
  })

  it('happens to the outcome that a consultation promised, too', async () => {
    const { consultation } = await makeConsultation()
    const [startsOn, dueOn] = [toDateColumn('2100-03-20'), toDateColumn(due)]
    const clock = {
      basis: 'agreed',
      days: 28,
      dayType: 'calendar',
      startsOn,
      originalDueOn: dueOn,
      dueOn,
    } as const
    const { id } = await db.obligation.create({
      data: { kind: 'outcome', consultationId: consultation.id, debtorId, askedOn: '2100-03-20', ...clock },
    })
    expect(await noticeLate(noon('2100-04-17'))).toBe(1)
    expect(await noticeLate(noon('2100-04-18'))).toBe(0)
    const data = { lateOn: '2100-04-17', dueOn: due }
    expect(await eventsOf(id)).toMatchObject([{ action: 'obligation.became-late', data }])
  })

  it('never happens without a due date', async () => {
    const item = await asked({ dueOn: null })
    await noticeLate(noon('2100-12-31'))
    expect(await lateDays(item)).toEqual([])
  })
})

it('records each once, with one event, when several run at once over more than a batch', async () => {
  const items = await Promise.all(Array.from({ length: 130 }, () => asked()))
  const counts = await Promise.all([1, 2, 3].map(() => noticeLate(noon('2100-04-20'))))
  expect(counts.reduce((sum, count) => sum + count)).toBe(130)
  const ids = items.map(owed)
  expect(await db.becameLate.count({ where: { obligationId: { in: ids } } })).toBe(130)
  expect(await db.event.count({ where: { subjectId: { in: ids } } })).toBe(130)
  expect(await db.$queryRaw`SELECT event_chain_breaks()`).toEqual([])
})
