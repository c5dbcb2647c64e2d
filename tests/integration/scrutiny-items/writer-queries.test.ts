import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/lib/dates'
import { db } from '@/lib/db'
import { myFeedback, unfinishedFeedback } from '@/lib/feedback/queries'
import { PAGE } from '@/lib/paging'
import { myItems, unfinishedItems } from '@/lib/scrutiny-items/writer-queries'
import { itemIn, type Cast, type RegisterState } from '../../support/officer'
import { officerFor, reviewerOn } from '../../support/people'
import { makeMilestone, makeOrganisation } from '../../support/record'
import { makeGroup, noon } from '../../support/register'

const DAY = '2026-11-22'
let cast: Cast

beforeAll(async () => {
  const { bodyId, author } = await makeGroup()
  const addresseeId = await makeOrganisation()
  const about = { type: 'milestone' as const, id: (await makeMilestone({ ownerId: addresseeId })).id }
  cast = { author, officer: await officerFor(bodyId), bodyId, about, addresseeId }
})

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

/** Many more of the same, each a second younger than the one before. */
async function copied(id: string, many: number) {
  const row = await db.scrutinyItem.findUniqueOrThrow({ where: { id } })
  const { bodyId, authorId, authorName, addresseeId, milestoneId, text, createdAt, state } = row
  const own = { bodyId, authorId, authorName, addresseeId, milestoneId, text, state }
  const later = (i: number) => new Date(createdAt.getTime() + i * 1000)
  for (const kind of ['question', 'comment'] as const)
    await db.scrutinyItem.createMany({
      data: Array.from({ length: many }, (_, i) => ({ ...own, kind, createdAt: later(i + 1) })),
    })
}

describe('what a councillor has asked', () => {
  it('begins with what was returned, then drafts, then the latest', async () => {
    const states: RegisterState[] = ['returned', 'draft', 'closed', 'submitted', 'returned', 'draft']
    const made: string[] = []
    for (const [place, state] of states.entries()) {
      const { id } = await itemIn(state, cast)
      await db.scrutinyItem.update({ where: { id }, data: { createdAt: noon(addDays('2026-03-01', place)) } })
      made.push(id)
    }
    const order = [4, 0, 5, 1, 3, 2].map((place) => made[place])
    const { items, count, pages } = await myItems(cast.author, DAY, 1)
    expect([ids(items), count, pages]).toEqual([order, 6, 1])
    expect(ids(await unfinishedItems(cast.author, DAY))).toEqual(order.slice(0, 4))
  })

  it('is nobody else’s', async () => {
    const other = await reviewerOn(cast.bodyId)
    expect(await myItems(other, DAY, 1)).toEqual({ items: [], count: 0, page: 1, pages: 1 })
    expect(await unfinishedItems(other, DAY)).toEqual([])
    expect(await myFeedback(other, 1)).toEqual({ items: [], count: 0, page: 1, pages: 1 })
    expect(await unfinishedFeedback(other)).toEqual([])
  })

  it('is read by the page, as is feedback, and nothing is left out or told twice', async () => {
    await copied((await itemIn('draft', cast)).id, PAGE + 3)
    const lists = [
      [(page: number) => myItems(cast.author, DAY, page), PAGE + 10],
      [(page: number) => myFeedback(cast.author, page), PAGE + 3],
    ] as const
    for (const [read, count] of lists) {
      const [first, second, past] = [await read(1), await read(2), await read(9)]
      expect([first.items.length, second.items.length]).toEqual([PAGE, count - PAGE])
      expect(new Set([...ids(first.items), ...ids(second.items)]).size).toBe(count)
      expect(past).toEqual({ ...second, count, page: 2, pages: 2 })
    }
    expect(await unfinishedFeedback(cast.author)).toHaveLength(PAGE + 3)
  })
})
