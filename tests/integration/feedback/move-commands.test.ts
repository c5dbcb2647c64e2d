import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { returnFeedback, submitFeedback, withdrawFeedback } from '@/lib/feedback/move-commands'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import type { Actor } from '@/lib/permissions'
import { also, officerFor, reviewerOn } from '../../support/people'
import { eventsOf, makeBody, makeMilestone, makeOrganisation } from '../../support/record'
import { at, recorded } from '../../support/writing'

let bodyId: string
let councillor: Actor
let officer: Actor
let about: { type: 'milestone'; id: string }

beforeEach(async () => {
  bodyId = await makeBody()
  councillor = await reviewerOn(bodyId)
  officer = await officerFor(bodyId)
  about = { type: 'milestone', id: (await makeMilestone({ ownerId: await makeOrganisation() })).id }
})

const item = (id: string) => db.scrutinyItem.findUniqueOrThrow({ where: { id } })
const lastEvent = async (id: string) => (await eventsOf(id)).at(-1)

describe('sending to be checked', () => {
  it('makes a draft wait for the officer', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    expect(await submitFeedback(councillor, { id, version: 1 }, at)).toEqual({ ok: true })
    expect(await item(id)).toMatchObject({ state: 'submitted', submittedAt: at, version: 2 })
    expect((await lastEvent(id))?.action).toBe('feedback.submitted')
  })

  it('happens once, however often the button is pressed', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    const press = () => submitFeedback(councillor, { id, version: 1 }, at)
    expect(await Promise.all([press(), press(), press()])).toEqual(Array(3).fill({ ok: true }))
    expect(await eventsOf(id)).toHaveLength(2)
  })
})

describe('returning', () => {
  it('tells the writer why', async () => {
    const id = await recorded(councillor, { about, bodyId })
    await returnFeedback(officer, { id, version: 1, reason: 'Leave the name out.' })
    expect(await item(id)).toMatchObject({ state: 'returned', returnReason: 'Leave the name out.' })
    const event = await lastEvent(id)
    expect(event).toMatchObject({ action: 'feedback.returned', actorId: officer.userId })
    expect(event?.actorLabel).toBe('Scrutiny officer, Luton health review group')
  })

  it('is not for drafts, nor for what was returned already', async () => {
    const draft = await recorded(councillor, { about, bodyId, then: 'draft' })
    const refused = await returnFeedback(officer, { id: draft, version: 1, reason: 'x' })
    expect(refused).toEqual({ ok: false, error: 'wrong-state' })
  })

  it('is made once, and a second officer is told that it was', async () => {
    const id = await recorded(councillor, { about, bodyId })
    const form = { id, version: 1, reason: 'Leave the name out.' }
    const both = await Promise.all([returnFeedback(officer, form), returnFeedback(officer, form)])
    expect(both).toEqual([{ ok: true }, { ok: true }])
    const second = await officerFor(bodyId)
    expect(await returnFeedback(second, form)).toEqual({ ok: false, error: 'changed-meanwhile' })
  })
})

describe('withdrawing', () => {
  it('is possible before and after publication, and final', async () => {
    const id = await recorded(councillor, { about, bodyId })
    await publishFeedback(officer, { id, version: 1 }, at)
    expect(await withdrawFeedback(councillor, { id, version: 2 }, at)).toEqual({ ok: true })
    const gone = await item(id)
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawnAt: at })
    expect(gone.ref).not.toBeNull()
    expect((await lastEvent(id))?.data).toEqual({ from: 'published' })
    const again = await submitFeedback(councillor, { id, version: 3 }, at)
    expect(again).toEqual({ ok: false, error: 'wrong-state' })
  })

  it('wins over a publication that comes too late, and loses to one that came first', async () => {
    const id = await recorded(councillor, { about, bodyId })
    const results = await Promise.all([
      withdrawFeedback(councillor, { id, version: 1 }, at),
      publishFeedback(officer, { id, version: 1 }, at),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, error: 'changed-meanwhile' })
  })

  it('happens once, however often the button is pressed', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    const press = () => withdrawFeedback(councillor, { id, version: 1 }, at)
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    expect(await eventsOf(id)).toHaveLength(2)
  })
})

describe('a person with both roles', () => {
  it('does not check what they wrote themselves', async () => {
    const both = also(councillor, officer)
    const id = await recorded(both, { about, bodyId })
    expect(await publishFeedback(both, { id, version: 1 }, at)).toEqual({ ok: false, error: 'own-feedback' })
    expect((await item(id)).state).toBe('submitted')
  })
})
