import { beforeAll, describe, expect, it } from 'vitest'
import { familyOf } from '@/lib/change-events/family-rules'
import { readHistoryOf } from '@/lib/change-events/kin-queries'
import { linksAmong } from '@/lib/change-events/link-queries'
import { readHistory } from '@/lib/change-events/queries'
import { db } from '@/lib/db'
import { takeovers } from '@/lib/organisations/queries'
import { seed } from '@/prisma/seed'
import { NOW, on } from '../../support/moments'
import { makeOrganisation } from '../../support/record'

const MOMENTS = [NOW, ...['2012-06-30', '2019-03-31', '2021-04-01', '2022-06-30'].map(on)]

beforeAll(async () => {
  await seed(db)
})

describe.each(MOMENTS)('the history of one organisation on $on', (moment) => {
  it('tells of its family and of those that took its place what the whole history tells', async () => {
    const whole = await readHistory(moment)
    for (const { id, slug } of await db.organisation.findMany({ select: { id: true, slug: true } })) {
      const own = await readHistoryOf(moment, slug)
      expect(familyOf(own, id)).toEqual(familyOf(whole, id))
      expect(takeovers(own, id)).toEqual(takeovers(whole, id))
    }
  })

  it('has the same links among some as all the links have', async () => {
    const { links } = await readHistory(moment)
    const some = await db.organisation.findMany({
      where: {
        kind: { in: ['clinical_commissioning_group', 'integrated_care_board', 'primary_care_trust'] },
      },
      select: { id: true, startsOn: true, endsOn: true },
    })
    const ids = some.map(({ id }) => id)
    expect(await linksAmong(moment, some)).toEqual(
      links.filter(
        ({ predecessorId, successorId }) => ids.includes(predecessorId) && ids.includes(successorId),
      ),
    )
  })
})

it('leaves out the events of those with whom it has nothing to do', async () => {
  const [one, other] = [await makeOrganisation(), await makeOrganisation()]
  const event = await db.changeEvent.create({
    data: {
      ...{ slug: 'a-stranger', kind: 'merger', title: 'A merger', about: 'It took over.' },
      ...{ legalOn: new Date('2021-04-01'), legalBasis: 'An order' },
      parties: {
        create: [
          { organisationId: one, side: 'original' },
          { organisationId: other, side: 'resulting' },
        ],
      },
      successions: {
        create: [{ kind: 'legal', predecessorId: one, successorId: other }],
      },
    },
  })
  const events = async (slug: string) => (await readHistoryOf(NOW, slug)).events.map(({ id }) => id)
  const slugOf = async (id: string) => (await db.organisation.findUniqueOrThrow({ where: { id } })).slug
  expect(await events('blmk-icb')).not.toContain(event.id)
  expect(await events(await slugOf(one))).toEqual([event.id])
  expect(await events(await slugOf(other))).toEqual([event.id])
})
