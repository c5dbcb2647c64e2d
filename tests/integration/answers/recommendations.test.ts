import { beforeEach, describe, expect, it } from 'vitest'
import { promiseAction } from '@/lib/answers/action-commands'
import { answerPart } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { stateDate } from '@/lib/milestones/date-commands'
import type { Actor } from '@/lib/permissions'
import { makeSent, reply, standingNow, type SentItem } from '../../support/answers'
import { staffOf } from '../../support/people'
import { eventsOf, makeBody, makeOrganisation } from '../../support/record'
import { at, date } from '../../support/writing'

let [bodyId, debtorId] = ['', '']
let staff: Actor
let item: SentItem

beforeEach(async () => {
  bodyId = await makeBody()
  debtorId = await makeOrganisation('NHS Central East')
  staff = await staffOf(debtorId)
  item = await makeSent({ bodyId, debtorId, kind: 'recommendation', parts: ['Publish the running costs.'] })
})

const ok = { ok: true, value: undefined }
const partId = () => item.parts[0]?.id ?? ''
const action = { title: 'Publish the table of costs', on: '2027-03' }
const actions = () =>
  db.milestone.findMany({
    where: { recommendationId: item.id },
    include: { dates: { include: { source: true } } },
  })
const another = () => ({
  id: newId(at),
  obligationId: item.obligation?.id ?? '',
  title: 'Tell the group',
  on: '2027-04',
})

describe('the answer to a recommendation', () => {
  it.each([
    ['accepted', 'full', 'claimed'],
    ['accepted_in_part', 'full', 'claimed'],
    ['accepted_in_principle', 'full', 'claimed'],
    ['rejected', 'refusal', 'claimed'],
    ['holding', 'holding', 'awaited'],
  ] as const)('%s is a %s answer and stands as %s', async (response, kind, standing) => {
    const withAction = response === 'accepted_in_principle' ? { action } : {}
    expect(await answerPart(staff, reply({ partId: partId(), reply: response, ...withAction }), at)).toEqual(
      ok,
    )
    const given = await db.answer.findFirstOrThrow({ where: { partId: partId() } })
    expect([given.kind, given.response]).toEqual([kind, response === 'holding' ? null : response])
    expect((await standingNow(item.id)).standing).toBe(standing)
  })

  it('is not one to a question, nor the other way round', async () => {
    const wrong = { ok: false, error: 'wrong-reply' }
    expect(await answerPart(staff, reply({ partId: partId(), reply: 'full' }), at)).toEqual(wrong)
    const question = await makeSent({ bodyId, debtorId })
    const input = reply({ partId: question.parts[0]?.id ?? '', reply: 'accepted' })
    expect(await answerPart(staff, input, at)).toEqual(wrong)
    expect((await standingNow(item.id)).version).toBe(1)
  })

  it('may promise an action: a milestone with the day in its ledger, and the answer as its source', async () => {
    const input = reply({ partId: partId(), reply: 'accepted', action })
    await answerPart(staff, input, at)
    const [made] = await actions()
    expect(made).toMatchObject({
      kind: 'action',
      title: action.title,
      ownerId: debtorId,
      visibility: 'published',
    })
    expect(made?.dates).toMatchObject([{ kind: 'promised', on: '2027-03', statedById: debtorId }])
    expect(made?.dates[0]?.source).toMatchObject({
      ...{ kind: 'statement', key: `answer-${input.id}`, publisher: 'NHS Central East' },
      title: 'Answer to a recommendation, 22 November 2026',
    })
    expect((await eventsOf(made?.id ?? '')).map((each) => each.action)).toEqual(['milestone.added'])
    const moved = await stateDate(staff, date({ milestoneId: made?.id ?? '' }), at)
    expect(moved).toMatchObject({ ok: true })
  })

  it('promises nothing twice when it is sent twice', async () => {
    const input = reply({ partId: partId(), reply: 'accepted', action })
    await Promise.all([answerPart(staff, input, at), answerPart(staff, input, at)])
    expect(await actions()).toHaveLength(1)
  })
})

describe('one more action', () => {
  it('is promised on what was accepted, once', async () => {
    await answerPart(staff, reply({ partId: partId(), reply: 'accepted' }), at)
    const input = another()
    const press = () => promiseAction(staff, input, at)
    expect(await Promise.all([press(), press()])).toEqual([ok, ok])
    expect(await press()).toEqual(ok)
    expect(await promiseAction(staff, { ...input, title: 'Other' }, at)).toEqual({
      ok: false,
      error: 'saved-before',
    })
    expect(await actions()).toHaveLength(1)
  })

  it('is not promised on what was rejected, not answered, or asked as a question', async () => {
    const no = { ok: false, error: 'not-accepted' }
    expect(await promiseAction(staff, another(), at)).toEqual(no)
    await answerPart(staff, reply({ partId: partId(), reply: 'rejected' }), at)
    expect(await promiseAction(staff, another(), at)).toEqual(no)
    const question = await makeSent({ bodyId, debtorId })
    const onQuestion = { ...another(), obligationId: question.obligation?.id ?? '' }
    expect(await promiseAction(staff, onQuestion, at)).toEqual({ ok: false, error: 'not-found' })
  })

  it('is the owner’s alone', async () => {
    await answerPart(staff, reply({ partId: partId(), reply: 'accepted' }), at)
    const other = await staffOf(await makeOrganisation('Another'))
    expect(await promiseAction(other, another(), at)).toEqual({ ok: false, error: 'not-allowed' })
  })
})
