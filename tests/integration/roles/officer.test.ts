import { beforeAll, describe, expect, it } from 'vitest'
import { extendClock, pauseClock } from '@/lib/clocks/change-commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { escalateItem } from '@/lib/letters/escalate-commands'
import { acknowledgeItem, chaseItem } from '@/lib/letters/follow-commands'
import { sendItem } from '@/lib/letters/send-commands'
import { nameOwner } from '@/lib/obligations/name-owner-commands'
import type { Actor } from '@/lib/permissions'
import { agreeItem, returnItem } from '@/lib/scrutiny-items/check-commands'
import { closeItem, takeBackItem } from '@/lib/scrutiny-items/end-commands'
import { hideItem, showItem } from '@/lib/scrutiny-items/hide-commands'
import { submitItem, withdrawItem } from '@/lib/scrutiny-items/move-commands'
import { MOVES, stateAfter, type Move, type Mover } from '@/lib/scrutiny-items/rules'
import { askItem, reviseItem } from '@/lib/scrutiny-items/write-commands'
import { asking, makeMeeting } from '../../support/asking'
import { administrator, nobody, officerFor, reviewerOn, staffOf } from '../../support/people'
import { makeBody, makeMilestone, makeOrganisation } from '../../support/record'
import { escalation, itemIn, sending, type Cast, type RegisterState } from '../../support/officer'
import { at } from '../../support/writing'

const ROLES = {
  author: 'author',
  colleague: null,
  'councillor of another group': null,
  officer: 'officer',
  'officer of another group': null,
  'staff of the body that owes it': 'owner',
  'staff of another body': null,
  administrator: null,
  'somebody without a role': null,
} as const satisfies Record<string, Mover | null>
type Who = keyof typeof ROLES
const EVERYBODY = Object.keys(ROLES) as Who[]

const STATES: RegisterState[] = [
  'draft',
  'submitted',
  'returned',
  'agreed',
  'sent',
  'acknowledged',
  'answered',
  'judged',
  'closed',
  'withdrawn',
]

let cast: Cast
let meetingId: string
let people: Record<Who, Actor>

beforeAll(async () => {
  const [bodyId, otherBody] = [await makeBody(), await makeBody('Another group')]
  const [addresseeId, otherBodyAsked] = [await makeOrganisation(), await makeOrganisation('Another')]
  const [author, officer] = [await reviewerOn(bodyId), await officerFor(bodyId)]
  const about = { type: 'milestone' as const, id: (await makeMilestone({ ownerId: addresseeId })).id }
  cast = { author, officer, bodyId, about, addresseeId }
  meetingId = await makeMeeting(bodyId)
  people = {
    author,
    colleague: await reviewerOn(bodyId),
    'councillor of another group': await reviewerOn(otherBody),
    officer,
    'officer of another group': await officerFor(otherBody),
    'staff of the body that owes it': await staffOf(addresseeId),
    'staff of another body': await staffOf(otherBodyAsked),
    administrator: await administrator(),
    'somebody without a role': await nobody(),
  }
})

type Seen = { id: string; version: number }
type Done = { ok: true } | { ok: false; error: string }
const on = '2026-11-22'
const words = () => {
  const { addresseeId, bodyId, about } = cast
  const { about: _, bodyId: __, ...form } = asking({ about, bodyId, addresseeId, text: 'Other words' })
  return form
}

/** The moves of writers and officers; answering and judging are told of beside their own commands. */
const COMMANDS: Partial<Record<Move, (actor: Actor, item: Seen) => Promise<Done>>> = {
  revise: (actor, item) => reviseItem(actor, { ...words(), ...item, then: 'draft' }, at),
  submit: (actor, item) => submitItem(actor, item, at),
  withdraw: (actor, item) => withdrawItem(actor, item, at),
  return: (actor, item) => returnItem(actor, { ...item, reason: 'x' }, at),
  agree: (actor, item) => agreeItem(actor, { ...item, meetingId }, at),
  send: (actor, item) => sendItem(actor, sending(item), at),
  acknowledge: (actor, item) => acknowledgeItem(actor, { ...item, on }, at),
  close: (actor, item) => closeItem(actor, { ...item, reason: 'x' }, at),
  'take-back': (actor, item) => takeBackItem(actor, { ...item, reason: 'x' }, at),
}
const MINE = Object.keys(COMMANDS) as Move[]
const ASKED: RegisterState[] = ['sent', 'acknowledged', 'answered', 'judged', 'closed']

/** What the table of moves says. A body owes nothing before it was asked. */
function expected(who: Who, move: Move, state: RegisterState) {
  const mover = ROLES[who]
  const isMover = mover !== null && (MOVES[move].by as readonly Mover[]).includes(mover)
  if (!isMover || (mover === 'owner' && !ASKED.includes(state))) return { ok: false, error: 'not-allowed' }
  return stateAfter('question', state, move) === null ? { ok: false, error: 'wrong-state' } : { ok: true }
}

const row = (id: string) => db.scrutinyItem.findUniqueOrThrow({ where: { id } })

describe.each(STATES)('an item that is %s', (state) => {
  it('refuses every move that the table does not allow, from everybody, and stays as it is', async () => {
    const item = await itemIn(state, cast)
    const before = await row(item.id)
    for (const move of MINE)
      for (const who of EVERYBODY) {
        const outcome = expected(who, move, state)
        if (outcome.ok) continue
        const done = await COMMANDS[move]?.(people[who], item)
        expect({ move, who, ...done }).toEqual({ move, who, ...outcome })
      }
    expect(await row(item.id)).toEqual(before)
  })

  const allowed = MINE.flatMap((move) =>
    EVERYBODY.filter((who) => expected(who, move, state).ok).map((who) => [move, who] as const),
  )
  if (allowed.length === 0) return
  it(`allows ${allowed.map(([move, who]) => `${move} by ${who}`).join(', ')}`, async () => {
    for (const [move, who] of allowed) {
      const item = await itemIn(state, cast)
      expect(await COMMANDS[move]?.(people[who], item)).toEqual({ ok: true })
      expect((await row(item.id)).state).toBe(stateAfter('question', state, move))
    }
  })
})

/** What changes no state: who may, and in which states. */
const OPEN: RegisterState[] = ['sent', 'acknowledged', 'answered', 'judged']
const RECORDS: [string, RegisterState[], (actor: Actor, item: Seen) => Promise<Done>][] = [
  [
    'chaseItem',
    ['sent', 'acknowledged'],
    (actor, item) => chaseItem(actor, { ...item, chaseId: newId(at), on, note: 'x' }, at),
  ],
  [
    'pauseClock',
    OPEN,
    (actor, item) =>
      pauseClock(
        actor,
        { ...item, changeId: newId(at), from: '2026-11-24', to: '2026-11-25', agreedBy: 'x', reason: 'x' },
        at,
      ),
  ],
  [
    'extendClock',
    OPEN,
    (actor, item) =>
      extendClock(actor, { ...item, changeId: newId(at), days: 5, agreedBy: 'x', reason: 'x' }, at),
  ],
  [
    'escalateItem',
    ['agreed', ...OPEN, 'closed'],
    (actor, item) => escalateItem(actor, escalation({ ...item, meetingId }), at),
  ],
  ['hideItem', ['agreed', ...OPEN, 'closed'], (actor, item) => hideItem(actor, { ...item, reason: 'x' })],
  ['showItem', [], (actor, item) => showItem(actor, item)],
  [
    'nameOwner',
    [],
    (actor, item) =>
      nameOwner(
        actor,
        { ...item, acceptanceId: newId(at), organisationId: cast.addresseeId, reason: 'x' },
        at,
      ),
  ],
]

describe.each(RECORDS)('%s', (name, states, run) => {
  it.each(STATES)('of an item that is %s', async (state) => {
    const item = await itemIn(state, cast)
    for (const who of EVERYBODY.filter((each) => each !== 'officer'))
      expect(await run(people[who], item)).toEqual({ ok: false, error: 'not-allowed' })
    const done = await run(people.officer, item)
    expect({ name, ok: done.ok }).toEqual({ name, ok: states.includes(state) })
  })
})

it('is asked by councillors of the group, and by nobody else', async () => {
  for (const who of EVERYBODY) {
    const done = await askItem(people[who], asking(cast), at)
    expect({ who, ok: done.ok }).toEqual({ who, ok: who === 'author' || who === 'colleague' })
  }
})
