import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { type Choice, FILTER_KEYS, MilestoneFilter } from '@/lib/milestones/filter'
import { latestChanges } from '@/lib/milestones/change-rules'
import { readHomeMilestones, SHOWN } from '@/lib/milestones/home-queries'
import { readLineMap } from '@/lib/line-map/queries'
import { isKey } from '@/lib/line-map/record-rules'
import type { ListedMilestone } from '@/lib/milestones/listed-rules'
import { readOrganisationMilestones } from '@/lib/milestones/organisation-queries'
import { listMilestones } from '@/lib/milestones/queries'
import { countMilestones } from '@/lib/milestones/standing-queries'
import { listStations } from '@/lib/milestones/station-queries'
import { readTimeline } from '@/lib/milestones/timeline-queries'
import type { Moment } from '@/lib/moment'
import { partsOf } from '@/lib/timeline/rules'
import { seed } from '@/prisma/seed'
import { NOW, on } from '../../support/moments'
import { makeMilestone, makeOrganisation, makeSource } from '../../support/record'
import { matchingOf, offeredBy, valuesOf } from '../../support/whole-timeline'

const MOMENTS = [
  NOW,
  ...['2012-06-30', '2016-12-31', '2018-11-01', '2020-10-01', '2021-02-28', '2022-06-30', '2025-09-15'].map(
    on,
  ),
]
const everything = MilestoneFilter.parse({})
const slugs = (milestones: readonly ListedMilestone[]) => milestones.map(({ slug }) => slug).toSorted()
const sizes = (milestones: readonly ListedMilestone[]) => {
  const { late, toCome, undated, stopped, past } = partsOf(milestones)
  const size = (groups: { items: unknown[] }[]) => groups.reduce((sum, { items }) => sum + items.length, 0)
  return {
    late: late.length,
    toCome: size(toCome),
    undated: undated.length,
    stopped: stopped.length,
    past: size(past),
  }
}

/** All that a filter leaves, page by page. */
async function everyPage(moment: Moment, filter: MilestoneFilter) {
  const first = await readTimeline(moment, filter)
  if (!first) throw new Error('A timeline has a first page.')
  const milestones = [...first.milestones]
  for (let page = 2; page <= first.pages; page++)
    milestones.push(...(await readTimeline(moment, filter, page)).milestones)
  return { milestones, matching: first.matching }
}

beforeAll(async () => {
  await seed(db)
})

describe.each(MOMENTS)('where milestones stood on $on', (moment: Moment) => {
  it('is what their ledgers say', async () => {
    const all = await listMilestones(moment)
    expect(await countMilestones(moment, {})).toEqual(sizes(all))
    const timeline = await readTimeline(moment, everything)
    expect(slugs(timeline?.milestones ?? [])).toEqual(slugs(all))
    const { programme = [], organisation = [], place = [] } = timeline?.choices ?? {}
    const values = (choices: Choice[]) => choices.map(({ value }) => value).toSorted()
    expect({
      programme: values(programme),
      organisation: values(organisation),
      place: values(place),
    }).toEqual(offeredBy(all))
  })

  it('answers each filter as reading every milestone would', async () => {
    const all = await listMilestones(moment)
    for (const key of FILTER_KEYS)
      for (const value of new Set(all.flatMap(valuesOf[key]))) {
        const filter = { ...everything, [key]: value }
        const { milestones, matching } = await everyPage(moment, filter)
        expect(slugs(milestones)).toEqual(slugs(matchingOf(all, filter)))
        expect(matching).toEqual(sizes(milestones))
      }
  })

  it('gives the home page what it would choose from all', async () => {
    const all = await listMilestones(moment)
    const { milestones, counts } = await readHomeMilestones(moment)
    const first = (some: readonly ListedMilestone[]) => {
      const { late, toCome } = partsOf(some)
      return [late, toCome.flatMap(({ items }) => items)].map((part) => slugs(part.slice(0, SHOWN)))
    }
    expect(first(milestones)).toEqual(first(all))
    expect(counts).toEqual(sizes(all))
    expect(latestChanges(milestones, SHOWN)).toEqual(latestChanges(all, SHOWN))
    const stations = async (some: readonly ListedMilestone[]) => (await readLineMap(moment, some)).stations
    expect(await stations(milestones.filter(isKey))).toEqual(await stations(all.filter(isKey)))
    expect(await stations(await listStations(moment))).toEqual(await stations(all))
  })

  it('gives an organisation’s page what it would choose from all', async () => {
    const all = await listMilestones(moment)
    for (const slug of ['luton-ccg', 'blmk-icb', 'nhs-england']) {
      const own = (some: readonly ListedMilestone[]) =>
        some.filter(({ organisations }) => organisations.some((each) => each.slug === slug))
      const latest = (some: readonly ListedMilestone[]) =>
        partsOf(own(some))
          .past.flatMap(({ items }) => items)
          .slice(0, 3)
      const { milestones, total } = await readOrganisationMilestones(moment, slug)
      expect(total).toBe(own(all).length)
      expect(latest(milestones)).toEqual(latest(all))
    }
  })
})

it('offers an organisation by the name that it bore on the day of the page', async () => {
  const offered = async (day: string) =>
    (await readTimeline(on(day), everything))?.choices.organisation.find(({ value }) =>
      value.startsWith('department-of-health'),
    )?.label
  expect(await offered('2016-12-31')).toBe('Department of Health')
  expect(await offered('2018-11-01')).toBe('Department of Health and Social Care')
})

const day = fc.integer({ min: 0, max: 40 }).map((n) => `2020-0${1 + (n % 9)}${n % 3 ? `-1${n % 10}` : ''}`)
const date = fc.record({ kind: fc.constantFrom('promised', 'forecast', 'actual'), on: day, statedOn: day })
const report = fc.record({ state: fc.constantFrom('on_track', 'at_risk', 'stopped'), statedOn: day })

describe('a standing', () => {
  it('follows the rules of the ledger whatever is stated, in whatever order, on every day', async () => {
    const ownerId = await makeOrganisation()
    const source = { statedById: ownerId, sourceId: await makeSource() }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(date, report), { maxLength: 7 }), async (statements) => {
        const { id, slug } = await makeMilestone({ ownerId })
        for (const said of statements)
          await ('kind' in said
            ? db.milestoneDate.create({ data: { milestoneId: id, reason: 'It moved.', ...said, ...source } })
            : db.progressUpdate.create({ data: { milestoneId: id, text: 'It moves.', ...said, ...source } }))
        for (const moment of ['2019-12-31', '2020-03-12', '2020-05-31', '2020-07-01', '2020-12-31'].flatMap(
          (day): Moment[] => [on(day), { ...NOW, on: day }],
        )) {
          const [expected] = await listMilestones(moment, [id])
          const where = { milestoneId: id, ofNow: moment.isNow, fromDay: { lte: new Date(moment.on) } }
          const rows = await db.milestoneStanding.findMany({
            where: { ...where, toDay: { gte: new Date(moment.on) } },
          })
          expect(rows.map(({ status }) => status)).toEqual(expected ? [expected.status] : [])
          expect(expected === undefined || expected.slug === slug).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is gone while a milestone is hidden', async () => {
    const { id } = await makeMilestone({ ownerId: await makeOrganisation(), promised: '2027-01' })
    const count = () => db.milestoneStanding.count({ where: { milestoneId: id } })
    expect(await count()).toBeGreaterThan(0)
    await db.milestone.update({
      where: { id },
      data: { visibility: 'hidden', hiddenReason: 'It names a patient.' },
    })
    expect(await count()).toBe(0)
    await db.milestone.update({ where: { id }, data: { visibility: 'published' } })
    expect(await count()).toBeGreaterThan(0)
  })
})

describe('what is still to come', () => {
  const stillToCome = async (moment: Moment) =>
    slugs((await everyPage(moment, { ...everything, status: 'planned' })).milestones)

  it.each([
    ['2026', NOW, '2026-12-31'],
    ['2024', on('2024-12-31'), '2025-01-01'],
    ['2024-02', on('2024-02-29'), '2024-03-01'],
    ['2024-02-10', on('2024-02-10'), '2024-02-11'],
  ])('may begin before the day of the page: %s', async (promised, moment, after) => {
    const { slug } = await makeMilestone({ ownerId: await makeOrganisation(), promised })
    expect(await stillToCome(moment)).toContain(slug)
    if (!moment.isNow) expect(await stillToCome(on(after))).not.toContain(slug)
  })
})

describe('the pages of a long timeline', () => {
  it('hold each milestone once, and there is none after the last', async () => {
    const ownerId = await makeOrganisation()
    for (let i = 0; i < 200; i++)
      await makeMilestone({ ownerId, promised: `20${10 + (i % 20)}-0${1 + (i % 9)}` })
    const all = await listMilestones(NOW)
    const first = await readTimeline(NOW, everything)
    const shown = [...(first?.milestones ?? [])]
    for (let page = 2; page <= (first?.pages ?? 0); page++)
      shown.push(...(await readTimeline(NOW, everything, page)).milestones)
    expect(slugs(shown)).toEqual(slugs(all))
    expect(await readTimeline(NOW, everything, first.pages + 1)).toMatchObject({ page: first.pages })
  })
})
