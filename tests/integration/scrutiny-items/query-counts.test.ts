import { expect, it } from 'vitest'
import { listUnclaimed } from '@/lib/answers/list-queries'
import { db } from '@/lib/db'
import { heldBy } from '@/lib/obligations/held-queries'
import { itemsAbout, itemsOfMeeting } from '@/lib/scrutiny-items/about-queries'
import { RegisterFilter } from '@/lib/scrutiny-items/filter'
import { listRegister } from '@/lib/scrutiny-items/register-queries'
import { myItems } from '@/lib/scrutiny-items/writer-queries'
import { recommendationsToReview } from '@/lib/verdicts/queries'
import { countQueries } from '../../support/count-queries'
import { NOW } from '../../support/moments'
import { officerFor } from '../../support/people'
import { makeMilestone, makeOrganisation } from '../../support/record'
import { answered, makeGroup, makeItem, makeMeeting } from '../../support/register'

const group = await makeGroup()
const officer = await officerFor(group.bodyId)
const [living, ended] = [await makeOrganisation('NHS East'), await makeOrganisation('NHS Luton CCG')]
await db.organisation.update({ where: { id: ended }, data: { endsOn: '2026-10-31' } })
const milestoneId = (await makeMilestone({ ownerId: living })).id
const meeting = await db.meeting.findUniqueOrThrow({
  where: { id: await makeMeeting(group.bodyId, '2026-03-05') },
})

/** One more of all that the lists below hold. */
async function addToAll(): Promise<void> {
  const input = { group, about: { milestoneId }, raisedAtId: meeting.id }
  await makeItem({ ...input, debtorId: living })
  await makeItem({ ...input, debtorId: ended })
  const kind = 'recommendation' as const
  await makeItem({ ...input, debtorId: living, kind })
  await answered(await makeItem({ ...input, debtorId: living, kind }), {
    on: '2026-10-01',
    response: 'accepted',
  })
}

const day = '2026-11-28'
const lists: [string, () => Promise<{ length: number }>][] = [
  [
    '/recommendations',
    async () => (await listRegister(NOW, 'recommendations', RegisterFilter.parse({}))).items,
  ],
  ['what was asked about a milestone', () => itemsAbout(NOW, [{ type: 'milestone', id: milestoneId }])],
  ['what was raised at a meeting', () => itemsOfMeeting(NOW, meeting.slug)],
  ['what a living organisation owes', async () => ({ length: (await heldBy(NOW, living)).total })],
  ['what an organisation that is gone left', async () => ({ length: (await heldBy(NOW, ended)).leftTotal })],
  ['what nobody has accepted', async () => (await listUnclaimed(day, 1)).rows],
  ['what a councillor asked', async () => ({ length: (await myItems(group.author, day, 1)).count })],
  ['what an officer has to review', () => recommendationsToReview(officer)],
]

it.each(lists)('asks the database the same for many as for one: %s', async (_, list) => {
  await addToAll()
  const few = await countQueries(list)
  for (let i = 0; i < 4; i += 1) await addToAll()
  const many = await countQueries(list)
  expect(few.value.length).toBeGreaterThan(0)
  expect(many.value.length).toBeGreaterThan(few.value.length)
  expect(many.queries.length).toBe(few.queries.length)
})
