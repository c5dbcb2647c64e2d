import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import { returnFeedback } from '@/lib/feedback/move-commands'
import { SUBJECT_COLUMNS, type Subject } from '@/lib/feedback/subject-rules'
import { recordFeedback, reviseFeedback } from '@/lib/feedback/write-commands'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { officerFor, reviewerOn } from '../../support/people'
import { eventsOf, makeBody, makeConsultation, makeMilestone, makeOrganisation } from '../../support/record'
import { at, feedback, recorded } from '../../support/writing'

let bodyId: string
let councillor: Actor
let about: Subject

beforeEach(async () => {
  bodyId = await makeBody("Luton's health and social care review group")
  councillor = await reviewerOn(bodyId)
  about = { type: 'milestone', id: (await makeMilestone({ ownerId: await makeOrganisation() })).id }
})

const item = (id: string) => db.scrutinyItem.findUnique({ where: { id } })

describe('recording feedback', () => {
  it('keeps a draft, with the name that its writer has today', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    const kept = { state: 'draft', authorName: 'Cllr A Name', authorId: councillor.userId, ref: null }
    expect(await item(id)).toMatchObject({
      ...kept,
      milestoneId: about.id,
      submittedAt: null,
      raisedOn: null,
    })
    expect(await eventsOf(id)).toMatchObject([
      { action: 'feedback.drafted', actorLabel: "Councillor, Luton's health and social care review group" },
    ])
  })

  it('sends it to be checked at once, where its writer says so', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'submit' })
    expect(await item(id)).toMatchObject({ state: 'submitted', submittedAt: at, raisedOn: '2026-11-22' })
    const actions = (await eventsOf(id)).map(({ action }) => action)
    expect(actions).toEqual(['feedback.drafted', 'feedback.submitted'])
  })

  it('is about any one of five things', async () => {
    const { consultation, option, question, claim } = await makeConsultation()
    const subjects: Subject[] = [
      { type: 'consultation', id: consultation.id },
      { type: 'option', id: option.id },
      { type: 'question', id: question.id },
      { type: 'claim', id: claim.id },
    ]
    for (const subject of subjects) {
      const id = await recorded(councillor, { about: subject, bodyId })
      expect((await item(id))?.[SUBJECT_COLUMNS[subject.type]]).toBe(subject.id)
    }
  })

  it('is about nothing that is hidden or not there', async () => {
    const hidden = await makeMilestone({ ownerId: await makeOrganisation(), visibility: 'hidden' })
    const { option, question } = await makeConsultation('hidden')
    const subjects: Subject[] = [
      { type: 'milestone', id: hidden.id },
      { type: 'option', id: option.id },
      { type: 'question', id: question.id },
      { type: 'claim', id: newId(at) },
      { type: 'consultation', id: about.id },
    ]
    for (const subject of subjects) {
      const refused = await recordFeedback(councillor, feedback({ about: subject, bodyId }), at)
      expect(refused).toEqual({ ok: false, error: 'unknown-subject' })
    }
  })

  it('takes the same form sent at once for one', async () => {
    const form = feedback({ about, bodyId })
    const results = await Promise.all(Array.from({ length: 5 }, () => recordFeedback(councillor, form, at)))
    expect(results).toEqual(Array(5).fill({ ok: true }))
    expect(await db.scrutinyItem.count({ where: { authorId: councillor.userId } })).toBe(1)
    expect(await eventsOf(form.id)).toHaveLength(2)
  })

  it('says so when the same form comes back with other words, or from somebody else', async () => {
    const form = feedback({ about, bodyId })
    await recordFeedback(councillor, form, at)
    const changed = await recordFeedback(councillor, { ...form, text: 'Other words' }, at)
    expect(changed).toEqual({ ok: false, error: 'saved-before' })
    const other = await reviewerOn(bodyId)
    expect(await recordFeedback(other, form, at)).toEqual({ ok: false, error: 'saved-before' })
    expect((await item(form.id))?.text).toBe(form.text)
  })

  it('keeps 10,000 signs of any script as they were typed', async () => {
    const text = '🎉'.repeat(9_000) + '<b>مرحبا</b>'
    expect((await item(await recorded(councillor, { about, bodyId, text })))?.text).toBe(text)
  })
})

describe('revising feedback', () => {
  const revised = { version: 1, kind: 'concern', text: 'Better words', then: 'draft' } as const

  it('changes the words of a draft, and nothing else', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    expect(await reviseFeedback(councillor, { id, ...revised }, at)).toEqual({ ok: true })
    expect(await item(id)).toMatchObject({
      state: 'draft',
      kind: 'concern',
      text: 'Better words',
      version: 2,
    })
    expect((await eventsOf(id)).at(-1)).toMatchObject({ action: 'feedback.revised', data: { version: 2 } })
  })

  it('sends a returned item to be checked again', async () => {
    const id = await recorded(councillor, { about, bodyId })
    const officer = await officerFor(bodyId)
    await returnFeedback(officer, { id, version: 1, reason: 'Name the body.' })
    await reviseFeedback(councillor, { id, ...revised, version: 2, then: 'submit' }, at)
    expect((await item(id))?.state).toBe('submitted')
    expect((await eventsOf(id)).slice(-2).map(({ action }) => action)).toEqual([
      'feedback.revised',
      'feedback.submitted',
    ])
    expect((await publishFeedback(officer, { id, version: 3 }, at)).ok).toBe(true)
  })

  it('changes nothing that waits to be checked', async () => {
    const id = await recorded(councillor, { about, bodyId })
    const refused = await reviseFeedback(councillor, { id, ...revised }, at)
    expect(refused).toEqual({ ok: false, error: 'wrong-state' })
    expect((await item(id))?.version).toBe(1)
  })

  it('refuses a stale version, and keeps what is there', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    await reviseFeedback(councillor, { id, ...revised }, at)
    const stale = await reviseFeedback(councillor, { id, ...revised, text: 'From another tab' }, at)
    expect(stale).toEqual({ ok: false, error: 'changed-meanwhile' })
    expect((await item(id))?.text).toBe('Better words')
  })

  it('takes the same form sent at once for one', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    const form = { id, ...revised, then: 'submit' } as const
    const results = await Promise.all([1, 2, 3].map(() => reviseFeedback(councillor, form, at)))
    expect(results).toEqual(Array(3).fill({ ok: true }))
    expect(await eventsOf(id)).toHaveLength(3)
  })

  it('finds nothing that is not there', async () => {
    const refused = await reviseFeedback(councillor, { id: newId(at), ...revised }, at)
    expect(refused).toEqual({ ok: false, error: 'not-found' })
  })
})
