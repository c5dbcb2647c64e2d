import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { answerPart, correctAnswer } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { isoDayOf, londonDay } from '@/lib/dates'
import { newId } from '@/lib/ids'
import { historyOf } from '@/lib/obligations/settle-commands'
import type { Actor } from '@/lib/permissions'
import { stateAfter } from '@/lib/scrutiny-items/rules'
import { isAllSettled, isJudgedWhole, isToBeJudged, standingOf } from '@/lib/standing/rules'
import { mayNotClose } from '@/lib/verdicts/close-queries'
import { recordVerdicts } from '@/lib/verdicts/commands'
import { FINDINGS } from '@/lib/verdicts/rules'
import { makeSent, reply, type SentItem } from '../../support/answers'
import { officerFor, staffOf } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { makeMeeting } from '../../support/verdicts'

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

it('the database itself closes nothing that has a part without a finding', async () => {
  const item = await makeSent({ bodyId, debtorId, parts: ['Who pays?', 'When?'] })
  const closed = { state: 'closed', closedAt: new Date(), endReason: 'Done.' } as const
  await expect(db.scrutinyItem.update({ where: { id: item.id }, data: closed })).rejects.toThrow(/finding/)
})
