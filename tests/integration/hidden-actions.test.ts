import { describe, expect, it } from 'vitest'
import { answerPart } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { MilestoneFilter } from '@/lib/milestones/filter'
import { readHomeMilestones } from '@/lib/milestones/home-queries'
import { readOrganisationMilestones } from '@/lib/milestones/organisation-queries'
import { getMilestone } from '@/lib/milestones/page-queries'
import { readTimeline } from '@/lib/milestones/timeline-queries'
import type { Moment } from '@/lib/moment'
import { listSources } from '@/lib/sources/register-queries'
import { reply } from '../support/answers'
import { NOW, on } from '../support/moments'
import { staffOf } from '../support/people'
import { makeOrganisation } from '../support/record'
import { makeGroup, makeItem } from '../support/register'
import { at } from '../support/writing'

// Rule 9 of what an item brings with it: the milestone that carries out a recommendation, and the source that it rests on.

const SECRET = 'xylophone'

describe('an action that carries out a recommendation', () => {
  const words = 'Publish the table of the xylophone'

  async function promised() {
    const debtorId = await makeOrganisation('Trust that promises')
    const group = await makeGroup('Group that recommends')
    const text = `${SECRET} of an action`
    const item = await makeItem({ group, debtorId, text, kind: 'recommendation' })
    const action = { title: words, on: '2027-03' }
    const [partId = ''] = item.partIds
    const answer = reply({ partId, reply: 'accepted', action })
    expect(await answerPart(await staffOf(debtorId), answer, at)).toMatchObject({ ok: true })
    const { slug } = await db.milestone.findFirstOrThrow({ where: { recommendationId: item.id } })
    const { slug: organisation } = await db.organisation.findUniqueOrThrow({
      where: { id: debtorId },
    })
    const pages: Record<string, (moment: Moment) => Promise<unknown>> = {
      'its own': (moment) => getMilestone(moment, slug),
      timeline: (moment) => readTimeline(moment, MilestoneFilter.parse({})),
      narrowed: (moment) => readTimeline(moment, MilestoneFilter.parse({ organisation })),
      home: readHomeMilestones,
      organisation: (moment) => readOrganisationMilestones(moment, organisation),
    }
    return { item, pages, page: () => getMilestone(NOW, slug) }
  }
  const sourced = async () => {
    const row = await db.source.findFirstOrThrow({ where: { key: { startsWith: 'answer-' } } })
    return (await listSources(NOW)).some(({ key }) => key === row.key)
  }

  it('is public only while the recommendation is, on every page and among the sources', async () => {
    const { item, pages } = await promised()
    const where = { id: item.id }
    for (const isHidden of [false, true, false]) {
      await db.scrutinyItem.update({ where, data: { hiddenReason: isHidden ? 'A patient.' : null } })
      for (const moment of [NOW, on('2026-11-23')])
        for (const [name, page] of Object.entries(pages))
          expect([name, JSON.stringify(await page(moment)).includes(words)]).toEqual([name, !isHidden])
      expect(await sourced()).toBe(!isHidden)
    }
  })

  it('says what it carries out on its page alone, and copies it nowhere', async () => {
    const { item, page } = await promised()
    expect(await page()).toMatchObject({ recommendation: { ref: item.ref } })
    const copies = [db.milestone.findMany({ where: { kind: 'action' } }), db.source.findMany()]
    expect(JSON.stringify(await Promise.all(copies))).not.toMatch(new RegExp(`${item.ref}|${SECRET} of`))
  })

  it('stays hidden for a reason of its own, and is not shown while the recommendation is hidden', async () => {
    const { item, page } = await promised()
    const action = { recommendationId: item.id }
    await db.scrutinyItem.update({ where: { id: item.id }, data: { hiddenReason: 'A patient.' } })
    await db.milestone.updateMany({ where: action, data: { visibility: 'published' } })
    expect(await page()).toBeNull()
    await db.milestone.updateMany({ where: action, data: { hiddenReason: 'A mistake.' } })
    await db.scrutinyItem.update({ where: { id: item.id }, data: { hiddenReason: null } })
    expect(await page()).toBeNull()
  })
})
