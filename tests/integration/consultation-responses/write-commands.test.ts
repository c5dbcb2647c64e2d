import { beforeEach, describe, expect, it } from 'vitest'
import { getResponse } from '@/lib/consultation-responses/queries'
import { startResponse } from '@/lib/consultation-responses/start-commands'
import { writeCover, writeSection } from '@/lib/consultation-responses/write-commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { officerFor } from '../../support/people'
import { eventsOf, makeBody, makeConsultation } from '../../support/record'
import { madeResponse, publishedFeedback, sectionOf, versionOf } from '../../support/responses'
import { at } from '../../support/writing'

let bodyId: string
let officer: Actor
let made: Awaited<ReturnType<typeof makeConsultation>>
let consultationId: string

beforeEach(async () => {
  bodyId = await makeBody()
  officer = await officerFor(bodyId)
  made = await makeConsultation()
  consultationId = made.consultation.id
})

const start = (id = newId(at)) => startResponse(officer, { id, consultationId, bodyId }, at)
const draft = () => madeResponse({ officer, consultationId, bodyId })
const read = async (id: string) => (await getResponse(officer, id, '2026-11-22'))!
const write = async (
  id: string,
  sectionId: string,
  input: { text?: string; items?: string[]; words?: Record<string, string>; version?: number },
) =>
  writeSection(officer, {
    id,
    sectionId,
    version: await versionOf(id),
    text: '',
    items: [],
    words: {},
    ...input,
  })

describe('starting a response', () => {
  it('makes a section for each question and one for what the group says besides', async () => {
    const { id } = await draft()
    const sections = (await read(id)).sections.map(({ question }) => question?.wording ?? null)
    expect(sections).toEqual(['Do you agree?', null])
    expect((await eventsOf(id))[0]).toMatchObject({
      action: 'consultation-response.started',
      data: { edition: 1 },
    })
  })

  it('happens once, however often the button is pressed', async () => {
    const id = newId(at)
    expect(await Promise.all([start(id), start(id), start(id)])).toEqual(Array(3).fill({ ok: true }))
    expect(await db.responseSection.count({ where: { responseId: id } })).toBe(2)
    expect(await eventsOf(id)).toHaveLength(1)
  })

  it('is refused while an edition is being written, to two officers at once too', async () => {
    const results = await Promise.all([start(), start()])
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(await start()).toEqual({ ok: false, error: 'already-open' })
  })

  it('needs a consultation that is shown', async () => {
    await db.consultation.update({
      where: { id: consultationId },
      data: { visibility: 'hidden', hiddenReason: 'A mistake.' },
    })
    expect(await start()).toEqual({ ok: false, error: 'unknown-consultation' })
  })
})

describe('a further edition', () => {
  it('begins with the words of the agreed one, without what was hidden since', async () => {
    const [kept, hidden] = [
      await publishedFeedback({ bodyId, consultationId }),
      await publishedFeedback({ bodyId, consultationId }),
    ]
    const first = await draft()
    const sectionId = await sectionOf(first.id, made.question.id)
    const words = { [kept.id]: 'Ask Luton first.' }
    await write(first.id, sectionId, { text: 'We agree.', items: [kept.id, hidden.id], words })
    await lock(first.id)
    await db.scrutinyItem.update({ where: { id: hidden.id }, data: { hiddenReason: 'It names a patient.' } })
    const second = newId(at)
    expect(await start(second)).toEqual({ ok: true })
    const { edition, coveringText, sections, replaces } = await read(second)
    expect({ edition, coveringText, replaces }).toEqual({
      edition: 2,
      coveringText: 'The group thanks you for asking.',
      replaces: null,
    })
    expect(sections[0]).toMatchObject({
      text: 'We agree.',
      contributions: [{ itemId: kept.id, text: 'Ask Luton first.' }],
    })
    expect(sections[0]?.contributions).toHaveLength(1)
  })
})

describe('writing', () => {
  it('takes up feedback with its words, and edits them without touching what was said', async () => {
    const item = await publishedFeedback({
      bodyId,
      consultationQuestionId: made.question.id,
      text: 'As said.',
    })
    const { id } = await draft()
    const sectionId = await sectionOf(id, made.question.id)
    await write(id, sectionId, { text: 'We agree.', items: [item.id] })
    await write(id, sectionId, { text: 'We agree.', items: [item.id], words: { [item.id]: 'As edited.' } })
    expect((await read(id)).sections[0]?.contributions).toMatchObject([
      { text: 'As edited.', original: 'As said.', authorName: 'Cllr A Name', ref: item.ref, isEdited: true },
    ])
    expect(await db.scrutinyItem.findUnique({ where: { id: item.id } })).toMatchObject({ text: 'As said.' })
  })

  it('leaves out what is unticked, and keeps the words of what stays', async () => {
    const [a, b] = [
      await publishedFeedback({ bodyId, consultationId }),
      await publishedFeedback({ bodyId, optionId: made.option.id }),
    ]
    const { id } = await draft()
    const sectionId = await sectionOf(id)
    await write(id, sectionId, { items: [a.id, b.id], words: { [b.id]: 'Edited.' } })
    await write(id, sectionId, { items: [b.id] })
    expect((await read(id)).sections[1]?.contributions).toMatchObject([{ itemId: b.id, text: 'Edited.' }])
  })

  it('takes up nothing that is not published feedback of the group on this consultation', async () => {
    const { id } = await draft()
    const sectionId = await sectionOf(id)
    const other = (await makeConsultation()).consultation.id
    const hidden = await publishedFeedback({ bodyId, consultationId })
    await db.scrutinyItem.update({ where: { id: hidden.id }, data: { hiddenReason: 'A mistake.' } })
    const unfit = [
      await publishedFeedback({ bodyId: await makeBody('Another group'), consultationId }),
      await publishedFeedback({ bodyId, consultationId: other }),
      hidden,
    ]
    for (const item of unfit)
      expect(await write(id, sectionId, { items: [item.id] })).toEqual({ ok: false, error: 'unknown-item' })
    expect(await db.responseContribution.count({ where: { sectionId } })).toBe(0)
  })

  it('refuses a section of another response', async () => {
    const { id } = await draft()
    const other = await madeResponse({
      officer,
      consultationId: (await makeConsultation()).consultation.id,
      bodyId,
    })
    expect(await write(id, await sectionOf(other.id), { text: 'x' })).toEqual({
      ok: false,
      error: 'unknown-section',
    })
  })

  it('of two officers at once lets one through, and counts a version for each edit', async () => {
    const { id, version } = await draft()
    const colleague = await officerFor(bodyId)
    const [mine, theirs] = await Promise.all([
      writeCover(officer, { id, version, coveringText: 'Mine' }),
      writeCover(colleague, { id, version, coveringText: 'Theirs' }),
    ])
    expect([mine.ok, theirs.ok].toSorted()).toEqual([false, true])
    expect(mine.ok ? theirs : mine).toEqual({ ok: false, error: 'changed-meanwhile' })
    expect(await versionOf(id)).toBe(version + 1)
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      action: 'consultation-response.edited',
      data: { version: version + 1 },
    })
  })

  it('saved twice by one officer is saved once', async () => {
    const { id, version } = await draft()
    const save = () => writeCover(officer, { id, version, coveringText: 'Once' })
    expect([await save(), await save()]).toEqual([{ ok: true }, { ok: true }])
    expect(await versionOf(id)).toBe(version + 1)
  })
})

const lock = async (id: string) => {
  const meeting = await db.meeting.create({
    data: { slug: `m-${id}`, title: 'M', bodyId, on: '2026-11-18', summary: 'x' },
  })
  await db.consultationResponse.update({
    where: { id },
    data: { state: 'agreed', agreedAtId: meeting.id, lockedAt: at },
  })
}
