import { beforeEach, describe, expect, it } from 'vitest'
import { answerPart, correctAnswer } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { makeSent, makeSuccession, reply, standingNow, type SentItem } from '../../support/answers'
import { staffOf } from '../../support/people'
import { eventsOf, makeBody, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

let [bodyId, debtorId] = ['', '']
let staff: Actor

beforeEach(async () => {
  bodyId = await makeBody()
  debtorId = await makeOrganisation('NHS Central East')
  staff = await staffOf(debtorId)
})

const ok = { ok: true, value: undefined }
const refused = (error: string) => ({ ok: false, error })
const sent = (options: Partial<Parameters<typeof makeSent>[0]> = {}) =>
  makeSent({ bodyId, debtorId, ...options })
const part = (item: SentItem, number = 1) => item.parts[number - 1]?.id ?? ''
const answersTo = (item: SentItem) =>
  db.answer.findMany({ where: { part: { scrutinyItemId: item.id } }, orderBy: { seq: 'asc' } })
const correction = (correctsId: string, version = 2) => ({
  id: newId(at),
  correctsId,
  version,
  text: 'The Treasury pays.',
})

describe('an answer', () => {
  it('is recorded in the name of the organisation that owes it, and the state and the standing follow', async () => {
    const item = await sent()
    const input = reply({ partId: part(item) })
    expect(await answerPart(staff, input, at)).toEqual(ok)
    expect(await answersTo(item)).toMatchObject([
      {
        id: input.id,
        kind: 'full',
        response: null,
        text: input.text,
        organisationId: debtorId,
        recordedAt: at,
      },
    ])
    expect(await standingNow(item.id)).toEqual({
      ...{ state: 'answered', version: 2, standing: 'claimed', settledOn: new Date('2026-11-22T00:00:00Z') },
    })
    const data = { part: 1, kind: 'full', response: null, answerId: input.id }
    expect(await eventsOf(item.id)).toMatchObject([
      { action: 'item.answered', actorLabel: 'NHS staff, NHS Central East', data },
    ])
  })

  it.each([
    ['holding', 'acknowledged', 'awaited', false],
    ['partial', 'answered', 'awaited', false],
    ['full', 'answered', 'claimed', true],
    ['refusal', 'answered', 'claimed', true],
  ] as const)('%s leads to %s, stands as %s, and settles: %s', async (kind, state, standing, settles) => {
    const item = await sent()
    await answerPart(staff, reply({ partId: part(item), reply: kind }), at)
    const now = await standingNow(item.id)
    expect([now.state, now.standing, now.settledOn !== null]).toEqual([state, standing, settles])
  })

  it('to one of two parts leaves the other awaited', async () => {
    const item = await sent({ parts: ['Who pays?', 'When?'] })
    await answerPart(staff, reply({ partId: part(item, 1) }), at)
    expect(await standingNow(item.id)).toMatchObject({
      state: 'acknowledged',
      standing: 'awaited',
      settledOn: null,
    })
    await answerPart(staff, reply({ partId: part(item, 2), version: 2 }), at)
    expect(await standingNow(item.id)).toMatchObject({ state: 'answered', standing: 'claimed' })
  })

  it('is owed by the successor after a merger, and no more by the body that was asked', async () => {
    const successor = await makeOrganisation('NHS BLMK CCG')
    await makeSuccession([debtorId], [successor], '2026-11-10')
    const item = await sent()
    expect(await answerPart(staff, reply({ partId: part(item) }), at)).toEqual(refused('not-allowed'))
    expect(await answerPart(await staffOf(successor), reply({ partId: part(item) }), at)).toEqual(ok)
    expect((await answersTo(item))[0]?.organisationId).toBe(successor)
  })

  it('is refused of an older version, and given once when sent twice', async () => {
    const item = await sent()
    const input = reply({ partId: part(item) })
    expect(await Promise.all([answerPart(staff, input, at), answerPart(staff, input, at)])).toEqual([ok, ok])
    expect(await answersTo(item)).toHaveLength(1)
    const older = reply({ partId: part(item), text: 'Something else' })
    expect(await answerPart(staff, older, at)).toEqual(refused('changed-meanwhile'))
  })

  it('may have 50,000 characters of any kind', async () => {
    const item = await sent()
    expect(await answerPart(staff, reply({ partId: part(item), text: '🏥'.repeat(50_000) }), at)).toEqual(ok)
  })

  it('is not given to what is hidden or not there', async () => {
    const hidden = await sent({ hiddenReason: 'It names a patient.' })
    expect(await answerPart(staff, reply({ partId: part(hidden) }), at)).toEqual(refused('not-found'))
    expect(await answerPart(staff, reply({ partId: newId(at) }), at)).toEqual(refused('not-found'))
    expect(await answersTo(hidden)).toEqual([])
  })

  it('never changes and is never removed', async () => {
    const item = await sent()
    const { id, ...input } = reply({ partId: part(item) })
    await answerPart(staff, { id, ...input }, at)
    await expect(db.answer.update({ where: { id }, data: { text: 'Nobody pays.' } })).rejects.toThrow()
    await expect(db.answer.delete({ where: { id } })).rejects.toThrow()
  })
})

describe('a correction', () => {
  const answered = async (kind: 'full' | 'holding' = 'full') => {
    const item = await sent()
    const given = reply({ partId: part(item), reply: kind })
    await answerPart(staff, given, at)
    return { item, given }
  }

  it('stands beside the answer that it corrects, and claims no more', async () => {
    const { item, given } = await answered('holding')
    const input = correction(given.id)
    expect(await correctAnswer(staff, input, at)).toEqual(ok)
    expect(await answersTo(item)).toMatchObject([
      { id: given.id, text: given.text },
      { id: input.id, kind: 'correction', correctsId: given.id, text: input.text },
    ])
    expect(await standingNow(item.id)).toMatchObject({ state: 'acknowledged', standing: 'awaited' })
  })

  it('is made once of each answer: the next corrects the correction', async () => {
    const { given } = await answered()
    const first = correction(given.id)
    await correctAnswer(staff, first, at)
    expect(await correctAnswer(staff, first, at)).toEqual(ok)
    expect(await correctAnswer(staff, correction(given.id, 3), at)).toEqual(refused('corrected-before'))
    expect(await correctAnswer(staff, correction(first.id, 3), at)).toEqual(ok)
  })

  it('is the owner’s alone', async () => {
    const { given } = await answered()
    const other = await staffOf(await makeOrganisation('Another'))
    expect(await correctAnswer(other, correction(given.id), at)).toEqual(refused('not-allowed'))
    expect(await correctAnswer(staff, correction(newId(at)), at)).toEqual(refused('not-found'))
  })

  it('keeps what was said of a recommendation', async () => {
    const item = await sent({ kind: 'recommendation' })
    const given = reply({ partId: part(item), reply: 'accepted_in_part' })
    await answerPart(staff, given, at)
    await correctAnswer(staff, correction(given.id), at)
    expect((await answersTo(item)).map(({ response }) => response)).toEqual([
      'accepted_in_part',
      'accepted_in_part',
    ])
  })
})
