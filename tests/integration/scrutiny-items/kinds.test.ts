import { beforeAll, describe, expect, it } from 'vitest'
import { answerPart } from '@/lib/answers/commands'
import { repliesTo, type Reply } from '@/lib/answers/rules'
import { isoDayOf, londonDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { acknowledgeItem } from '@/lib/letters/follow-commands'
import { basesFor } from '@/lib/letters/law-rules'
import { sendItem } from '@/lib/letters/send-commands'
import type { Actor } from '@/lib/permissions'
import { agreeItem } from '@/lib/scrutiny-items/check-commands'
import { closeItem } from '@/lib/scrutiny-items/end-commands'
import { submitItem } from '@/lib/scrutiny-items/move-commands'
import { getItem } from '@/lib/scrutiny-items/page-queries'
import { refSlug, REGISTER_KINDS, type RegisterKind } from '@/lib/scrutiny-items/rules'
import type { AskItem } from '@/lib/scrutiny-items/schema'
import { askItem } from '@/lib/scrutiny-items/write-commands'
import { recordVerdicts } from '@/lib/verdicts/commands'
import { reply } from '../../support/answers'
import { asked, asking, makeMeeting, report } from '../../support/asking'
import { NOW } from '../../support/moments'
import { seen, sending } from '../../support/officer'
import { officerFor, reviewerOn, staffOf } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { promised } from '../../support/register'
import { at } from '../../support/writing'

let [bodyId, addresseeId, meetingId, nextMeetingId] = ['', '', '', '']
let [councillor, officer, staff]: Actor[] = []

beforeAll(async () => {
  bodyId = await makeBody('Luton review group', 'LRG')
  addresseeId = await makeOrganisation()
  meetingId = await makeMeeting(bodyId)
  nextMeetingId = await makeMeeting(bodyId, '2026-12-10')
  councillor = await reviewerOn(bodyId)
  officer = await officerFor(bodyId)
  staff = await staffOf(addresseeId)
})

const must = (done: { ok: true } | { ok: false; error: string }) => expect(done).toEqual({ ok: true })
const be = (actor: Actor | undefined): Actor => actor ?? { userId: '', name: '', grants: [] }
const whole = (id: string) =>
  db.scrutinyItem.findUniqueOrThrow({
    where: { id },
    include: { obligation: true, parts: { include: { answers: { orderBy: { seq: 'asc' } } } } },
  })

type Case = { owed: string; words: () => Partial<AskItem>; reply: Reply; days: string }
const CASES: Record<RegisterKind, Case> = {
  question: { owed: 'answer', words: () => ({}), reply: 'full', days: '2026-12-18' },
  information_request: { owed: 'information', words: () => ({}), reply: 'full', days: '2026-12-18' },
  attendance_request: {
    owed: 'attendance',
    words: () => ({ attendAtId: nextMeetingId }),
    reply: 'another_attends',
    days: '2026-12-18',
  },
  recommendation: { owed: 'response', words: () => report, reply: 'accepted', days: '2026-12-19' },
}

async function sent(kind: RegisterKind, words: Partial<AskItem> = CASES[kind].words()): Promise<string> {
  const about = { type: 'organisation' as const, id: addresseeId }
  const id = await asked(be(councillor), { about, bodyId, addresseeId, ...words, kind })
  must(await agreeItem(be(officer), { ...(await seen(id)), meetingId }, at))
  const [basis = 'courtesy'] = basesFor(kind)
  must(await sendItem(be(officer), sending({ ...(await seen(id)), basis }), at))
  return id
}

async function answered(id: string, said: Reply) {
  const { version, parts } = await whole(id)
  return answerPart(be(staff), reply({ partId: parts[0]?.id ?? '', version, reply: said }), at)
}

describe.each(REGISTER_KINDS)('a %s', (kind) => {
  it('is asked, agreed, sent, acknowledged, answered, judged and closed', async () => {
    const { owed, reply: said, days } = CASES[kind]
    const id = await sent(kind)
    const { obligation } = await whole(id)
    expect(obligation?.kind).toBe(owed)
    expect(obligation?.dueOn && isoDayOf(obligation.dueOn)).toBe(days)
    must(await acknowledgeItem(be(officer), { ...(await seen(id)), on: londonDay(at) }, at))
    must(await answered(id, said))
    const { version, state, parts } = await whole(id)
    expect(state).toBe('answered')
    const [part] = parts
    const judgement = { partId: part?.id ?? '', answerId: part?.answers[0]?.id ?? null, reason: 'It is.' }
    const judgements = [{ ...judgement, finding: 'answered' as const }]
    const recorded = { meetingId, versions: new Map([[id, version]]), judgements }
    must(await recordVerdicts(be(officer), recorded, at))
    if (said === 'accepted')
      await promised({ id, debtorId: addresseeId }, { on: '2026-11-22', doneOn: '2026-11-22' })
    must(await closeItem(be(officer), { ...(await seen(id)), reason: 'It is answered.' }, at))
    expect(await whole(id)).toMatchObject({ state: 'closed', obligation: { standing: 'answered' } })
  })

  it('takes the replies of its own kind, and no other', async () => {
    const id = await sent(kind)
    const all = [...new Set(REGISTER_KINDS.flatMap(repliesTo))]
    const others = all.filter((each) => !repliesTo(kind).includes(each))
    for (const other of others)
      expect([other, await answered(id, other)]).toEqual([other, { ok: false, error: 'wrong-reply' }])
    for (const own of repliesTo(kind)) must(await answered(id, own))
    expect((await whole(id)).parts[0]?.answers).toHaveLength(repliesTo(kind).length)
  })
})

describe('a request to attend', () => {
  const request = (more: Partial<AskItem>) =>
    asking({
      about: { type: 'organisation', id: addresseeId },
      ...{ bodyId, addresseeId, kind: 'attendance_request' as const, ...more },
    })

  it('tells the public to which meeting, and who will come', async () => {
    const id = await sent('attendance_request')
    must(await answered(id, 'will_attend'))
    const found = await getItem(NOW, 'questions', refSlug((await whole(id)).ref ?? ''))
    if (!found || 'hiddenReason' in found) throw new Error('It is not in the register')
    expect(found.item.attendance).toMatchObject({ on: '2026-12-10', meeting: { on: '2026-12-10' } })
    expect(found.item.parts[0]?.answers[0]).toMatchObject({ kind: 'full', response: 'will_attend' })
  })

  it('names a day where the record has no meeting', async () => {
    const id = await sent('attendance_request', { attendOn: '2026-12-11' })
    expect((await whole(id)).attendOn).toEqual(new Date('2026-12-11'))
  })

  it.each([
    ['a meeting that is over', async () => ({ attendAtId: meetingId })],
    [
      'a meeting of another group',
      async () => ({ attendAtId: await makeMeeting(await makeBody(), '2026-12-10') }),
    ],
    ['a day that has passed', () => Promise.resolve({ attendOn: '2026-11-21' })],
  ])('refuses %s', async (_, wrong) => {
    const refused = await askItem(be(councillor), request(await wrong()), at)
    expect(refused).toEqual({ ok: false, error: 'unknown-attendance' })
  })

  it('is neither handed in nor sent once its day has passed', async () => {
    const later = new Date('2026-12-12T10:00:00Z')
    const draft = request({ attendOn: '2026-12-11', then: 'draft' })
    must(await askItem(be(councillor), draft, at))
    const tooLate = { ok: false, error: 'attendance-past' }
    expect(await submitItem(be(councillor), { id: draft.id, version: 1 }, later)).toEqual(tooLate)
    must(await submitItem(be(councillor), { id: draft.id, version: 1 }, at))
    must(await agreeItem(be(officer), { ...(await seen(draft.id)), meetingId }, at))
    const form = { ...sending(await seen(draft.id)), sentOn: '2026-12-12' }
    expect(await sendItem(be(officer), form, later)).toEqual(tooLate)
    must(await sendItem(be(officer), { ...form, sentOn: '2026-12-11' }, later))
  })

  it('alone has a day of attendance, also where somebody writes past the forms', async () => {
    const id = await asked(be(councillor), { ...request({}), kind: 'question', attendAtId: nextMeetingId })
    expect((await whole(id)).attendAtId).toBeNull()
    const attempt = db.scrutinyItem.update({ where: { id }, data: { attendAtId: nextMeetingId } })
    await expect(attempt).rejects.toThrow('scrutiny_item_attendance')
  })

  it('alone is answered by whether somebody comes, also where somebody writes past the forms', async () => {
    const said = (id: string, more: object) =>
      whole(id).then(({ parts }) =>
        db.answer.create({
          data: {
            kind: 'full',
            text: 'Yes.',
            organisationId: addresseeId,
            partId: parts[0]?.id ?? '',
            ...more,
          },
        }),
      )
    const [question, attendance] = [await sent('question'), await sent('attendance_request')]
    const refused = 'says whether somebody will'
    await expect(said(question, { response: 'will_attend' })).rejects.toThrow(refused)
    await expect(said(attendance, {})).rejects.toThrow(refused)
    await expect(said(attendance, { response: 'cannot_attend' })).rejects.toThrow('answer_response')
  })
})
