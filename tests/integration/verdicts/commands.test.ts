import { beforeEach, describe, expect, it } from 'vitest'
import { answerPart } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { recordVerdicts } from '@/lib/verdicts/commands'
import type { Judgement } from '@/lib/verdicts/schema'
import { makeSent, reply, standingNow, type SentItem } from '../../support/answers'
import { officerFor, staffOf } from '../../support/people'
import { eventsOf, makeBody, makeOrganisation } from '../../support/record'
import { found, makeMeeting } from '../../support/verdicts'
import { at } from '../../support/writing'

let [bodyId, debtorId, meetingId] = ['', '', '']
let officer: Actor
let staff: Actor

beforeEach(async () => {
  bodyId = await makeBody()
  debtorId = await makeOrganisation('NHS Central East')
  meetingId = await makeMeeting(bodyId)
  officer = await officerFor(bodyId)
  staff = await staffOf(debtorId)
})

const ok = { ok: true, value: undefined }
const refused = (error: string) => ({ ok: false, error })
const sent = (options: Partial<Parameters<typeof makeSent>[0]> = {}) =>
  makeSent({ bodyId, debtorId, ...options })

async function answered(item: SentItem, number = 1, version = 1): Promise<string> {
  const input = reply({ partId: item.parts[number - 1]?.id ?? '', version })
  const done = await answerPart(staff, input, at)
  if (!done.ok) throw new Error(done.error)
  return input.id
}

type Seen = [SentItem, number]
const judge = (seen: Seen[], judgements: Judgement[], by = officer, meeting = meetingId) =>
  recordVerdicts(
    by,
    { meetingId: meeting, versions: new Map(seen.map(([{ id }, v]) => [id, v])), judgements },
    at,
  )
const verdictsOn = ({ id }: SentItem) => db.verdict.findMany({ where: { part: { scrutinyItemId: id } } })

describe('a finding', () => {
  it('is recorded on the answer that the officer saw, with the meeting and the reason', async () => {
    const item = await sent()
    const answerId = await answered(item)
    const finding = found(item, { answerId, finding: 'answered', reason: 'It says who pays.' })
    expect(await judge([[item, 2]], [finding])).toEqual(ok)
    expect(await verdictsOn(item)).toMatchObject([
      { ...finding, meetingId, recordedAt: at, recordedById: officer.userId },
    ])
    expect(await standingNow(item.id)).toMatchObject({ state: 'judged', version: 3, standing: 'answered' })
    expect((await eventsOf(item.id)).at(-1)).toMatchObject({
      action: 'item.judged',
      actorLabel: 'Scrutiny officer, Luton health review group',
      data: { part: 1, finding: 'answered', reason: 'It says who pays.', meetingId },
    })
  })

  it('of "not answered" against a full answer is a dispute, and it is owed again', async () => {
    const item = await sent()
    const answerId = await answered(item)
    await judge([[item, 2]], [found(item, { answerId })])
    expect(await standingNow(item.id)).toMatchObject({ standing: 'disputed', settledOn: null })
  })

  it('of some parts leaves the others open, and the item unjudged', async () => {
    const item = await sent({ parts: ['Who pays?', 'When?'] })
    const answerId = await answered(item)
    expect(await judge([[item, 2]], [found(item, { answerId, finding: 'partly' })])).toEqual(ok)
    expect(await standingNow(item.id)).toMatchObject({ state: 'acknowledged', standing: 'partly' })
    expect(await judge([[item, 3]], [found(item, { number: 2 })])).toEqual(ok)
    expect(await standingNow(item.id)).toMatchObject({ state: 'judged', standing: 'not_answered' })
  })

  it('no longer counts when another answer comes', async () => {
    const item = await sent()
    await judge([[item, 1]], [found(item)])
    expect(await standingNow(item.id)).toMatchObject({ state: 'judged', standing: 'not_answered' })
    await answered(item, 1, 2)
    expect(await standingNow(item.id)).toMatchObject({ state: 'answered', standing: 'claimed' })
  })
})

describe('before any answer', () => {
  it('only "not answered" can be found', async () => {
    const item = await sent()
    for (const finding of ['answered', 'partly', 'disputed'] as const)
      expect(await judge([[item, 1]], [found(item, { finding })])).toEqual(refused('needs-answer'))
    expect(await verdictsOn(item)).toEqual([])
    expect(await judge([[item, 1]], [found(item)])).toEqual(ok)
  })

  it('anything can be found of what came with the record and has a reply on record', async () => {
    const item = await sent({ replyNote: 'It said that it had heard the wish.' })
    expect(await judge([[item, 1]], [found(item, { finding: 'partly' })])).toEqual(ok)
    expect(await standingNow(item.id)).toMatchObject({ state: 'judged', standing: 'partly' })
  })
})

describe('a whole meeting', () => {
  it('is recorded together, over several items', async () => {
    const [one, two] = [await sent(), await sent()]
    const both: Seen[] = [
      [one, 1],
      [two, 1],
    ]
    expect(await judge(both, [found(one), found(two)])).toEqual(ok)
    expect([await verdictsOn(one), await verdictsOn(two)].map(({ length }) => length)).toEqual([1, 1])
  })

  it('is recorded wholly or not at all: a newer answer to one item holds back all', async () => {
    const [one, two] = [await sent(), await sent()]
    await answered(two)
    const judgements = [found(one), found(two)]
    const seen: Seen[] = [
      [one, 1],
      [two, 1],
    ]
    expect(await judge(seen, judgements)).toEqual(refused('changed-meanwhile'))
    const fresh: Seen[] = [
      [one, 1],
      [two, 2],
    ]
    expect(await judge(fresh, judgements)).toEqual(refused('changed-meanwhile'))
    expect([...(await verdictsOn(one)), ...(await verdictsOn(two))]).toEqual([])
    expect((await standingNow(one.id)).version).toBe(1)
  })

  it('is recorded once when it is sent twice', async () => {
    const [one, two] = [await sent(), await sent()]
    const twice = [1, 2].map(() =>
      judge(
        [
          [one, 1],
          [two, 1],
        ],
        [found(one), found(two)],
      ),
    )
    expect(await Promise.all(twice)).toEqual([ok, ok])
    expect(await verdictsOn(one)).toHaveLength(1)
  })

  it('of two officers at once is one’s: the other is told', async () => {
    const item = await sent()
    const other = await officerFor(bodyId)
    const done = await Promise.all([
      judge([[item, 1]], [found(item)]),
      judge([[item, 1]], [found(item, { reason: 'We heard nothing.' })], other),
    ])
    expect(done).toContainEqual(ok)
    expect(done).toContainEqual(refused('changed-meanwhile'))
    expect(await verdictsOn(item)).toHaveLength(1)
  })
})

describe('the meeting', () => {
  it('is one of the group’s own, and has been held', async () => {
    const item = await sent()
    const [elsewhere, tomorrow] = [
      await makeMeeting(await makeBody('Another')),
      await makeMeeting(bodyId, '2026-11-23'),
    ]
    const by = (meeting: string) => judge([[item, 1]], [found(item)], officer, meeting)
    expect(await by(elsewhere)).toEqual(refused('unknown-meeting'))
    expect(await by(newId(at))).toEqual(refused('unknown-meeting'))
    expect(await by(tomorrow)).toEqual(refused('meeting-to-come'))
  })
})

it('of a part that is not in the record is refused', async () => {
  const item = await sent()
  const nowhere = { ...found(item), partId: newId(at) }
  expect(await judge([[item, 1]], [nowhere])).toEqual(refused('not-found'))
})
