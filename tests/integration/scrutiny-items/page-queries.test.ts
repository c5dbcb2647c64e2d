import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { toDateColumn } from '@/lib/dates'
import { historyOf } from '@/lib/scrutiny-items/history-rules'
import { getItem, type FoundItem } from '@/lib/scrutiny-items/page-queries'
import { publicState } from '@/lib/scrutiny-items/page-rules'
import { refSlug } from '@/lib/scrutiny-items/rules'
import { countQueries } from '../../support/count-queries'
import { NOW, on } from '../../support/moments'
import { makeConsultation, makeMilestone, makeOrganisation } from '../../support/record'
import {
  answered,
  assessed,
  extended,
  judged,
  makeEnded,
  makeGroup,
  makeItem,
  makeMeeting,
  noon,
  promised,
  succeeded,
  takenBack,
  type Group,
  type MadeItem,
} from '../../support/register'

let group: Group
let heir: string
let old: string
let meetingId: string
let item: MadeItem
let firstAnswer: string

beforeAll(async () => {
  group = await makeGroup()
  meetingId = await makeMeeting(group.bodyId, '2026-10-20')
  const agreedAtId = await makeMeeting(group.bodyId, '2026-03-18')
  heir = await makeOrganisation('Heir board')
  old = await makeEnded('Old group', '2026-03-31')
  await succeeded({ from: [old], to: [heir], on: '2026-04-01' })
  item = await makeItem({
    ...{ group, debtorId: old, askedOn: '2026-03-20', clock: 'statutory', agreedAtId },
    parts: ['How much?', 'By when?'],
  })
  await extended(item, '2026-04-05', 7, '2026-04-23')
  await db.chase.create({
    data: {
      ...{ obligationId: item.obligationId, on: toDateColumn('2026-05-01'), note: 'We ask again.' },
      recordedAt: noon('2026-05-01'),
    },
  })
  await db.becameLate.create({
    data: { obligationId: item.obligationId, lateOn: toDateColumn('2026-04-24') },
  })
  firstAnswer = await answered(item, { on: '2026-06-01', by: heir, text: 'It costs two million pounds.' })
  await answered(item, { on: '2026-06-02', by: heir, part: 2, kind: 'holding', text: 'Soon.' })
  const correction = await answered(item, {
    ...{ on: '2026-06-10', by: heir, kind: 'correction', correctsId: firstAnswer },
    text: 'It costs three million pounds.',
  })
  await judged(item, { on: '2026-10-20', meetingId, finding: 'not_answered', answerId: correction })
})

const settledOn = ({ obligationId: id }: MadeItem, day: string) =>
  db.obligation.update({ where: { id }, data: { settledOn: toDateColumn(day) } })

const page = async (moment = NOW, which = item): Promise<FoundItem> => {
  const found = await getItem(moment, 'questions', refSlug(which.ref))
  if (!found || 'hiddenReason' in found) throw new Error('not shown')
  return found
}

describe('the page of an item', () => {
  it.each(['consultation', 'option', 'question'] as const)(
    'tells of the consultation whose %s it is about, for what the law allowed then',
    async (which) => {
      const { consultation, option, question } = await makeConsultation()
      const about = {
        consultation: { consultationId: consultation.id },
        option: { optionId: option.id },
        question: { consultationQuestionId: question.id },
      }[which]
      const made = await makeItem({ group, debtorId: heir, askedOn: '2026-03-20', about })
      expect((await page(NOW, made)).item.contested).toEqual({
        on: null,
        until: null,
        consulted: 'otherwise',
      })
    },
  )

  it('tells of the milestone that it is about by its latest date, as it was known', async () => {
    const { id } = await makeMilestone({ ownerId: heir, promised: '2026-04' })
    const made = await makeItem({ group, debtorId: heir, askedOn: '2026-03-20', about: { milestoneId: id } })
    const contested = { on: '2026-04', until: null, consulted: 'not_established' }
    expect((await page(NOW, made)).item.contested).toEqual(contested)
  })

  it('tells who was asked, who owes it today, and the original due date', async () => {
    const { item: shown, chain } = await page()
    const owner = shown.owed?.owner
    expect(owner?.kind === 'owed' && chain.organisations.get(owner.organisationId)?.name).toBe('Heir board')
    expect(shown.owed).toMatchObject({ originalDueOn: '2026-04-16', dueOn: '2026-04-23' })
    expect(chain.events).toMatchObject([{ kind: 'merger', legalBasis: 'An order made by Parliament' }])
  })

  it('tells the public state in one sentence', async () => {
    const { item: shown } = await page()
    expect(publicState(shown, NOW.on)).toBe(
      'The body says that it has answered, and the group that asked disputes that. It was due on 23 April 2026 and is 213 days late.',
    )
  })

  it('has the answers to each part, corrections linked to what they correct, and the findings', async () => {
    const [first, second] = (await page()).item.parts
    expect(first?.answers.map(({ kind, correctsId }) => [kind, correctsId])).toEqual([
      ['full', null],
      ['correction', firstAnswer],
    ])
    expect(first?.verdicts).toMatchObject([
      { finding: 'not_answered', meeting: { title: expect.anything() as string } },
    ])
    expect(second?.answers).toMatchObject([{ kind: 'holding', by: { name: 'Heir board' } }])
  })

  it('has one history of all that happened, in order of date', async () => {
    const { item: shown, chain } = await page()
    const told = historyOf(shown, chain).map(({ on: day, what }) => `${day} ${what}`)
    expect(told).toEqual([
      '2026-03-18 Agreed by the group',
      '2026-03-20 Raised',
      '2026-03-20 Sent to Old group',
      '2026-04-01 Passed to Heir board (merger)',
      '2026-04-05 7 more days were given',
      '2026-04-24 It became late',
      '2026-05-01 The council asked again',
      '2026-06-01 gave a full answer to part 1',
      '2026-06-02 gave a holding answer to part 2',
      '2026-06-10 gave a correction to part 1',
      '2026-10-20 The group’s finding on part 1: not answered',
    ])
  })

  it('has no history after the day since which nothing is owed: what is closed passes to nobody', async () => {
    const made = await makeItem({ group, debtorId: old, askedOn: '2026-03-10' })
    const answerId = await answered(made, { on: '2026-03-20', by: old })
    await judged(made, { on: '2026-03-25', meetingId, finding: 'answered', answerId })
    await settledOn(made, '2026-03-20')
    const { item: shown, chain } = await page(NOW, made)
    expect(historyOf(shown, chain).map(({ what }) => what)).not.toContain('Passed to Heir board (merger)')
    expect(shown.owed?.owner).toMatchObject({ kind: 'owed', organisationId: old })
  })

  it('says of what came with the record that a reply is on record, and what of it is not established', async () => {
    const made = await makeItem({ group, debtorId: heir, askedOn: '2026-03-10', cameWithRecord: true })
    const said = async (data: { replyNote?: string; doneOn?: string }) => {
      await db.scrutinyItem.update({ where: { id: made.id }, data })
      const { item: shown } = await page(NOW, made)
      return publicState(shown, NOW.on)
    }
    expect(await said({})).toContain('whether it was answered is not established')
    expect(await said({ replyNote: 'It said that it will.' })).toBe(
      'It was asked before this record existed. A reply is on record; what the group that asked found is not established.',
    )
    await settledOn(made, '2026-03-31')
    expect(await said({ doneOn: '2026-03~' })).toContain('A reply is on record')
    const { item: done, chain } = await page(NOW, made)
    expect(historyOf(done, chain).at(-1)).toMatchObject({ on: '2026-03~', what: 'A reply is on record' })
    const then = await page(on('2026-04-01'), made)
    expect(then.item).toMatchObject({ replyNote: 'It said that it will.', owed: { settledOn: '2026-03-31' } })
    expect((await page(on('2026-03-30'), made)).item).toMatchObject({
      ...{ replyNote: null, doneOn: null },
      owed: { settledOn: null },
    })
  })

  it('is found under its own address only', async () => {
    expect(await getItem(NOW, 'recommendations', refSlug(item.ref))).toBeNull()
    for (const slug of ['no-such-2026-q1', 'odd', "' or 1=1", refSlug(item.ref).toUpperCase()])
      expect(await getItem(NOW, 'questions', slug)).toBeNull()
  })

  it('asks the database the same for a long exchange as for a short one', async () => {
    const short = await makeItem({ group, debtorId: heir })
    const count = async (which: MadeItem) => (await countQueries(() => page(NOW, which))).queries.length
    for (let i = 0; i < 20; i += 1)
      await answered(item, { on: '2026-11-01', by: heir, part: 2, kind: 'holding', text: `Soon ${i}.` })
    expect(await count(item)).toBe(await count(short))
  })
})

describe('the page of an item on a past day', () => {
  it('is not there before it was agreed', async () => {
    expect(await getItem(on('2026-03-19'), 'questions', refSlug(item.ref))).toBeNull()
  })

  it('tells who owed it then, and the due date of then', async () => {
    const { item: shown, chain } = await page(on('2026-03-25'))
    expect(shown.owed).toMatchObject({
      owner: { chain: [] },
      dueOn: '2026-04-16',
      clockChanges: [],
      lateOn: [],
    })
    expect([...chain.organisations.values()].map(({ name }) => name)).toEqual(['Old group'])
  })

  it('tells no answer and no finding that came later, and how it stood without them', async () => {
    const { item: before } = await page(on('2026-05-31'))
    expect(before.parts.flatMap(({ answers, verdicts }) => [...answers, ...verdicts])).toEqual([])
    expect(before.owed?.standing).toBe('awaited')
    const { item: between } = await page(on('2026-06-09'))
    expect(between.parts[0]?.answers).toHaveLength(1)
    expect((await page(on('2026-10-19'))).item.owed?.standing).toBe('awaited')
    expect((await page(on('2026-10-20'))).item.owed?.standing).toBe('disputed')
  })
})

describe('an item that was taken back', () => {
  it('says so with the reason, from the day on which it was', async () => {
    const taken = await makeItem({ group, debtorId: heir, askedOn: '2026-09-01' })
    await takenBack(taken, '2026-10-01')
    expect((await page(NOW, taken)).item.withdrawn).toEqual({
      on: '2026-10-01',
      reason: 'It was asked twice.',
    })
    expect((await page(on('2026-09-30'), taken)).item).toMatchObject({
      ...{ withdrawn: null, owed: { standing: 'awaited', settledOn: null } },
    })
  })
})

describe('a recommendation that was accepted', () => {
  let accepted: MadeItem
  const followedOn = async (moment = NOW) => {
    const found = await getItem(moment, 'recommendations', refSlug(accepted.ref))
    if (!found || 'hiddenReason' in found) throw new Error('not shown')
    const { actions, assessments, followUp } = found.item
    return {
      followUp,
      actions: actions.map(({ status }) => status),
      ratings: assessments.map(({ rating }) => rating),
    }
  }

  beforeAll(async () => {
    accepted = await makeItem({ group, debtorId: heir, askedOn: '2026-01-05', kind: 'recommendation' })
    await answered(accepted, { on: '2026-01-20', response: 'accepted' })
    await promised(accepted, { on: '2026-01-20' })
    await assessed(accepted, '2026-07-25', 'amber')
  })

  it('tells when it is reviewed next, what was promised, and how the group found that it goes', async () => {
    expect(await followedOn()).toEqual({
      followUp: { acceptedOn: '2026-01-20', reviewDueOn: '2027-01-25' },
      actions: ['planned'],
      ratings: ['amber'],
    })
  })

  it('tells on a past day of the review that was due then', async () => {
    expect(await followedOn(on('2026-07-24'))).toMatchObject({
      followUp: { reviewDueOn: '2026-07-20' },
      ratings: [],
    })
    expect(await followedOn(on('2026-01-19'))).toEqual({ followUp: null, actions: [], ratings: [] })
  })
})

describe('an item that is hidden', () => {
  it('tells no more than that and why, on every day since it was public', async () => {
    const hidden = await makeItem({ group, debtorId: heir, hiddenReason: 'It names a patient.' })
    const slug = refSlug(hidden.ref)
    expect(await getItem(NOW, 'questions', slug)).toEqual({ hiddenReason: 'It names a patient.' })
    expect(await getItem(on('2026-10-01'), 'questions', slug)).toEqual({
      hiddenReason: 'It names a patient.',
    })
    expect(await getItem(on('2026-08-31'), 'questions', slug)).toBeNull()
  })
})
