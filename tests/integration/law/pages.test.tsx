import { beforeAll, describe, expect, it } from 'vitest'
import ConsultationRoute from '@/app/(public)/[moment]/consultations/[slug]/page'
import MilestoneRoute from '@/app/(public)/[moment]/milestones/[slug]/page'
import { plainPageAt } from '@/app/(public)/plain-pages'
import { db } from '@/lib/db'
import { refSlug } from '@/lib/scrutiny-items/rules'
import { readPage, textOf } from '../../support/read-page'
import { makeConsultation, makeMilestone, makeOrganisation, makeSource } from '../../support/record'
import { makeGroup, makeItem, type Group } from '../../support/register'

const REFERRAL = 'Refer the change to the Secretary of State'
const CALL_IN = 'Ask the Secretary of State to call the change in'
/** The last day of the one power and the first of the other, with what a page then offers, and what it does not. */
const DAYS = [
  ['2024-01-30', '30 January 2024', REFERRAL, CALL_IN],
  ['2024-01-31', '31 January 2024', CALL_IN, REFERRAL],
] as const

let group: Group
let ownerId: string
beforeAll(async () => {
  group = await makeGroup()
  ownerId = await makeOrganisation('NHS Central East')
})

async function decidedOn(day: string, kind: 'decision' | 'publication' = 'decision') {
  const made = await makeMilestone({ ownerId, promised: day })
  await db.milestone.update({ where: { id: made.id }, data: { kind } })
  const said = { statedOn: day, statedById: ownerId, sourceId: await makeSource() }
  await db.milestoneDate.create({
    data: { ...said, milestoneId: made.id, kind: 'actual', on: day, reason: 'It was.' },
  })
  return made
}
const askedAbout = (milestoneId: string, askedOn: string) =>
  makeItem({ group, debtorId: ownerId, askedOn, about: { milestoneId } })

describe.each(DAYS)('of a decision of %s', (day, written, offered, other) => {
  it('the page of the milestone offers what the law then gave, and says why', async () => {
    const { id, slug } = await decidedOn(day)
    await askedAbout(id, '2024-03-01')
    const text = await readPage(MilestoneRoute, { slug })
    expect(text).toContain(offered)
    expect(text).not.toContain(other)
    expect(text).toContain(`because the date is ${written}.`)
  })

  it('so does the page of a question about it', async () => {
    const { id } = await decidedOn(day)
    const { ref } = await askedAbout(id, '2024-03-01')
    const text = textOf((await plainPageAt(`/questions/${refSlug(ref)}`, [])?.html) ?? '')
    expect(text).toContain(offered)
    expect(text).not.toContain(other)
    expect(text).toContain(`because the date is ${written}.`)
  })

  it('so does the page of a consultation that was held then', async () => {
    const { consultation } = await makeConsultation()
    await db.consultation.update({ where: { id: consultation.id }, data: { opensOn: day, closesOn: day } })
    const text = await readPage(ConsultationRoute, { slug: consultation.slug })
    expect(text).toContain(offered)
    expect(text).not.toContain(other)
    expect(text).toContain(`because the date is ${written}.`)
  })
})

describe('a milestone', () => {
  const TITLE = 'What the council could do further'

  it('that nobody asked about or objected to tells of no power', async () => {
    const { slug } = await decidedOn('2024-02-07')
    expect(await readPage(MilestoneRoute, { slug })).not.toContain(TITLE)
  })

  it('that changes nothing by itself tells of none either', async () => {
    const { id, slug } = await decidedOn('2024-02-07', 'publication')
    await askedAbout(id, '2024-03-01')
    expect(await readPage(MilestoneRoute, { slug })).not.toContain(TITLE)
  })

  it('that a councillor objected to is contested, until the objection is taken back', async () => {
    const { id, slug } = await decidedOn('2024-02-07')
    const concern = await db.scrutinyItem.create({
      data: {
        ...{ ref: `${group.prefix}/2024/O1`, kind: 'concern', state: 'published', text: 'It is too far.' },
        ...{
          bodyId: group.bodyId,
          authorName: 'Cllr A Name',
          milestoneId: id,
          publishedAt: new Date('2024-03-01'),
        },
      },
    })
    expect(await readPage(MilestoneRoute, { slug })).toContain(TITLE)
    const taken = { state: 'withdrawn', withdrawnAt: new Date('2024-03-02') } as const
    await db.scrutinyItem.update({ where: { id: concern.id }, data: taken })
    expect(await readPage(MilestoneRoute, { slug })).not.toContain(TITLE)
  })
})
