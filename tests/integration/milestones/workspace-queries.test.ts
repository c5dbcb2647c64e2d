import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { markHappened } from '@/lib/milestones/date-commands'
import { milestoneToWriteOn, myMilestones, newMilestoneChoices } from '@/lib/milestones/workspace-queries'
import { goneText, goneTexts } from '@/lib/obligations/present-queries'
import type { Actor } from '@/lib/permissions'
import { makeSuccession } from '../../support/answers'
import { countQueries } from '../../support/count-queries'
import { administrator, also, staffOf } from '../../support/people'
import { makeMilestone, makeOrganisation } from '../../support/record'
import { at, happening } from '../../support/writing'

const today = '2026-11-22'
let ownerId: string
let staff: Actor

beforeEach(async () => {
  ownerId = await makeOrganisation('NHS Central East')
  staff = await staffOf(ownerId)
})

describe('my milestones', () => {
  it('are those of my organisations: late and coming ones by date, then undated, then what happened', async () => {
    const late = await makeMilestone({ ownerId, promised: '2026-04-01' })
    const later = await makeMilestone({ ownerId, promised: '2027-04-01' })
    const undated = await makeMilestone({ ownerId })
    const done = await makeMilestone({ ownerId, promised: '2026-01-01' })
    await markHappened(staff, happening({ milestoneId: done.id, on: '2026-02-01' }), at)
    await makeMilestone({ ownerId: await makeOrganisation('Another'), promised: '2027' })
    const mine = await myMilestones(staff, today)
    expect(mine.map(({ id }) => id)).toEqual([late.id, later.id, undated.id, done.id])
    expect(mine.map(({ status }) => status)).toEqual(['late', 'planned', 'undated', 'happened'])
  })

  it('are none for somebody who is not staff', async () => {
    await makeMilestone({ ownerId })
    expect(await myMilestones(await administrator(), today)).toEqual([])
  })

  it('cost the same few queries, however many there are', async () => {
    const count = async () => (await countQueries(() => myMilestones(staff, today))).queries.length
    await makeMilestone({ ownerId, promised: '2027' })
    const one = await count()
    for (let i = 0; i < 4; i += 1) await makeMilestone({ ownerId, promised: '2027' })
    expect(await count()).toBe(one)
    expect(one).toBeLessThanOrEqual(12)
  })
})

describe('one milestone to write on', () => {
  it('comes with its ledger and version', async () => {
    const { id } = await makeMilestone({ ownerId, promised: '2027-04-01' })
    const milestone = await milestoneToWriteOn(staff, id, today)
    expect(milestone).toMatchObject({ id, version: 1, hasHappened: false })
    expect(milestone?.lines.map(({ on }) => on)).toEqual(['2027-04-01'])
  })

  it('is nobody else’s, is not hidden, and has a real id', async () => {
    const { id } = await makeMilestone({ ownerId })
    const hidden = await makeMilestone({ ownerId, visibility: 'hidden' })
    const other = await staffOf(await makeOrganisation('Another'))
    expect(await milestoneToWriteOn(other, id, today)).toBeNull()
    expect(await milestoneToWriteOn(staff, hidden.id, today)).toBeNull()
    expect(await milestoneToWriteOn(staff, 'nothing', today)).toBeNull()
  })
})

describe('the organisations that a new milestone may be of', () => {
  it('are mine by their present names, as long as they are there', async () => {
    const luton = await makeOrganisation('NHS Luton CCG')
    await makeSuccession([luton], [ownerId], '2026-11-10')
    const both = also(staff, await staffOf(luton))
    const { owners } = await newMilestoneChoices(both, today)
    expect(owners).toEqual([{ value: ownerId, label: 'NHS Central East' }])
    expect(await goneTexts(await staffOf(luton), today)).toEqual([
      'NHS Luton CCG is not there any more: NHS Central East stands in its place',
    ])
  })

  it.each([
    ['2026-11', ['There']],
    ['2026-10', []],
    ['2026-11-21', []],
    ['2026', ['There']],
  ])('are there until the last day that their end, %s, may mean', async (endsOn, labels) => {
    const id = await makeOrganisation('There')
    await db.organisation.update({ where: { id }, data: { endsOn } })
    const { owners } = await newMilestoneChoices(await staffOf(id), today)
    expect(owners.map(({ label }) => label)).toEqual(labels)
    if (owners.length === 0)
      expect(await goneText(id, today)).toBe(
        'There is not there any more: the record names no body in its place',
      )
  })
})
