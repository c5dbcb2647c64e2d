import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { withdrawFeedback } from '@/lib/feedback/move-commands'
import { publishedFeedbackFor } from '@/lib/feedback/public-queries'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import { feedbackItem, feedbackToCheck, myBodies, myFeedback } from '@/lib/feedback/queries'
import { shownSubject } from '@/lib/feedback/subject-queries'
import type { Subject } from '@/lib/feedback/subject-rules'
import { parseMoment, presentMoment } from '@/lib/moment'
import type { Actor } from '@/lib/permissions'
import { countQueries } from '../../support/count-queries'
import { administrator, officerFor, reviewerOn } from '../../support/people'
import { makeBody, makeConsultation, makeMilestone, makeOrganisation } from '../../support/record'
import { at, recorded } from '../../support/writing'

let bodyId: string
let councillor: Actor
let officer: Actor
let about: Subject

beforeEach(async () => {
  bodyId = await makeBody('A group')
  councillor = await reviewerOn(bodyId)
  officer = await officerFor(bodyId)
  about = { type: 'milestone', id: (await makeMilestone({ ownerId: await makeOrganisation() })).id }
})

const today = '2026-11-25'
const now = presentMoment(today)
const onDay = (day: string) => parseMoment(`on-${day}`, today) ?? now
const publish = (id: string) => publishFeedback(officer, { id, version: 1 }, at)

describe('the workspace', () => {
  it('shows a councillor their own, whatever its state, and nobody else’s', async () => {
    const mine = await recorded(councillor, { about, bodyId, then: 'draft' })
    await recorded(await reviewerOn(bodyId), { about, bodyId })
    const { items } = await myFeedback(councillor, 1)
    expect(items.map(({ id }) => id)).toEqual([mine])
    expect(items[0]?.about).toMatchObject({
      kind: 'milestone',
      href: expect.stringMatching(/^\/milestones\//) as string,
    })
  })

  it('shows an officer what waits for their own group, the longest waiting first', async () => {
    const first = await recorded(councillor, { about, bodyId })
    const second = await recorded(councillor, { about, bodyId })
    await recorded(councillor, { about, bodyId, then: 'draft' })
    const otherBody = await makeBody('Another group')
    await recorded(await reviewerOn(otherBody), { about, bodyId: otherBody })
    const waiting = await feedbackToCheck(officer)
    expect(new Set(waiting.map(({ id }) => id))).toEqual(new Set([first, second]))
    expect(await feedbackToCheck(councillor)).toEqual([])
  })

  it('shows a draft to nobody but its writer', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    expect((await feedbackItem(councillor, id))?.id).toBe(id)
    for (const other of [officer, await reviewerOn(bodyId), await administrator()]) {
      expect(await feedbackItem(other, id)).toBeNull()
    }
  })

  it('keeps a draft that was withdrawn from the officer too', async () => {
    const id = await recorded(councillor, { about, bodyId, then: 'draft' })
    await withdrawFeedback(councillor, { id, version: 1 }, at)
    expect(await feedbackItem(officer, id)).toBeNull()
  })

  it('finds nothing under an address that is no id', async () => {
    expect(await feedbackItem(councillor, "' OR 1=1 --")).toBeNull()
  })

  it('does not name a subject that was hidden meanwhile', async () => {
    await recorded(councillor, { about, bodyId })
    await db.milestone.update({
      where: { id: about.id },
      data: { visibility: 'hidden', hiddenReason: 'A mistake.' },
    })
    expect((await myFeedback(councillor, 1)).items[0]?.about).toBeNull()
  })

  it('asks the database the same few questions for many items as for one', async () => {
    const count = async () => (await countQueries(() => myFeedback(councillor, 1))).queries.length
    await recorded(councillor, { about, bodyId })
    const one = await count()
    for (let i = 0; i < 5; i += 1) await recorded(councillor, { about, bodyId })
    expect(await count()).toBe(one)
  })

  it('offers the groups that a councillor writes for', async () => {
    expect(await myBodies(councillor, today)).toEqual([{ value: bodyId, label: 'A group' }])
    expect(await myBodies(officer, today)).toEqual([])
  })
})

describe('what feedback is about', () => {
  it('has a title and a public place', async () => {
    const { consultation, option, question, claim } = await makeConsultation()
    const shown = (type: Subject['type'], id: string) => shownSubject(db, { type, id })
    const page = `/consultations/${consultation.slug}`
    expect((await shown('consultation', consultation.id))?.href).toBe(page)
    expect(await shown('option', option.id)).toMatchObject({ href: `${page}#option-1` })
    expect((await shown('question', question.id))?.href).toBe(`${page}#question-2`)
    expect((await shown('claim', claim.id))?.href).toBe(`/claims#${claim.slug}`)
  })

  it('is nothing where it is hidden, or of another kind', async () => {
    const { consultation, option } = await makeConsultation('hidden')
    expect(await shownSubject(db, { type: 'consultation', id: consultation.id })).toBeNull()
    expect(await shownSubject(db, { type: 'option', id: option.id })).toBeNull()
    expect(await shownSubject(db, { type: 'meeting', id: consultation.id })).toBeNull()
  })
})

describe('the public', () => {
  it('reads what was published, with name, committee, date and reference', async () => {
    const id = await recorded(councillor, { about, bodyId })
    await publish(id)
    const [item] = await publishedFeedbackFor(now, [about])
    const shown = {
      authorName: 'Cllr A Name',
      bodyName: 'A group',
      publishedOn: '2026-11-22',
      withdrawnOn: null,
    }
    expect(item).toMatchObject({ id, ...shown, text: 'Who pays for the move?', about })
    expect(item?.ref).toMatch(/\/2026\/O1$/)
  })

  it('reads nothing that is a draft, waits, was returned, or was withdrawn before it was published', async () => {
    await recorded(councillor, { about, bodyId, then: 'draft' })
    const id = await recorded(councillor, { about, bodyId })
    await withdrawFeedback(councillor, { id, version: 1 }, at)
    expect(await publishedFeedbackFor(now, [about])).toEqual([])
  })

  it('reads on a past day only what was published by then', async () => {
    await publish(await recorded(councillor, { about, bodyId }))
    expect(await publishedFeedbackFor(onDay('2026-11-21'), [about])).toEqual([])
    expect(await publishedFeedbackFor(onDay('2026-11-22'), [about])).toHaveLength(1)
  })

  it('still finds what was withdrawn, as withdrawn from the day on which it was', async () => {
    const id = await recorded(councillor, { about, bodyId })
    await publish(id)
    await withdrawFeedback(councillor, { id, version: 2 }, new Date('2026-11-24T09:00:00Z'))
    expect((await publishedFeedbackFor(onDay('2026-11-23'), [about]))[0]?.withdrawnOn).toBeNull()
    expect((await publishedFeedbackFor(onDay('2026-11-24'), [about]))[0]?.withdrawnOn).toBe('2026-11-24')
  })

  it('is told what is about each of several subjects in one query', async () => {
    const { option, question } = await makeConsultation()
    const subjects: Subject[] = [
      { type: 'option', id: option.id },
      { type: 'question', id: question.id },
    ]
    for (const subject of subjects) await publish(await recorded(councillor, { about: subject, bodyId }))
    const items = await publishedFeedbackFor(now, subjects)
    expect(new Set(items.map((item) => item.about.type))).toEqual(new Set(['option', 'question']))
    expect(await publishedFeedbackFor(now, [])).toEqual([])
  })
})
