import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { heldMeetings, listHeldMeetings } from '@/lib/verdicts/held-queries'
import { itemsToJudge } from '@/lib/verdicts/queries'
import { makeSent } from '../../support/answers'
import { countQueries } from '../../support/count-queries'
import { officerFor } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { makeMeeting } from '../../support/verdicts'

const TODAY = '2027-06-01'
const MEETINGS = 45
const ITEMS = 83

let officer: Actor
let oldest: string
let agenda: string[]

beforeAll(async () => {
  const bodyId = await makeBody()
  const debtorId = await makeOrganisation()
  officer = await officerFor(bodyId)
  oldest = await makeMeeting(bodyId, '2019-01-01')
  for (let i = 1; i < MEETINGS; i += 1)
    await makeMeeting(bodyId, `20${20 + Math.floor(i / 12)}-0${1 + (i % 9)}-01`)
  const ids = []
  for (let i = 0; i < ITEMS; i += 1) ids.push((await makeSent({ bodyId, debtorId })).id)
  agenda = ids.slice(-42)
  await db.agendaItem.createMany({
    data: agenda.map((scrutinyItemId, index) => ({
      ...{ id: newId(new Date()), meetingId: oldest, position: index + 1, title: 'An item', scrutinyItemId },
    })),
  })
})

/** All pages of what there is to judge, each by the items on it. */
async function pagesOf(which: { meetingId?: string }): Promise<string[][]> {
  const { pages } = await itemsToJudge(officer, which, TODAY)
  const all = await Promise.all(
    Array.from({ length: pages }, (_, i) => itemsToJudge(officer, { ...which, page: i + 1 }, TODAY)),
  )
  return all.map(({ items }) => items.map(({ id }) => id))
}

describe('what there is to judge', () => {
  it('comes in pages that hold each item once', async () => {
    const pages = await pagesOf({})
    expect(pages.map(({ length }) => length)).toEqual([40, 40, 3])
    expect(new Set(pages.flat()).size).toBe(ITEMS)
    const past = await itemsToJudge(officer, { page: 9 }, TODAY)
    expect([past.page, past.pages, past.items.map(({ id }) => id)]).toEqual([3, 3, pages[2]])
  })

  it('begins with what stood on the agenda of the meeting, whatever page that ends on', async () => {
    const pages = await pagesOf({ meetingId: oldest })
    expect(pages.map(({ length }) => length)).toEqual([40, 40, 3])
    expect(pages.flat().slice(0, agenda.length).toSorted()).toEqual(agenda.toSorted())
    expect(new Set(pages.flat()).size).toBe(ITEMS)
  })

  it('reads no more than the page', async () => {
    const { value, queries } = await countQueries(() =>
      itemsToJudge(officer, { meetingId: oldest, page: 3 }, TODAY),
    )
    expect([value.items.length, value.count]).toEqual([3, ITEMS])
    expect(
      queries.filter((text) => /"scrutiny_item"/.test(text) && /LIMIT/.test(text)).length,
    ).toBeGreaterThan(0)
    expect(queries.length).toBeLessThanOrEqual(15)
  })
})

describe('the meetings that were held', () => {
  it('can all be reached', async () => {
    const { pages } = await listHeldMeetings(officer, TODAY, 1)
    const all = await Promise.all(
      Array.from({ length: pages }, (_, i) => listHeldMeetings(officer, TODAY, i + 1)),
    )
    const ids = all.flatMap(({ meetings }) => meetings.map(({ value }) => value))
    expect([ids.length, new Set(ids).size, ids.at(-1)]).toEqual([MEETINGS, MEETINGS, oldest])
    expect(await listHeldMeetings(officer, TODAY, pages + 9)).toEqual(all.at(-1))
  })

  it('can be chosen in a form that was opened for them, however long ago they were', async () => {
    const values = async (chosenId?: string) =>
      (await heldMeetings(officer, TODAY, chosenId)).map(({ value }) => value)
    expect(await values()).not.toContain(oldest)
    const [first, ...others] = await values(oldest)
    expect([first, others.length]).toEqual([oldest, 40])
    expect(new Set(await values(others[0])).size).toBe(40)
    const elsewhere = await makeMeeting(await makeBody())
    expect(await values(elsewhere)).not.toContain(elsewhere)
  })
})
