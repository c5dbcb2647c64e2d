import { beforeAll, describe, expect, it } from 'vitest'
import { promiseAction } from '@/lib/answers/action-commands'
import { answerPart, correctAnswer } from '@/lib/answers/commands'
import { londonDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { acceptObligation } from '@/lib/obligations/accept-commands'
import { replyBeside } from '@/lib/obligations/reply-commands'
import type { Actor } from '@/lib/permissions'
import { claimItem } from '@/lib/scrutiny-items/claim-commands'
import { stateAfter, type ItemState, type Move } from '@/lib/scrutiny-items/rules'
import { transact } from '@/lib/transactions/commands'
import { fail } from '@/lib/result'
import { assess } from '@/lib/verdicts/assess-commands'
import { recordVerdicts } from '@/lib/verdicts/commands'
import { makeSent, makeSuccession, reply, type SentItem } from '../../support/answers'
import { administrator, nobody, officerFor, reviewerOn, staffOf } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { found, makeMeeting } from '../../support/verdicts'
import { at } from '../../support/writing'

const WHO = {
  staff: 'staff of the body that owes it today',
  'former staff': 'staff of the body that was asked and is gone',
  'other staff': 'staff of another organisation',
  author: 'the councillor who wrote it',
  colleague: 'another councillor of the group',
  officer: 'the officer of the group',
  'other officer': 'an officer of another group',
  administrator: 'an administrator',
  nobody: 'somebody without a role',
}
type Who = keyof typeof WHO
const everybody = Object.entries(WHO) as [Who, string][]

let [askedId, ownerId, bodyId, dividedId] = ['', '', '', '']
let people: Record<Who, Actor>

beforeAll(async () => {
  ;[askedId, ownerId, dividedId] = [
    await makeOrganisation('NHS Luton CCG'),
    await makeOrganisation('NHS BLMK CCG'),
    await makeOrganisation('A body that was divided'),
  ]
  const [other, another] = [await makeOrganisation('Another'), await makeBody('Another group')]
  await makeSuccession([askedId], [ownerId], '2026-11-10')
  await makeSuccession([dividedId], [ownerId, other], '2026-11-10')
  bodyId = await makeBody()
  people = {
    staff: await staffOf(ownerId),
    'former staff': await staffOf(askedId),
    'other staff': await staffOf(other),
    author: await reviewerOn(bodyId),
    colleague: await reviewerOn(bodyId),
    officer: await officerFor(bodyId),
    'other officer': await officerFor(another),
    administrator: await administrator(),
    nobody: await nobody(),
  }
})

const sent = async (kind: 'question' | 'recommendation' = 'question', debtorId = askedId) => {
  const item = await makeSent({ bodyId, debtorId, kind })
  await db.scrutinyItem.update({ where: { id: item.id }, data: { authorId: people.author.userId } })
  return item
}
const partId = (item: SentItem) => item.parts[0]?.id ?? ''
const owed = (item: SentItem) => item.obligation?.id ?? ''
async function accepted(): Promise<SentItem> {
  const item = await sent('recommendation')
  await answerPart(people.staff, reply({ partId: partId(item), reply: 'accepted' }), at)
  return item
}

type Run = (actor: Actor) => Promise<{ ok: boolean; error?: string }>
/** Every command, on a row of its own, and the only people who may do it. */
const COMMANDS: [string, Who[], Run][] = [
  ['answerPart', ['staff'], async (actor) => answerPart(actor, reply({ partId: partId(await sent()) }), at)],
  [
    'correctAnswer',
    ['staff'],
    async (actor) => {
      const given = reply({ partId: partId(await sent()) })
      await answerPart(people.staff, given, at)
      return correctAnswer(actor, { id: newId(at), correctsId: given.id, version: 2, text: 'No.' }, at)
    },
  ],
  [
    'promiseAction',
    ['staff'],
    async (actor) => {
      const input = { id: newId(at), obligationId: owed(await accepted()), title: 'Publish', on: '2027' }
      return promiseAction(actor, input, at)
    },
  ],
  [
    'replyBeside',
    ['staff'],
    async (actor) =>
      replyBeside(actor, { id: newId(at), obligationId: owed(await sent()), text: 'Soon.' }, at),
  ],
  [
    'acceptObligation',
    ['staff'],
    async (actor) => {
      const obligationId = owed(await sent('question', dividedId))
      const input = { id: newId(at), obligationId, organisationId: ownerId, reason: 'It is ours.' }
      return acceptObligation(actor, input, at)
    },
  ],
  [
    'recordVerdicts',
    ['officer'],
    async (actor) => {
      const item = await sent()
      const meetingId = await makeMeeting(bodyId)
      const versions = new Map([[item.id, 1]])
      return recordVerdicts(actor, { meetingId, versions, judgements: [found(item)] }, at)
    },
  ],
  [
    'assess',
    ['officer'],
    async (actor) => {
      const { id: itemId } = await accepted()
      return assess(actor, { id: newId(at), itemId, rating: 'amber', reason: 'Half.', meetingId: '' }, at)
    },
  ],
]

describe.each(COMMANDS)('%s', (_, allowed, run) => {
  it.each(everybody)('by %s: %s', async (who) => {
    const expected = allowed.includes(who) ? { ok: true } : { ok: false, error: 'not-allowed' }
    expect(await run(people[who])).toEqual(expected)
  })
})

const STATES: ItemState[] = [
  ...(['draft', 'submitted', 'returned', 'agreed'] as const),
  ...(['sent', 'acknowledged', 'answered', 'judged', 'closed', 'withdrawn'] as const),
]
const MOVERS: [Move, Who[]][] = [
  ['answer', ['staff']],
  ['acknowledge', ['staff', 'officer']],
  ['judge', ['officer']],
]

/** Tries a move and undoes it, so that one item serves for all: only whether it may be made is asked. */
const tried = async (actor: Actor, move: Move, item: { id: string; version: number }) => {
  const step = { of: 'register', move, day: londonDay(at) } as const
  const done = await transact(async (tx) => {
    const claimed = await claimItem(tx, actor, step, item)
    return claimed.ok ? fail('may' as const) : claimed
  })
  return done.ok ? 'may' : done.error
}

describe.each(MOVERS)('the move %s', (move, allowed) => {
  it.each(STATES)('from %s is made by those who may, where the table of states has it', async (state) => {
    const item = await sent()
    const ended = { closedAt: at, endReason: 'Done.' }
    // A closed item has a finding on each of its parts: the database holds it, so the item gets one first.
    if (state === 'closed') {
      const input = { meetingId: await makeMeeting(bodyId), versions: new Map([[item.id, 1]]) }
      await recordVerdicts(people.officer, { ...input, judgements: [found(item)] }, at)
    }
    const { id, version } = await db.scrutinyItem.update({
      where: { id: item.id },
      data: { state, ...ended },
    })
    for (const [who] of everybody) {
      const mayBe = stateAfter('question', state, move) === null ? 'wrong-state' : 'may'
      const expected = allowed.includes(who) ? mayBe : 'not-allowed'
      expect([who, await tried(people[who], move, { id, version })]).toEqual([who, expected])
    }
  })
})
