import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { stateDate } from '@/lib/milestones/date-commands'
import { reportProgress } from '@/lib/milestones/progress-commands'
import { milestoneToWriteOn, myMilestones } from '@/lib/milestones/workspace-queries'
import { makeSuccession } from '../../support/answers'
import { staffOf } from '../../support/people'
import { eventsOf, makeMilestone, makeOrganisation } from '../../support/record'
import { at, date, report } from '../../support/writing'

const today = '2026-11-22'
let [luton, bedford, merged] = ['', '', '']
const promised = () => makeMilestone({ ownerId: luton, promised: '2027-04-01' })

beforeEach(async () => {
  luton = await makeOrganisation('NHS Luton CCG')
  bedford = await makeOrganisation('NHS Bedfordshire CCG')
  merged = await makeOrganisation('NHS BLMK CCG')
})

describe('after a merger', () => {
  beforeEach(() => makeSuccession([luton, bedford], [merged], '2021-04-01'))

  it('staff of the successor move the date, and the ledger says who stated it', async () => {
    const { id } = await promised()
    expect(await stateDate(await staffOf(merged), date({ milestoneId: id }), at)).toEqual({ ok: true })
    const [first, second] = await db.milestoneDate.findMany({
      where: { milestoneId: id },
      orderBy: { seq: 'asc' },
    })
    expect([first?.statedById, second?.statedById]).toEqual([luton, merged])
    expect((await eventsOf(id)).at(-1)?.actorLabel).toBe('NHS staff, NHS BLMK CCG')
  })

  it('staff of the successor report progress', async () => {
    const { id } = await promised()
    expect(await reportProgress(await staffOf(merged), report({ milestoneId: id }), at)).toEqual({ ok: true })
  })

  it('staff of the body that is gone may not any more', async () => {
    const { id } = await promised()
    const refused = { ok: false, error: 'not-allowed' }
    expect(await stateDate(await staffOf(luton), date({ milestoneId: id }), at)).toEqual(refused)
    expect(await milestoneToWriteOn(await staffOf(luton), id, today)).toBeNull()
  })

  it('the successor finds it among its own, marked as inherited', async () => {
    const { id } = await promised()
    const own = await makeMilestone({ ownerId: merged, promised: '2028' })
    const mine = await myMilestones(await staffOf(merged), today)
    expect(mine.map((each) => [each.id, each.isInherited])).toEqual([
      [id, true],
      [own.id, false],
    ])
    expect(await milestoneToWriteOn(await staffOf(merged), id, today)).toMatchObject({ isInherited: true })
  })
})

it('nobody may write on what a split left in doubt', async () => {
  await makeSuccession([luton], [bedford, merged], '2021-04-01')
  const { id } = await promised()
  for (const each of [luton, bedford, merged]) {
    expect(await stateDate(await staffOf(each), date({ milestoneId: id }), at)).toMatchObject({ ok: false })
    expect(await myMilestones(await staffOf(each), today)).toEqual([])
  }
})
