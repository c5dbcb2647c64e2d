import { beforeAll, describe, expect, it } from 'vitest'
import { promiseAction } from '@/lib/answers/action-commands'
import { answerPart, correctAnswer } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { returnFeedback, submitFeedback, withdrawFeedback } from '@/lib/feedback/move-commands'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import { reviseFeedback } from '@/lib/feedback/write-commands'
import { newId } from '@/lib/ids'
import { acceptObligation } from '@/lib/obligations/accept-commands'
import { replyBeside } from '@/lib/obligations/reply-commands'
import type { Actor } from '@/lib/permissions'
import { agreeItem, returnItem } from '@/lib/scrutiny-items/check-commands'
import { closeItem, takeBackItem } from '@/lib/scrutiny-items/end-commands'
import { submitItem, withdrawItem } from '@/lib/scrutiny-items/move-commands'
import { MOVES, stateAfter, type ItemState, type Move, type Mover } from '@/lib/scrutiny-items/rules'
import { assess } from '@/lib/verdicts/assess-commands'
import { recordVerdicts } from '@/lib/verdicts/commands'
import { makeSent, reply } from '../../support/answers'
import { makeMeeting } from '../../support/asking'
import { done } from '../../support/meetings'
import { itemIn, seen, type Cast } from '../../support/officer'
import { EVERYBODY, makeEverybody, type Who } from '../../support/everybody'
import { makeBody, makeMilestone, makeOrganisation } from '../../support/record'
import { promised } from '../../support/register'
import { at, recorded } from '../../support/writing'

// Role × state × move, beyond what `officer` and `answers` beside this tell: the commands of bodies and of findings in every state,
// everything that is done about a recommendation, the moves of feedback, and commands of one path tried on the other.

const MOVER_IS: Record<Mover, Who> = { author: 'author', officer: 'officer', owner: 'staff' }

let cast: Cast
let meetingId: string
let people: Record<Who, Actor>

beforeAll(async () => {
  const [bodyId, addresseeId] = [await makeBody(), await makeOrganisation()]
  const about = { type: 'milestone' as const, id: (await makeMilestone({ ownerId: addresseeId })).id }
  people = await makeEverybody(bodyId, addresseeId)
  cast = { author: people.author, officer: people.officer, bodyId, about, addresseeId }
  meetingId = await makeMeeting(bodyId)
})

type Seen = { id: string; version: number }
type Done = { ok: true } | { ok: false; error: string }
type Command = (actor: Actor, item: Seen) => Promise<Done>
/** Who may, and what they are told: `ok`, or why not. Everybody else is told `others`, in the usual case that they may not. */
type Outcome = { by: Who; told: string; others?: string }

const told = (result: Done) => (result.ok ? 'ok' : result.error)
const rowOf = (id: string) =>
  db.scrutinyItem.findUniqueOrThrow({ where: { id }, include: { obligation: true } })

/** Everybody tries on one item, which stays as it is; then the one who may, on another. */
async function tryAll(make: () => Promise<Seen>, run: Command, { by, told: outcome, others }: Outcome) {
  const item = await make()
  const before = await rowOf(item.id)
  for (const who of EVERYBODY) {
    if (who === by && outcome === 'ok') continue
    const expected = who === by ? outcome : (others ?? 'not-allowed')
    expect([who, told(await run(people[who], item))]).toEqual([who, expected])
  }
  expect(await rowOf(item.id)).toEqual(before)
  if (outcome === 'ok') expect(told(await run(people[by], await make()))).toBe('ok')
}

const partOf = async (scrutinyItemId: string) => {
  const include = { answers: { orderBy: { seq: 'asc' } } } as const
  const part = await db.scrutinyItemPart.findFirstOrThrow({ where: { scrutinyItemId }, include })
  return { partId: part.id, answerId: part.answers.at(-1)?.id ?? null }
}
/** Of what was never sent there is no obligation: any other id stands for it. */
const owedOn = async (id: string) => ({ id: newId(at), obligationId: (await rowOf(id)).obligation?.id ?? id })

const answer: Command = async (actor, { id, version }) =>
  answerPart(actor, reply({ partId: (await partOf(id)).partId, version }), at)

const correct: Command = async (actor, { id, version }) => {
  const correctsId = (await partOf(id)).answerId ?? newId(at)
  return correctAnswer(actor, { id: newId(at), correctsId, version, text: 'No.' }, at)
}

const judge: Command = async (actor, { id, version }) => {
  const judgement = { ...(await partOf(id)), finding: 'not_answered' as const, reason: 'It was not.' }
  const input = { meetingId, versions: new Map([[id, version]]), judgements: [judgement] }
  return recordVerdicts(actor, input, at)
}

const replyTo: Command = async (actor, { id }) =>
  replyBeside(actor, { ...(await owedOn(id)), text: 'Soon.' }, at)

const accept: Command = async (actor, { id }) =>
  acceptObligation(
    actor,
    { ...(await owedOn(id)), organisationId: cast.addresseeId, reason: 'It is ours.' },
    at,
  )

const UNSENT = ['draft', 'submitted', 'returned', 'agreed', 'withdrawn'] as const
const OPEN = ['sent', 'acknowledged', 'answered', 'judged'] as const
const OVER = ['closed', 'taken back'] as const
type Stage = (typeof UNSENT)[number] | (typeof OPEN)[number] | (typeof OVER)[number]
const STAGES: readonly Stage[] = [...UNSENT, ...OPEN, ...OVER]

async function itemAt(stage: Stage): Promise<Seen> {
  if (stage !== 'taken back') return itemIn(stage, cast)
  const item = await itemIn('sent', cast)
  await done(takeBackItem(people.officer, { ...item, reason: 'x' }, at))
  return seen(item.id)
}

const isIn = (stages: readonly Stage[], stage: Stage) => stages.includes(stage)

/** What each command answers at each stage; a body owes nothing before it was asked. */
const COMMANDS: [string, Command, (stage: Stage) => Outcome][] = [
  [
    'answerPart',
    answer,
    (stage) => ({
      by: 'staff',
      told: isIn(OPEN, stage) ? 'ok' : isIn(OVER, stage) ? 'wrong-state' : 'not-allowed',
    }),
  ],
  [
    'correctAnswer',
    correct,
    (stage) => {
      if (!isIn(['answered', 'judged', 'closed'], stage))
        return { by: 'staff', told: 'not-found', others: 'not-found' }
      return { by: 'staff', told: stage === 'closed' ? 'wrong-state' : 'ok' }
    },
  ],
  ['recordVerdicts', judge, (stage) => ({ by: 'officer', told: isIn(OPEN, stage) ? 'ok' : 'wrong-state' })],
  [
    'replyBeside',
    replyTo,
    (stage) => {
      if (isIn([...UNSENT, ...OVER], stage)) return { by: 'staff', told: 'not-found', others: 'not-found' }
      return { by: 'staff', told: isIn(['sent', 'acknowledged'], stage) ? 'ok' : 'nothing-owed' }
    },
  ],
  [
    'acceptObligation',
    accept,
    (stage) => ({ by: 'staff', told: isIn([...UNSENT, ...OVER], stage) ? 'not-found' : 'owed-already' }),
  ],
]

describe.each(COMMANDS)('%s', (_, run, outcomeAt) => {
  it.each(STAGES)('of an item that is %s', async (stage) => {
    await tryAll(() => itemAt(stage), run, outcomeAt(stage))
  })
})

const answerWith = async (itemId: string, input: Partial<Parameters<typeof reply>[0]>) => {
  const { version } = await seen(itemId)
  await done(
    answerPart(people.staff, reply({ partId: (await partOf(itemId)).partId, version, ...input }), at),
  )
}
const found = async (item: Seen) =>
  expect(await judge(people.officer, await seen(item.id))).toEqual({ ok: true })

/** What became of a recommendation, each from the one named before it. */
const FATES: Record<string, { after?: string; step: (item: Seen) => Promise<void> }> = {
  unanswered: { step: () => Promise.resolve() },
  rejected: { step: ({ id }) => answerWith(id, { reply: 'rejected', text: 'No, because.' }) },
  accepted: { step: ({ id }) => answerWith(id, { reply: 'accepted' }) },
  'accepted and judged': { after: 'accepted', step: found },
  'accepted, judged and closed': {
    after: 'accepted and judged',
    step: async ({ id }) => {
      await promised({ id, debtorId: cast.addresseeId }, { on: '2026-11-02', doneOn: '2026-11-20' })
      await done(closeItem(people.officer, { ...(await seen(id)), reason: 'x' }, at))
    },
  },
  'accepted and taken back': {
    after: 'accepted',
    step: async ({ id }) => done(takeBackItem(people.officer, { ...(await seen(id)), reason: 'x' }, at)),
  },
}

async function recommendation(fate: string): Promise<Seen> {
  const { after, step } = FATES[fate] ?? { step: () => Promise.reject(new Error(fate)) }
  const { bodyId, addresseeId: debtorId } = cast
  const item = after
    ? await recommendation(after)
    : await makeSent({ bodyId, debtorId, kind: 'recommendation' })
  await step(item)
  return seen(item.id)
}

describe.each(Object.keys(FATES))('a recommendation that is %s', (fate) => {
  const isAccepted = fate === 'accepted' || fate === 'accepted and judged'
  const outcome = isAccepted ? 'ok' : 'not-accepted'

  it('is assessed by the officer of the group alone, and only where it was accepted and is not over', async () => {
    const run: Command = (actor, { id: itemId }) =>
      assess(actor, { id: newId(at), itemId, rating: 'amber', reason: 'Half.', meetingId: '' }, at)
    await tryAll(() => recommendation(fate), run, { by: 'officer', told: outcome })
  })

  it('gets actions from staff of the body that owes it alone, and only where it was accepted and is not over', async () => {
    const run: Command = async (actor, { id }) =>
      promiseAction(actor, { ...(await owedOn(id)), title: 'Publish the costs', on: '2027' }, at)
    await tryAll(() => recommendation(fate), run, { by: 'staff', told: outcome })
  })
})

const FEEDBACK_STATES = ['draft', 'submitted', 'returned', 'published', 'withdrawn'] as const
type FeedbackState = (typeof FEEDBACK_STATES)[number]

const FEEDBACK: Partial<Record<Move, Command>> = {
  revise: (actor, item) =>
    reviseFeedback(actor, { ...item, kind: 'comment', text: 'Other words', then: 'draft' }, at),
  submit: (actor, item) => submitFeedback(actor, item, at),
  withdraw: (actor, item) => withdrawFeedback(actor, item, at),
  publish: (actor, item) => publishFeedback(actor, item, at),
  return: (actor, item) => returnFeedback(actor, { ...item, reason: 'x' }),
}
const FEEDBACK_MOVES = Object.entries(FEEDBACK) as [Move, Command][]

async function feedbackIn(state: FeedbackState): Promise<Seen> {
  const { about, bodyId } = cast
  const then = state === 'draft' ? 'draft' : 'submit'
  const item = { id: await recorded(people.author, { about, bodyId, then }), version: 1 }
  if (state === 'returned') await done(returnFeedback(people.officer, { ...item, reason: 'x' }))
  if (state === 'published') await done(publishFeedback(people.officer, item, at))
  if (state === 'withdrawn') await done(withdrawFeedback(people.author, item, at))
  return seen(item.id)
}

describe.each(FEEDBACK_MOVES)('the move %s of feedback', (move, run) => {
  it.each(FEEDBACK_STATES)(
    'from %s is made by those who may, where the table of states has it',
    async (state) => {
      const [mover] = MOVES[move].by
      const isThere = stateAfter('comment', state, move) !== null
      await tryAll(() => feedbackIn(state), run, {
        by: MOVER_IS[mover],
        told: isThere ? 'ok' : 'wrong-state',
      })
    },
  )
})

const REGISTER: [Move, Command][] = [
  ['submit', (actor, item) => submitItem(actor, item, at)],
  ['withdraw', (actor, item) => withdrawItem(actor, item, at)],
  ['return', (actor, item) => returnItem(actor, { ...item, reason: 'x' }, at)],
  ['agree', (actor, item) => agreeItem(actor, { ...item, meetingId }, at)],
]
const NOT_THERE = { by: 'nobody', told: 'not-found', others: 'not-found' } as const
const questionIn = (state: Extract<ItemState, FeedbackState>) =>
  state === 'published' ? itemIn('agreed', cast) : itemIn(state, cast)

describe('what belongs to the other path is not there for anybody', () => {
  it.each(FEEDBACK_MOVES)('the feedback move %s of a question', async (_, run) => {
    for (const state of FEEDBACK_STATES) await tryAll(() => questionIn(state), run, NOT_THERE)
  })

  it.each(REGISTER)('the register move %s of feedback', async (_, run) => {
    for (const state of FEEDBACK_STATES) await tryAll(() => feedbackIn(state), run, NOT_THERE)
  })
})
