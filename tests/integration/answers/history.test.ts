import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { answerPart, correctAnswer } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { addMonths, isoDayOf, londonDay } from '@/lib/dates'
import { newId } from '@/lib/ids'
import { markHappened } from '@/lib/milestones/date-commands'
import { historyOf } from '@/lib/obligations/settle-commands'
import type { Actor } from '@/lib/permissions'
import { closeItem } from '@/lib/scrutiny-items/end-commands'
import { stateAfter } from '@/lib/scrutiny-items/rules'
import { isAllSettled, isJudgedWhole, isToBeJudged, standingOf } from '@/lib/standing/rules'
import { assess } from '@/lib/verdicts/assess-commands'
import { mayNotClose } from '@/lib/verdicts/close-queries'
import { recordVerdicts } from '@/lib/verdicts/commands'
import { FINDINGS } from '@/lib/verdicts/rules'
import { makeSent, reply, type SentItem } from '../../support/answers'
import { officerFor, staffOf } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { makeMeeting } from '../../support/verdicts'
import { happening } from '../../support/writing'

let [bodyId, debtorId, meetingId] = ['', '', '']
let officer: Actor
let staff: Actor

beforeAll(async () => {
  bodyId = await makeBody()
  debtorId = await makeOrganisation('NHS Central East')
  meetingId = await makeMeeting(bodyId)
  officer = await officerFor(bodyId)
  staff = await staffOf(debtorId)
})

const part = fc.nat({ max: 1 })
/** Whatever staff and officer may try, on either part, in any order, each a day after the one before. */
const steps = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('answer' as const),
      part,
      reply: fc.constantFrom('holding', 'partial', 'full', 'refusal' as const),
    }),
    fc.record({ do: fc.constant('correct' as const), part, which: fc.nat({ max: 3 }) }),
    fc.record({ do: fc.constant('judge' as const), part, finding: fc.constantFrom(...FINDINGS) }),
    fc.record({ do: fc.constant('close' as const) }),
  ),
  { maxLength: 9 },
)
type Step = typeof steps extends fc.Arbitrary<(infer Each)[]> ? Each : never

async function take(item: SentItem, step: Step, at: Date): Promise<void> {
  const { version } = await db.scrutinyItem.findUniqueOrThrow({ where: { id: item.id } })
  if (step.do === 'close') return close(item, at)
  const partId = item.parts[step.part]?.id ?? ''
  const answers = await db.answer.findMany({ where: { partId }, orderBy: { seq: 'asc' } })
  if (step.do === 'answer') await answerPart(staff, reply({ partId, version, reply: step.reply }), at)
  if (step.do === 'correct') {
    const correctsId = answers[step.which]?.id
    if (correctsId) await correctAnswer(staff, { id: newId(at), correctsId, version, text: 'Mended.' }, at)
  }
  if (step.do === 'judge') {
    const judgement = { partId, answerId: answers.at(-1)?.id ?? null, finding: step.finding, reason: 'So.' }
    const versions = new Map([[item.id, version]])
    await recordVerdicts(officer, { meetingId, versions, judgements: [judgement] }, at)
  }
}

/** As whoever closes must: by the table of states, and only where the rule has nothing against it. */
async function close({ id }: SentItem, at: Date): Promise<void> {
  const { kind, state } = await db.scrutinyItem.findUniqueOrThrow({ where: { id } })
  const next = stateAfter(kind, state, 'close')
  if (next && (await mayNotClose(db, id)) === null)
    await db.scrutinyItem.update({
      where: { id },
      data: { state: next, closedAt: at, endReason: 'The group is content.' },
    })
}

it('whatever is done, the standing and the day that are kept are those that the rules tell, and nothing unjudged is closed', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const item = await makeSent({ bodyId, debtorId, parts: ['Who pays?', 'When?'] })
      let settledOn: string | null = null
      for (const [index, step] of taken.entries()) {
        const at = new Date(Date.UTC(2026, 10, 22 + index, 10))
        const before = await historyOf(db, item.id)
        await take(item, step, at)
        const parts = await historyOf(db, item.id)
        const isChanged = JSON.stringify(parts) !== JSON.stringify(before)
        if (isChanged) settledOn = isAllSettled(parts) ? (settledOn ?? londonDay(at)) : null
        const now = await db.scrutinyItem.findUniqueOrThrow({
          where: { id: item.id },
          include: { obligation: true },
        })
        expect(now.obligation?.standing).toBe(standingOf(parts))
        const kept = now.obligation?.settledOn
        expect(kept ? isoDayOf(kept) : null).toBe(settledOn)
        if (now.state === 'closed' || now.state === 'judged') expect(isJudgedWhole(parts)).toBe(true)
        if (now.state === 'answered') expect(parts.some(isToBeJudged)).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
})

const moves = fc.array(
  fc.record({
    do: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom('accepted', 'accepted_in_part', 'rejected', 'holding') },
      { weight: 3, arbitrary: fc.constantFrom('judge', 'happen', 'red', 'green') },
    ),
    /** How many days after the move before it. */
    after: fc.constantFrom(1, 90, 190),
    withAction: fc.boolean(),
  }),
  { maxLength: 6 },
)
type Move = typeof moves extends fc.Arbitrary<(infer Each)[]> ? Each : never

/** Accepted and judged: from here on closing waits for what was promised. */
const accepted = (withAction: boolean): Move[] =>
  (['accepted', 'judge'] as const).map((each) => ({ do: each, after: 1, withAction }))

async function follow(item: SentItem, move: Move, at: Date): Promise<void> {
  const { version } = await db.scrutinyItem.findUniqueOrThrow({ where: { id: item.id } })
  const partId = item.parts[0]?.id ?? ''
  const latest = await db.answer.findFirst({ where: { partId }, orderBy: { seq: 'desc' } })
  if (move.do === 'judge') {
    const judgement = {
      partId,
      answerId: latest?.id ?? null,
      finding: 'not_answered',
      reason: 'So.',
    } as const
    await recordVerdicts(
      officer,
      { meetingId, versions: new Map([[item.id, version]]), judgements: [judgement] },
      at,
    )
  } else if (move.do === 'happen') {
    const undone = { recommendationId: item.id, dates: { none: { kind: 'actual' as const } } }
    const action = await db.milestone.findFirst({ where: undone })
    if (action) await markHappened(staff, happening({ milestoneId: action.id, version: action.version }), at)
  } else if (move.do === 'red' || move.do === 'green') {
    const said = { id: newId(at), itemId: item.id, rating: move.do, reason: 'So.', meetingId: '' }
    await assess(officer, said, at)
  } else {
    const mayPromise = move.do.startsWith('accepted') && move.withAction
    const action = mayPromise ? { title: 'Publish the table', on: '2027' } : null
    await answerPart(staff, { ...reply({ partId, version, reply: move.do }), id: newId(at), action }, at)
  }
}

/** Told anew, without the rules: judged, and rejected or done or found green six months after it was accepted. */
async function mayClose(item: SentItem): Promise<boolean> {
  const parts = await historyOf(db, item.id)
  if (!isJudgedWhole(parts)) return false
  const answers = await db.answer.findMany({
    where: { part: { scrutinyItemId: item.id } },
    orderBy: { seq: 'asc' },
  })
  const said = answers.flatMap(({ response, recordedAt }) => (response ? [{ response, recordedAt }] : []))
  if ((said.at(-1)?.response ?? 'rejected') === 'rejected') return true
  const since = said.slice(said.map(({ response }) => response).lastIndexOf('rejected') + 1)[0]?.recordedAt
  const actions = await db.milestone.findMany({
    where: { recommendationId: item.id },
    include: { dates: true },
  })
  if (actions.length > 0 && actions.every(({ dates }) => dates.some(({ kind }) => kind === 'actual')))
    return true
  const all = await db.assessment.findMany({ where: { scrutinyItemId: item.id }, orderBy: { seq: 'asc' } })
  const due = addMonths(londonDay(since ?? new Date(0)), 6)
  return (
    reviewsFrom(
      due,
      all.map(({ rating, on }) => [rating, isoDayOf(on)] as const),
    ) === 'green'
  )
}

/** What the last review found that was held on or after the day on which it was due. */
function reviewsFrom(due: string, all: readonly (readonly [string, string])[]): string | null {
  const [at, held] = [all.findIndex(([, on]) => on >= due), all.find(([, on]) => on >= due)]
  if (!held) return null
  const rest = all.slice(at + 1)
  const next = reviewsFrom(held[0] === 'green' ? held[1] : addMonths(held[1], 6), rest)
  return next ?? held[0]
}

it('closes a recommendation only once it is judged and, where it was accepted, carried out; whatever is done before', async () => {
  await fc.assert(
    fc.asyncProperty(moves, fc.boolean(), async (made, withAction) => {
      const item = await makeSent({ bodyId, debtorId, kind: 'recommendation', parts: ['Publish the costs.'] })
      let day = Date.UTC(2026, 10, 22, 10)
      for (const move of [...accepted(withAction), ...made]) {
        day += move.after * 86_400_000
        await follow(item, move, new Date(day))
        const { version } = await db.scrutinyItem.findUniqueOrThrow({ where: { id: item.id } })
        const may = await mayClose(item)
        const done = await closeItem(officer, { id: item.id, version, reason: 'Enough.' }, new Date(day))
        expect([move, done.ok]).toEqual([move, may])
        if (done.ok) return
      }
    }),
    { numRuns: 25 },
  )
})

it('the database itself closes nothing that has a part without a finding', async () => {
  const item = await makeSent({ bodyId, debtorId, parts: ['Who pays?', 'When?'] })
  const closed = { state: 'closed', closedAt: new Date(), endReason: 'Done.' } as const
  await expect(db.scrutinyItem.update({ where: { id: item.id }, data: closed })).rejects.toThrow(/finding/)
})
