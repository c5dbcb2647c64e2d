import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { getMilestone } from '@/lib/milestones/page-queries'
import { listMilestones } from '@/lib/milestones/queries'
import { NOW, on } from '../../support/moments'
import { makeMilestone, makeOrganisation, makeSource } from '../../support/record'

async function state(
  milestoneId: string,
  statedById: string,
  entry: { kind: 'forecast' | 'actual'; on: string; statedOn: string },
) {
  const sourceId = await makeSource()
  await db.milestoneDate.create({
    data: { milestoneId, statedById, sourceId, reason: 'The law is late.', ...entry },
  })
}
const slugs = async (moment = NOW) => (await listMilestones(moment)).map(({ slug }) => slug)

describe('listMilestones and getMilestone', () => {
  it('show no hidden and no draft milestone, in list or on its own', async () => {
    const ownerId = await makeOrganisation()
    const shown = await makeMilestone({ ownerId, promised: '2027-01' })
    const hidden = await makeMilestone({ ownerId, promised: '2027-01', visibility: 'hidden' })
    const draft = await makeMilestone({ ownerId, promised: '2027-01' })
    await db.milestone.update({ where: { id: draft.id }, data: { visibility: 'draft' } })
    expect(await slugs()).toContain(shown.slug)
    expect(await slugs()).not.toContain(hidden.slug)
    expect(await slugs()).not.toContain(draft.slug)
    expect(await getMilestone(NOW, hidden.slug)).toBeNull()
    expect(await getMilestone(NOW, draft.slug)).toBeNull()
  })

  it('know nothing of what was stated after the day of the page', async () => {
    const ownerId = await makeOrganisation()
    const { id, slug } = await makeMilestone({ ownerId, promised: '2020-06' })
    await state(id, ownerId, { kind: 'forecast', on: '2020-09', statedOn: '2020-05-20' })
    await state(id, ownerId, { kind: 'actual', on: '2020-08-15', statedOn: '2020-08-15' })
    expect(await slugs(on('2019-12-31'))).not.toContain(slug)
    expect(await getMilestone(on('2019-12-31'), slug)).toBeNull()
    expect(await getMilestone(on('2020-05-19'), slug)).toMatchObject({
      on: '2020-06',
      status: 'planned',
      summary: null,
    })
    expect(await getMilestone(on('2020-07-01'), slug)).toMatchObject({ on: '2020-09', status: 'planned' })
    expect(await getMilestone(NOW, slug)).toMatchObject({ on: '2020-08-15', status: 'happened' })
    expect((await getMilestone(NOW, slug))?.lines.map(({ reason }) => reason)).toEqual([
      null,
      'The law is late.',
      'The law is late.',
    ])
  })

  it('show a milestone without any date today only, as undated', async () => {
    const { slug } = await makeMilestone({ ownerId: await makeOrganisation() })
    expect(await getMilestone(NOW, slug)).toMatchObject({ status: 'undated', on: null })
    expect(await getMilestone(on('2026-11-21'), slug)).toBeNull()
  })

  it('call to be confirmed what rests on memory alone', async () => {
    const ownerId = await makeOrganisation()
    const { id, slug } = await makeMilestone({ ownerId })
    const cite = async (kind: 'memory' | 'official') =>
      db.citation.create({ data: { milestoneId: id, sourceId: await makeSource(kind) } })
    await cite('memory')
    expect(await getMilestone(NOW, slug)).toMatchObject({ isConfirmed: false, cited: { isConfirmed: false } })
    await cite('official')
    expect(await getMilestone(NOW, slug)).toMatchObject({ isConfirmed: true, cited: { isConfirmed: true } })
  })

  it('find nothing at an address that can be no slug', async () => {
    expect(await getMilestone(NOW, 'no-such')).toBeNull()
    expect(await getMilestone(NOW, 'a\u0000b')).toBeNull()
    expect(await getMilestone(NOW, 'x'.repeat(10_000))).toBeNull()
  })
})
