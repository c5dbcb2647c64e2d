import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { countMilestones } from '@/lib/milestones/standing-queries'
import { PART_STATUSES, totalOf } from '@/lib/milestones/window-rules'
import { NOW, on } from '../../support/moments'
import { makeMilestone, makeOrganisation, makeSource } from '../../support/record'

type Tallied = { of_now: boolean; is_month: boolean; day: string; status: string; change: number }

/** What the tally says, and what it would if it were made anew from all periods. */
const kept = () => db.$queryRaw<Tallied[]>`
  SELECT of_now, is_month, from_day::text AS day, status::text, change FROM milestone_tally WHERE change <> 0 ORDER BY 1, 2, 3, 4`
const anew = () => db.$queryRaw<Tallied[]>`
  SELECT s.of_now, c.is_month, c.day::text, s.status::text, sum(c.change)::int AS change
  FROM milestone_standing s CROSS JOIN LATERAL changes_of(s.from_day, s.to_day) c
  GROUP BY 1, 2, c.day, s.status HAVING sum(c.change) <> 0 ORDER BY 1, 2, c.day::text, s.status::text`

/** How many periods hold on a day, by status, counted one by one. */
const counted = (day: string, isNow: boolean) => db.$queryRaw<{ status: string; count: number }[]>`
  SELECT status::text, count(*)::int FROM milestone_standing
  WHERE of_now = ${isNow} AND from_day <= ${day}::date AND to_day >= ${day}::date GROUP BY status`

async function expectCounts(day: string): Promise<void> {
  for (const moment of [on(day), { ...NOW, on: day }]) {
    const all = await countMilestones(moment, {})
    const rows = await counted(day, moment.isNow)
    const count = (statuses: readonly string[]) =>
      rows.filter(({ status }) => statuses.includes(status)).reduce((sum, row) => sum + row.count, 0)
    for (const [part, statuses] of Object.entries(PART_STATUSES))
      expect([day, part, all[part as keyof typeof all]]).toEqual([day, part, count(statuses)])
    expect(totalOf(await countMilestones(moment, { status: 'late' }))).toBe(count(['late']))
  }
}

const day = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
const edtf = fc.oneof(
  day,
  day.map((each) => each.slice(0, 7)),
  day.map((each) => each.slice(0, 4)),
)
const step = fc.oneof(
  fc.record({ kind: fc.constantFrom('promised', 'forecast', 'actual'), on: edtf, statedOn: edtf }),
  fc.record({ state: fc.constantFrom('on_track', 'at_risk', 'stopped'), statedOn: edtf }),
  fc.constantFrom('hide', 'show', 'give away', 'make a deadline'),
)
const NEW_YEAR = [
  '2019-12-31',
  '2020-01-01',
  '2020-02-29',
  '2020-03-01',
  '2020-12-31',
  '2021-01-31',
  '2021-02-01',
]

describe('the tally of where milestones stood', () => {
  it('counts what stood so on every day, whatever was written, hidden, shown, or given away', async () => {
    const [ownerId, heirId] = [await makeOrganisation(), await makeOrganisation()]
    const source = { statedById: ownerId, sourceId: await makeSource() }
    const write = async (
      milestoneId: string,
      said: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
    ) => {
      const update = (data: object) => db.milestone.update({ where: { id: milestoneId }, data })
      if (said === 'hide') return update({ visibility: 'hidden', hiddenReason: 'It names a patient.' })
      if (said === 'show') return update({ visibility: 'published' })
      if (said === 'give away') return update({ ownerId: heirId })
      if (said === 'make a deadline') return update({ kind: 'deadline' })
      return 'kind' in said
        ? db.milestoneDate.create({ data: { milestoneId, reason: 'It moved.', ...said, ...source } })
        : db.progressUpdate.create({ data: { milestoneId, text: 'It moves.', ...said, ...source } })
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), step), { maxLength: 12 }),
        fc.array(day, { minLength: 3, maxLength: 3 }),
        async (steps, days) => {
          const made = [
            await makeMilestone({ ownerId }),
            await makeMilestone({ ownerId }),
            await makeMilestone({ ownerId }),
          ]
          for (const [which, said] of steps) await write(made[which]?.id ?? '', said)
          for (const each of [...days, ...NEW_YEAR]) await expectCounts(each)
          expect(await kept()).toEqual(await anew())
        },
      ),
      { numRuns: 12 },
    )
  })

  it('forgets a milestone that is taken out, and keeps nothing of none', async () => {
    const before = await kept()
    const { id } = await makeMilestone({ ownerId: await makeOrganisation() })
    expect(await kept()).not.toEqual(before)
    await db.milestone.delete({ where: { id } })
    expect(await kept()).toEqual(before)
  })

  it('loses nothing where many write at once, each to several milestones', async () => {
    const ownerId = await makeOrganisation()
    const source = { statedById: ownerId, sourceId: await makeSource() }
    const made = await Promise.all(
      Array.from({ length: 6 }, () => makeMilestone({ ownerId, promised: '2027-01' })),
    )
    await Promise.all(
      Array.from({ length: 18 }, (_, n) =>
        db.$transaction([
          db.milestoneDate.create({
            data: {
              ...{ milestoneId: made[n % 6]?.id ?? '', kind: 'forecast', reason: 'It moved.' },
              ...{ on: `2027-0${1 + (n % 9)}-1${n % 7}`, statedOn: `2026-0${1 + (n % 8)}-0${1 + (n % 9)}` },
              ...source,
            },
          }),
          db.milestone.create({
            data: { slug: `at-once-${n}`, title: 'A step', summary: 'A step.', kind: 'decision', ownerId },
          }),
        ]),
      ),
    )
    expect(await kept()).toEqual(await anew())
  })

  it('follows a period that somebody changes by hand', async () => {
    await makeMilestone({ ownerId: await makeOrganisation(), promised: '2027-01' })
    await db.$executeRaw`UPDATE milestone_standing SET to_day = to_day - 1 WHERE from_day < to_day AND to_day < '9999-12-31'`
    expect(await kept()).toEqual(await anew())
  })
})

describe('a milestone', () => {
  it('says from which day on it is known, to today’s record and to a page of the past; hidden, from none', async () => {
    const ownerId = await makeOrganisation()
    const { id } = await makeMilestone({ ownerId })
    const known = async () => {
      const row = await db.milestone.findUniqueOrThrow({ where: { id } })
      return [row.knownFrom, row.certainFrom].map((date) => date?.toISOString().slice(0, 10) ?? null)
    }
    expect(await known()).toEqual(['0001-01-01', null])
    const source = { statedById: ownerId, sourceId: await makeSource() }
    await db.milestoneDate.create({
      data: { milestoneId: id, kind: 'promised', on: '2027-01', statedOn: '2020-05', ...source },
    })
    expect(await known()).toEqual(['2020-05-01', '2020-05-31'])
    await db.milestone.update({
      where: { id },
      data: { visibility: 'hidden', hiddenReason: 'It names a patient.' },
    })
    expect(await known()).toEqual([null, null])
  })

  it('takes where it stood with it to another owner', async () => {
    const [ownerId, heirId] = [await makeOrganisation(), await makeOrganisation()]
    const { id } = await makeMilestone({ ownerId, promised: '2027-01' })
    await db.milestone.update({ where: { id }, data: { ownerId: heirId } })
    const rows = await db.milestoneStanding.findMany({ where: { milestoneId: id } })
    expect(new Set(rows.map((row) => row.ownerId))).toEqual(new Set([heirId]))
  })
})
