import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import {
  SUBJECT_COLUMNS,
  SUBJECT_TYPES,
  subjectOf,
  type Subject,
  type SubjectType,
} from '@/lib/feedback/subject-rules'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { addressees } from '@/lib/scrutiny-items/addressee-queries'
import { submitItem, withdrawItem } from '@/lib/scrutiny-items/move-commands'
import { askItem, reviseItem } from '@/lib/scrutiny-items/write-commands'
import { asked, asking, makeBodyOf, makeMeeting, makeSuccession, report } from '../../support/asking'
import { reviewerOn } from '../../support/people'
import { eventsOf, makeBody, makeConsultation, makeMilestone, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

let bodyId: string
let addresseeId: string
let councillor: Actor
let about: Subject

beforeEach(async () => {
  bodyId = await makeBody()
  addresseeId = await makeOrganisation()
  councillor = await reviewerOn(bodyId)
  about = { type: 'milestone', id: (await makeMilestone({ ownerId: addresseeId })).id }
})

const whole = (id: string) =>
  db.scrutinyItem.findUniqueOrThrow({ where: { id }, include: { parts: { orderBy: { number: 'asc' } } } })
const actions = async (id: string) => (await eventsOf(id)).map(({ action }) => action)
const base = () => ({ about, bodyId, addresseeId })

describe('asking', () => {
  it('keeps a question in its parts', async () => {
    const id = await asked(councillor, { ...base(), parts: ['When?', 'Who pays?'] })
    const item = await whole(id)
    expect(item).toMatchObject({ state: 'submitted', addresseeId, ref: null, raisedOn: '2026-11-22' })
    expect(item.parts.map(({ number, text }) => [number, text])).toEqual([
      [1, 'When?'],
      [2, 'Who pays?'],
    ])
    expect(await actions(id)).toEqual(['item.drafted', 'item.submitted'])
  })

  it('has one part with the same words where it asks one thing', async () => {
    const item = await whole(await asked(councillor, { ...base(), then: 'draft' }))
    expect(item).toMatchObject({ state: 'draft', raisedOn: null, submittedAt: null })
    expect(item.parts.map(({ text }) => text)).toEqual([item.text])
  })

  it('keeps the report of a recommendation, and none of a question', async () => {
    expect(await whole(await asked(councillor, { ...base(), ...report }))).toMatchObject(report)
    const question = await whole(await asked(councillor, { ...base(), matter: 'Not asked for' }))
    expect(question.matter).toBeNull()
  })

  const subjects: Record<SubjectType, () => Promise<string>> = {
    milestone: async () => about.id,
    consultation: async () => (await makeConsultation()).consultation.id,
    option: async () => (await makeConsultation()).option.id,
    question: async () => (await makeConsultation()).question.id,
    claim: async () => (await makeConsultation()).claim.id,
    organisation: async () => addresseeId,
    meeting: async () => makeMeeting(bodyId),
  }

  it.each(SUBJECT_TYPES)('may be about one thing of this kind: %s', async (type) => {
    const subject = { type, id: await subjects[type]() }
    const item = await whole(await asked(councillor, { ...base(), about: subject }))
    expect(subjectOf(item)).toEqual(subject)
    const columns = Object.values(SUBJECT_COLUMNS).filter((column) => item[column] !== null)
    expect(columns).toEqual([SUBJECT_COLUMNS[type]])
  })

  it('was raised on the day of the meeting at which it was', async () => {
    const raisedAtId = await makeMeeting(bodyId, '2026-11')
    expect((await whole(await asked(councillor, { ...base(), raisedAtId }))).raisedOn).toBe('2026-11')
  })

  it.each([
    ['a meeting of another group', async () => ({ raisedAtId: await makeMeeting(await makeBody('Other')) })],
    ['a meeting that is to come', async () => ({ raisedAtId: await makeMeeting(bodyId, '2026-11-23') })],
    ['no meeting at all', () => Promise.resolve({ raisedAtId: newId(at) })],
  ])('refuses %s', async (_, wrong) => {
    const refused = await askItem(councillor, asking({ ...base(), ...(await wrong()) }), at)
    expect(refused).toEqual({ ok: false, error: 'unknown-meeting' })
  })

  it('refuses a body, a function and a subject that are not there', async () => {
    const none = newId(at)
    const tries = [
      [{ addresseeId: none }, 'unknown-body'],
      [{ functionId: none }, 'unknown-function'],
      [{ about: { type: 'meeting' as const, id: none } }, 'unknown-subject'],
    ] as const
    for (const [wrong, error] of tries)
      expect(await askItem(councillor, asking({ ...base(), ...wrong }), at)).toEqual({ ok: false, error })
    expect(await db.scrutinyItem.count({ where: { authorId: councillor.userId } })).toBe(0)
  })

  it('takes the same form sent at once for one', async () => {
    const form = asking({ ...base(), parts: ['When?', 'Who?'] })
    const results = await Promise.all([1, 2, 3, 4].map(() => askItem(councillor, form, at)))
    expect(results).toEqual(Array(4).fill({ ok: true }))
    expect(await eventsOf(form.id)).toHaveLength(2)
    const changed = await askItem(councillor, { ...form, parts: ['When?', 'Why?'] }, at)
    expect(changed).toEqual({ ok: false, error: 'saved-before' })
  })
})

describe('a body that is gone', () => {
  it('is asked in its old name only where the writer chose so', async () => {
    const gone = await makeBodyOf()
    await makeSuccession({ from: gone, to: [addresseeId] })
    const form = asking({ ...base(), addresseeId: gone })
    expect(await askItem(councillor, form, at)).toEqual({ ok: false, error: 'body-gone' })
    expect(await askItem(councillor, { ...form, isInOldName: true }, at)).toEqual({ ok: true })
    expect((await whole(form.id)).addresseeId).toBe(gone)
  })

  it('is offered with its successor of today', async () => {
    const [gone, between] = [await makeBodyOf(), await makeBodyOf({ name: 'Between', shortName: 'Between' })]
    await makeSuccession({ from: gone, to: [between] })
    await makeSuccession({ from: between, to: [addresseeId], on: '2022-07-01' })
    const offered = (await addressees('2026-11-22')).find(({ value }) => value === gone)
    expect(offered?.gone).toEqual({
      name: 'NHS Luton CCG',
      said: 'NHS Luton CCG existed until 31 March 2021. Today NHS Central East would owe the answer.',
      instead: [{ value: addresseeId, label: 'NHS Central East' }],
    })
  })

  it('is offered with all that its work was split between, or none', async () => {
    const [split, abolished] = [await makeBodyOf(), await makeBodyOf()]
    await makeSuccession({ from: split, to: [addresseeId, await makeOrganisation('Another')] })
    const offered = await addressees('2026-11-22')
    expect(offered.find(({ value }) => value === split)?.gone?.instead).toHaveLength(2)
    expect(offered.find(({ value }) => value === abolished)?.gone?.said).toContain(
      'The record names no body in its place',
    )
  })

  it('is refused where it did not exist yet when the question was raised', async () => {
    const period = { startsOn: '2022-07-01', endsOn: '..' }
    const young = await makeBodyOf({ name: 'An ICB', shortName: 'ICB' }, period)
    const raisedAtId = await makeMeeting(bodyId, '2021-03-16')
    const refused = await askItem(councillor, asking({ ...base(), addresseeId: young, raisedAtId }), at)
    expect(refused).toEqual({ ok: false, error: 'body-not-yet' })
  })
})

describe('revising', () => {
  const revised = async (id: string, more = {}) => {
    const { about: _, bodyId: __, ...form } = asking({ ...base(), id, then: 'draft', ...more })
    return reviseItem(councillor, { ...form, version: 1 }, at)
  }

  it('puts other parts in the place of the old ones', async () => {
    const id = await asked(councillor, { ...base(), parts: ['One', 'Two', 'Three'], then: 'draft' })
    expect(await revised(id, { parts: ['Three', 'Four'] })).toEqual({ ok: true })
    expect((await whole(id)).parts.map(({ text }) => text)).toEqual(['Three', 'Four'])
  })

  it('takes the same form sent at once for one, and other parts for another', async () => {
    const id = await asked(councillor, { ...base(), then: 'draft' })
    const press = () => revised(id, { parts: ['One', 'Two'], then: 'submit' })
    expect(await Promise.all([press(), press(), press()])).toEqual(Array(3).fill({ ok: true }))
    expect(await eventsOf(id)).toHaveLength(3)
    const stale = await revised(id, { parts: ['One', 'Other'], then: 'submit' })
    expect(stale).toEqual({ ok: false, error: 'changed-meanwhile' })
  })

  it('keeps the kind', async () => {
    const id = await asked(councillor, { ...base(), then: 'draft' })
    expect(await revised(id, report)).toEqual({ ok: false, error: 'wrong-state' })
  })
})

describe('sending a draft to be checked', () => {
  it('needs a body and, for a recommendation, its report', async () => {
    const drafts = [{ addresseeId: null }, { ...report, reasons: '' }]
    for (const draft of drafts) {
      const id = await asked(councillor, { ...base(), ...draft, then: 'draft' })
      const refused = await submitItem(councillor, { id, version: 1 }, at)
      expect(refused).toEqual({ ok: false, error: 'incomplete' })
      expect((await whole(id)).version).toBe(1)
    }
  })

  it('happens once, and remembers the meeting', async () => {
    const raisedAtId = await makeMeeting(bodyId, '2026-11-20')
    const id = await asked(councillor, { ...base(), raisedAtId, then: 'draft' })
    const press = () => submitItem(councillor, { id, version: 1 }, at)
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    expect(await whole(id)).toMatchObject({ state: 'submitted', raisedOn: '2026-11-20', version: 2 })
    expect(await actions(id)).toEqual(['item.drafted', 'item.submitted'])
  })
})

it('withdraws what the group has not agreed yet', async () => {
  const id = await asked(councillor, base())
  expect(await withdrawItem(councillor, { id, version: 1 }, at)).toEqual({ ok: true })
  expect(await withdrawItem(councillor, { id, version: 1 }, at)).toEqual({ ok: true })
  expect(await whole(id)).toMatchObject({ state: 'withdrawn', ref: null })
  expect((await eventsOf(id)).at(-1)).toMatchObject({ action: 'item.withdrawn', data: { from: 'submitted' } })
})
