import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import type { Actor } from '@/lib/permissions'
import { officerFor, reviewerOn } from '../../support/people'
import { eventsOf, makeBody, makeMilestone, makeOrganisation } from '../../support/record'
import { at, recorded } from '../../support/writing'

let bodyId: string
let prefix: string
let councillor: Actor
let officer: Actor
let about: { type: 'milestone'; id: string }
let count = 0

beforeEach(async () => {
  prefix = `GROUP${(count += 1)}`
  bodyId = await makeBody('A group', prefix)
  councillor = await reviewerOn(bodyId)
  officer = await officerFor(bodyId)
  about = { type: 'milestone', id: (await makeMilestone({ ownerId: await makeOrganisation() })).id }
})

const item = (id: string) => db.scrutinyItem.findUniqueOrThrow({ where: { id } })
const publish = (id: string) => publishFeedback(officer, { id, version: 1 }, at)

describe('publishing', () => {
  it('gives the permanent reference, and records it', async () => {
    const id = await recorded(councillor, { about, bodyId })
    expect(await publish(id)).toEqual({ ok: true })
    const ref = `${prefix}/2026/O1`
    expect(await item(id)).toMatchObject({ state: 'published', ref, publishedAt: at })
    expect((await eventsOf(id)).at(-1)).toMatchObject({ action: 'feedback.published', data: { ref } })
  })

  it('counts each kind, each year and each group on its own', async () => {
    const concern = await recorded(councillor, { about, bodyId })
    const support = await recorded(councillor, { about, bodyId, kind: 'support' })
    const nextYear = await recorded(councillor, { about, bodyId })
    for (const id of [concern, support]) await publish(id)
    await publishFeedback(officer, { id: nextYear, version: 1 }, new Date('2027-01-01T00:00:00Z'))
    const refs = await Promise.all([concern, support, nextYear].map(async (id) => (await item(id)).ref))
    expect(refs).toEqual([`${prefix}/2026/O1`, `${prefix}/2026/S1`, `${prefix}/2027/O1`])
  })

  it('gives twenty at once twenty references without a gap', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => recorded(councillor, { about, bodyId })))
    const results = await Promise.all(ids.map(publish))
    expect(results.every(({ ok }) => ok)).toBe(true)
    const numbers = await Promise.all(ids.map(async (id) => Number((await item(id)).ref?.split('/O')[1])))
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })

  it('uses up no number when it is refused', async () => {
    const first = await recorded(councillor, { about, bodyId })
    await db.milestone.update({
      where: { id: about.id },
      data: { visibility: 'hidden', hiddenReason: 'A mistake.' },
    })
    expect(await publish(first)).toEqual({ ok: false, error: 'unknown-subject' })
    await db.milestone.update({ where: { id: about.id }, data: { visibility: 'published' } })
    await publish(first)
    expect((await item(first)).ref).toBe(`${prefix}/2026/O1`)
  })

  it('happens once, however often the button is pressed', async () => {
    const id = await recorded(councillor, { about, bodyId })
    expect(await Promise.all([publish(id), publish(id), publish(id)])).toEqual(Array(3).fill({ ok: true }))
    expect((await item(id)).ref).toBe(`${prefix}/2026/O1`)
    expect(await eventsOf(id)).toHaveLength(3)
  })

  it('is not for drafts', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    expect(await publish(id)).toEqual({ ok: false, error: 'wrong-state' })
  })

  it('uses the address of a group that has no letters of its own', async () => {
    const plain = await makeBody('Another group')
    const id = await recorded(await reviewerOn(plain), { about, bodyId: plain })
    await publishFeedback(await officerFor(plain), { id, version: 1 }, at)
    expect((await item(id)).ref).toMatch(/^BODY-\d+\/2026\/O1$/)
  })
})
