import { beforeEach, describe, expect, it } from 'vitest'
import { answerPart } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { markHappened } from '@/lib/milestones/date-commands'
import type { Actor } from '@/lib/permissions'
import { assess } from '@/lib/verdicts/assess-commands'
import { readFollowed } from '@/lib/scrutiny-items/followed-queries'
import { closeItem } from '@/lib/scrutiny-items/end-commands'
import { mayNotClose } from '@/lib/verdicts/close-queries'
import { recordVerdicts } from '@/lib/verdicts/commands'
import type { Assess } from '@/lib/verdicts/schema'
import { makeSent, putInState, reply, type SentItem } from '../../support/answers'
import { NOW } from '../../support/moments'
import { officerFor, staffOf } from '../../support/people'
import { eventsOf, makeBody, makeOrganisation } from '../../support/record'
import { found, makeMeeting } from '../../support/verdicts'
import { at, happening } from '../../support/writing'

let bodyId = ''
let officer: Actor
let staff: Actor
let item: SentItem

beforeEach(async () => {
  bodyId = await makeBody()
  const debtorId = await makeOrganisation('NHS Central East')
  officer = await officerFor(bodyId)
  staff = await staffOf(debtorId)
  item = await makeSent({ bodyId, debtorId, kind: 'recommendation', parts: ['Publish the costs.'] })
})

const ok = { ok: true, value: undefined }
const refused = (error: string) => ({ ok: false, error })
const assessed = (input: Partial<Assess> = {}): Assess => ({
  ...{ id: newId(at), itemId: item.id, rating: 'amber', reason: 'Half of it is out.', meetingId: '' },
  ...input,
})
async function answer(
  response: 'accepted' | 'rejected',
  isJudged = false,
  withAction = response === 'accepted',
): Promise<void> {
  const action = withAction ? { title: 'Publish the table', on: '2027' } : null
  const given = reply({ partId: item.parts[0]?.id ?? '', reply: response, action })
  await answerPart(staff, given, at)
  if (!isJudged) return
  const judgement = found(item, { answerId: given.id, finding: 'answered', reason: 'It says so.' })
  const versions = new Map([[item.id, 2]])
  await recordVerdicts(
    officer,
    { meetingId: await makeMeeting(bodyId), versions, judgements: [judgement] },
    at,
  )
}

describe('an assessment', () => {
  it('says how an accepted recommendation is carried out, at a meeting or not', async () => {
    await answer('accepted')
    const input = assessed({ meetingId: await makeMeeting(bodyId) })
    const press = () => assess(officer, input, at)
    expect(await Promise.all([press(), press()])).toEqual([ok, ok])
    expect(await press()).toEqual(ok)
    expect(await assess(officer, { ...input, rating: 'red' }, at)).toEqual(refused('saved-before'))
    expect(await assess(officer, assessed({ rating: 'green', reason: 'All is out.' }), at)).toEqual(ok)
    const made = await db.assessment.findMany({ where: { scrutinyItemId: item.id }, orderBy: { seq: 'asc' } })
    expect(made.map(({ rating, meetingId }) => [rating, meetingId !== null])).toEqual([
      ['amber', true],
      ['green', false],
    ])
    const data = { rating: 'green', reason: 'All is out.' }
    expect((await eventsOf(item.id)).at(-1)).toMatchObject({ action: 'item.assessed', data })
  })

  it('is made of nothing else', async () => {
    expect(await assess(officer, assessed(), at)).toEqual(refused('not-accepted'))
    await answer('rejected')
    expect(await assess(officer, assessed(), at)).toEqual(refused('not-accepted'))
    const question = await makeSent({ bodyId, debtorId: item.obligation?.debtorId ?? '' })
    expect(await assess(officer, assessed({ itemId: question.id }), at)).toEqual(refused('not-found'))
  })

  it('is made by the officer of the group, of what is not over, at a meeting of the group', async () => {
    await answer('accepted', true)
    const elsewhere = await makeMeeting(await makeBody('Another'))
    expect(await assess(officer, assessed({ meetingId: elsewhere }), at)).toEqual(refused('unknown-meeting'))
    expect(await assess(staff, assessed(), at)).toEqual(refused('not-allowed'))
    expect(await assess(officer, assessed({ rating: 'green' }), at)).toEqual(ok)
    await putInState(item.id, 'closed')
    expect(await assess(officer, assessed(), at)).toEqual(refused('not-accepted'))
  })
})

describe('closing', () => {
  it('waits for a finding on each part', async () => {
    expect(await mayNotClose(db, item.id)).toBe('not-judged')
    await answer('rejected', true)
    expect(await mayNotClose(db, item.id)).toBeNull()
  })

  it('of an accepted recommendation waits for its actions, or for a review that finds it green when it is due', async () => {
    await answer('accepted', true)
    expect(await mayNotClose(db, item.id)).toBe('not-done')
    // The day before six months have passed, and the day.
    for (const [rating, on, problem] of [
      ['green', '2027-05-21T10:00:00Z', 'not-done'],
      ['amber', '2027-05-22T10:00:00Z', 'not-done'],
      ['green', '2027-11-21T10:00:00Z', 'not-done'],
      ['green', '2027-11-22T10:00:00Z', null],
    ] as const) {
      await assess(officer, assessed({ rating }), new Date(on))
      expect(await mayNotClose(db, item.id)).toBe(problem)
    }
  })

  it('waits so too where no action was promised', async () => {
    await answer('accepted', true, false)
    expect(await mayNotClose(db, item.id)).toBe('not-done')
    await assess(officer, assessed({ rating: 'green' }), new Date('2027-05-22T10:00:00Z'))
    expect(await mayNotClose(db, item.id)).toBeNull()
  })

  it('waits no longer once the actions have happened', async () => {
    await answer('accepted', true)
    const action = await db.milestone.findFirstOrThrow({ where: { recommendationId: item.id } })
    await markHappened(staff, happening({ milestoneId: action.id }), at)
    expect(await mayNotClose(db, item.id)).toBeNull()
  })

  it('is refused by the database too, whoever writes, until it is done', async () => {
    await answer('accepted', true)
    const close = () =>
      db.scrutinyItem.update({
        where: { id: item.id },
        data: { state: 'closed', closedAt: at, endReason: 'The group is content.' },
      })
    await expect(close()).rejects.toThrow('what was accepted is closed once it is done')
    await assess(officer, assessed({ rating: 'green' }), new Date('2027-05-22T10:00:00Z'))
    await assess(officer, assessed({ rating: 'amber' }), new Date('2027-05-23T10:00:00Z'))
    await expect(close()).rejects.toThrow('what was accepted is closed once it is done')
    const action = await db.milestone.findFirstOrThrow({ where: { recommendationId: item.id } })
    await markHappened(staff, happening({ milestoneId: action.id }), at)
    expect(await close()).toMatchObject({ state: 'closed' })
  })

  it.each(['accepted', 'rejected'] as const)(
    'waits for the part that was accepted, where %s was said last',
    async (last) => {
      const parts = ['Publish the costs.', 'Publish the minutes.']
      item = await makeSent({
        bodyId,
        debtorId: item.obligation?.debtorId ?? '',
        kind: 'recommendation',
        parts,
      })
      const [costs = '', minutes = ''] = item.parts.map(({ id }) => id)
      const accepted = reply({ partId: costs, reply: 'accepted', action: { title: 'The table', on: '2027' } })
      const said = [accepted, reply({ partId: minutes, reply: 'rejected' })]
      const given = last === 'accepted' ? said.toReversed() : said
      for (const [index, each] of given.entries())
        expect(await answerPart(staff, { ...each, version: index + 1 }, at)).toEqual(ok)
      expect((await readFollowed(NOW, [item])).get(item.id)).toMatchObject({
        response: last,
        isToBeDone: true,
      })
      const judgements = given.map(({ id: answerId, partId }) =>
        found(item, { partId, answerId, finding: 'answered', reason: 'It says so.' }),
      )
      const { version } = await db.scrutinyItem.findUniqueOrThrow({ where: { id: item.id } })
      const input = {
        meetingId: await makeMeeting(bodyId),
        versions: new Map([[item.id, version]]),
        judgements,
      }
      expect(await recordVerdicts(officer, input, at)).toEqual(ok)
      expect(await mayNotClose(db, item.id)).toBe('not-done')
      await expect(putInState(item.id, 'closed')).rejects.toThrow(
        'what was accepted is closed once it is done',
      )
    },
  )

  it('is refused by the command that closes, for the same reasons', async () => {
    await answer('accepted', true)
    const close = (version: number) =>
      closeItem(officer, { id: item.id, version, reason: 'The group is content.' }, at)
    expect(await close(3)).toEqual(refused('not-done'))
    await assess(officer, assessed({ rating: 'green' }), new Date('2027-05-22T10:00:00Z'))
    expect(await close(3)).toEqual(ok)
  })
})
