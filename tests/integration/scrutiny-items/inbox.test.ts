import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { addDays, type IsoDay } from '@/lib/dates'
import { PAGE } from '@/lib/paging'
import { settle } from '@/lib/obligations/settle-commands'
import { inbox, inboxPart } from '@/lib/scrutiny-items/inbox-queries'
import { officersStep, STEPS } from '@/lib/scrutiny-items/step-rules'
import { officersItem, registerOf } from '@/lib/scrutiny-items/workspace-queries'
import { makeBodyOf } from '../../support/asking'
import { countQueries } from '../../support/count-queries'
import { itemIn, type Cast } from '../../support/officer'
import { officerFor } from '../../support/people'
import { makeMilestone, makeOrganisation } from '../../support/record'
import {
  answered,
  assessed,
  judged,
  makeGroup,
  makeItem,
  makeMeeting,
  promised,
  type Group,
} from '../../support/register'

const SENT = '2026-11-22'

async function newCast(): Promise<Cast & { group: Group }> {
  const group = await makeGroup()
  const { bodyId, author } = group
  const addresseeId = await makeOrganisation()
  const about = { type: 'milestone' as const, id: (await makeMilestone({ ownerId: addresseeId })).id }
  return { group, author, officer: await officerFor(bodyId), bodyId, about, addresseeId }
}

const partsOf = (scrutinyItemId: string) => db.scrutinyItemPart.findMany({ where: { scrutinyItemId } })

/** A further answer to every part, which the group has not judged. */
async function answerAgain(cast: Cast, id: string, kind: 'full' | 'holding') {
  for (const { id: partId } of await partsOf(id))
    await db.answer.create({ data: { partId, kind, text: 'More.', organisationId: cast.addresseeId } })
  await settle(db, id, SENT)
}

async function found(cast: Cast, id: string, finding: 'answered' | 'not_answered') {
  const { meetingId } = await db.verdict.findFirstOrThrow({ where: { part: { scrutinyItemId: id } } })
  for (const { id: partId } of await partsOf(id)) {
    const answer = await db.answer.findFirst({ where: { partId }, orderBy: { seq: 'desc' } })
    await db.verdict.create({
      data: { partId, answerId: answer?.id ?? null, finding, reason: 'x', meetingId },
    })
  }
  await settle(db, id, SENT)
}

type Since = { response?: 'accepted' | 'rejected'; done?: boolean[]; found?: [IsoDay, 'amber' | 'green'][] }

/** A recommendation judged in April, what was promised on it, and what reviews found since: the first is due on 10 October. */
async function followed({ group, addresseeId }: { group: Group; addresseeId: string }, since: Since) {
  const { response = 'accepted', done = [], found: reviews = [] } = since
  const item = await makeItem({ group, debtorId: addresseeId, askedOn: '2026-03-02', kind: 'recommendation' })
  const kind = response === 'rejected' ? 'refusal' : 'full'
  const answerId = await answered(item, { on: '2026-04-10', kind, response })
  const meetingId = await makeMeeting(group.bodyId, '2026-04-20')
  await judged(item, { on: '2026-04-20', meetingId, answerId })
  for (const isDone of done)
    await promised(item, { on: '2026-04-10', ...(isDone ? { doneOn: '2026-08-01' } : {}) })
  for (const [on, rating] of reviews) await assessed(item, on, rating)
  return item.id
}

const FOLLOWED: Since[] = [
  {},
  { response: 'rejected' },
  { done: [true] },
  { done: [true, false] },
  { found: [['2026-09-01', 'green']] },
  { found: [['2026-10-15', 'green']] },
  { found: [['2026-10-15', 'amber']] },
  {
    done: [false],
    found: [
      ['2026-10-15', 'green'],
      ['2026-11-01', 'amber'],
    ],
  },
]

/** One item of every kind that an officer can meet. */
async function everyKind(cast: Cast & { group: Group }): Promise<string[]> {
  const states = [
    ...['submitted', 'agreed', 'sent', 'acknowledged', 'answered', 'judged', 'closed'],
    ...['returned', 'withdrawn', 'draft'],
  ] as const
  const ids = []
  for (const state of states) ids.push((await itemIn(state, cast, { parts: ['When?', 'Who?'] })).id)
  const [later, partly, again] = [
    await itemIn('judged', cast),
    await itemIn('judged', cast),
    await itemIn('judged', cast),
  ]
  await answerAgain(cast, later.id, 'full')
  await found(cast, partly.id, 'not_answered')
  await answerAgain(cast, again.id, 'holding')
  await found(cast, again.id, 'answered')
  const gone = { ...cast, addresseeId: await makeBodyOf() }
  const nobodys = await itemIn('sent', gone, { isInOldName: true })
  const old = await itemIn('sent', cast)
  await db.scrutinyItem.update({ where: { id: old.id }, data: { authorId: null } })
  for (const since of FOLLOWED) ids.push(await followed(cast, since))
  return [...ids, later.id, partly.id, again.id, nobodys.id, old.id]
}

describe('what is next for the officer', () => {
  let cast: Cast & { group: Group }
  let ids: string[]
  beforeAll(async () => {
    cast = await newCast()
    ids = await everyKind(cast)
    await itemIn('submitted', await newCast())
  })

  // Long before it is due, a week and a day before, a week, on the day, the day after, long after.
  const days = [0, 20, 21, 28, 29, 30, 100, 150].map((more) => addDays(SENT, more))

  it.each(days)('is on %s in the database what the rule says of each item', async (day) => {
    const told = await inbox(cast.officer, day, 100)
    const bySql = told.flatMap(({ step, items }) => items.map((item) => `${item.id} ${step}`))
    const items = await Promise.all(ids.map((id) => officersItem(cast.officer, id, day)))
    const byRule = items.flatMap((item) => {
      if (!item || item.state === 'returned') return []
      const step = officersStep(item, day)
      return Object.hasOwn(STEPS, step) ? [`${item.id} ${step}`] : []
    })
    expect(bySql.toSorted()).toEqual(byRule.toSorted())
  })

  it('has every part at some time', async () => {
    const steps = await Promise.all(days.map((day) => inbox(cast.officer, day, 1)))
    expect(new Set(steps.flat().map(({ step }) => step))).toEqual(new Set(Object.keys(STEPS)))
  })
})

describe('a long register', () => {
  let cast: Cast
  beforeAll(async () => {
    cast = await newCast()
    const { id } = await itemIn('submitted', cast)
    const { id: _, ...row } = await db.scrutinyItem.findUniqueOrThrow({ where: { id } })
    for (let i = 1; i <= 2 * PAGE + 3; i += 1) {
      const createdAt = new Date(row.createdAt.getTime() + i)
      const parts = { create: { number: 1, text: row.text } }
      const { bodyId, authorId, authorName, addresseeId, milestoneId, kind, text, submittedAt } = row
      const own = { bodyId, authorId, authorName, addresseeId, milestoneId, kind, text, submittedAt }
      await db.scrutinyItem.create({ data: { ...own, createdAt, state: 'submitted', parts } })
    }
  })
  const COUNT = 2 * PAGE + 4

  it('is counted whole, and read by the page', async () => {
    const [part] = await inbox(cast.officer, SENT, 10)
    expect([part?.step, part?.count, part?.items.length]).toEqual(['check', COUNT, 10])
    const pages = await Promise.all([1, 2, 3].map((page) => inboxPart(cast.officer, SENT, 'check', page)))
    const read = pages.flatMap((each) => each?.items ?? [])
    expect(pages.map((each) => each?.items.length)).toEqual([PAGE, PAGE, 4])
    expect(pages.map((each) => [each?.page, each?.pages])).toEqual([1, 2, 3].map((page) => [page, 3]))
    expect(await inboxPart(cast.officer, SENT, 'check', 9)).toEqual(pages[2])
    expect(await inboxPart(cast.officer, SENT, 'close', 9)).toBeNull()
    expect(new Set(read.map(({ id }) => id)).size).toBe(COUNT)
    const created = read.map(({ createdAt }) => createdAt.getTime())
    expect(created).toEqual(created.toSorted((a, b) => a - b))
  })

  it('is shown whole by the page too, the oldest on top', async () => {
    const [first, last, past] = await Promise.all(
      [1, 3, 9].map((page) => registerOf(cast.officer, SENT, page)),
    )
    expect(past).toEqual(last)
    expect([first?.items.length, last?.items.length, last?.count, last?.pages]).toEqual([PAGE, 4, COUNT, 3])
    expect(Number(first?.items[0]?.createdAt)).toBeLessThan(Number(last?.items[0]?.createdAt))
  })

  it('asks no more for many items than for a few', async () => {
    const few = await newCast()
    await itemIn('submitted', few)
    const reads: ((officer: Cast['officer']) => Promise<unknown>)[] = [
      (officer) => inbox(officer, SENT, PAGE),
      (officer) => registerOf(officer, SENT, 1),
    ]
    for (const read of reads) {
      const [of, one] = [
        await countQueries(() => read(cast.officer)),
        await countQueries(() => read(few.officer)),
      ]
      expect(of.queries.length).toBeLessThanOrEqual(one.queries.length + 1)
    }
  })
})
