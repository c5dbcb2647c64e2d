import { beforeAll, describe, expect, it } from 'vitest'
import { RegisterFilter } from '@/lib/scrutiny-items/filter'
import { listRegister } from '@/lib/scrutiny-items/register-queries'
import { countQueries } from '../../support/count-queries'
import { NOW, on } from '../../support/moments'
import { makeOrganisation } from '../../support/record'
import {
  answered,
  assessed,
  extended,
  judged,
  makeEnded,
  makeGroup,
  makeItem,
  makeMeeting,
  promised,
  succeeded,
  takenBack,
  takenOn,
  type Group,
  type MadeItem,
} from '../../support/register'

let group: Group
let other: Group
let old: string
let heir: string
let living: string
let items: Record<
  'inherited' | 'late' | 'claimed' | 'judged' | 'agreed' | 'withdrawn' | 'nobodys' | 'taken' | 'advice',
  MadeItem
>

beforeAll(async () => {
  group = await makeGroup('Luton review group')
  other = await makeGroup('Bedford committee')
  living = await makeOrganisation('Living trust')
  heir = await makeOrganisation('Heir board')
  old = await makeEnded('Old group', '2026-03-31')
  await succeeded({ from: [old], to: [heir], on: '2026-04-01' })
  const parted = await makeEnded('Parted board', '2026-06-30')
  await succeeded({ from: [parted], to: [heir, living], on: '2026-07-01', kind: 'split' })
  const meetingId = await makeMeeting(group.bodyId, '2026-10-20')
  items = {
    inherited: await makeItem({
      group,
      debtorId: old,
      askedOn: '2026-03-20',
      text: 'What of the heart unit?',
    }),
    late: await makeItem({
      group,
      debtorId: living,
      askedOn: '2026-09-01',
      parts: ['How much?', 'By when?'],
    }),
    claimed: await makeItem({ group: other, debtorId: living, askedOn: '2026-09-02' }),
    judged: await makeItem({ group, debtorId: living, askedOn: '2026-09-03', kind: 'information_request' }),
    agreed: await makeItem({ group, debtorId: living, askedOn: '2026-11-10', state: 'agreed' }),
    withdrawn: await makeItem({ group, debtorId: living, askedOn: '2026-09-05' }),
    nobodys: await makeItem({ group, debtorId: parted, askedOn: '2026-06-01' }),
    taken: await makeItem({ group, debtorId: parted, askedOn: '2026-06-02' }),
    advice: await makeItem({
      ...{ group, debtorId: living, askedOn: '2026-09-07', kind: 'recommendation' },
      text: 'Keep the heart unit.',
    }),
  }
  await makeItem({ group, debtorId: living, state: 'draft' })
  await answered(items.claimed, { on: '2026-09-20' })
  const answerId = await answered(items.judged, { on: '2026-09-21' })
  await judged(items.judged, { on: '2026-10-20', meetingId, finding: 'not_answered', answerId })
  await takenBack(items.withdrawn, '2026-10-01')
  await takenOn(items.taken, heir, '2026-08-01')
})

const asked = (input: Record<string, string>) => RegisterFilter.parse(input)
const refsOf = async (input: Record<string, string> = {}, moment = NOW, register = 'questions' as const) =>
  (await listRegister(moment, register, asked(input))).items.map(({ ref }) => ref)

describe('the register of questions', () => {
  it('holds what is public and no recommendation, the latest asked first', async () => {
    const { agreed, withdrawn, judged: found, claimed, late, taken, nobodys, inherited } = items
    const inOrder = [agreed, withdrawn, found, claimed, late, taken, nobodys, inherited]
    expect(await refsOf()).toEqual(inOrder.map(({ ref }) => ref))
  })

  it('tells how each stands', async () => {
    const { items: listed } = await listRegister(NOW, 'questions', RegisterFilter.parse({}))
    const standing = (item: MadeItem) => listed.find(({ ref }) => ref === item.ref)?.standing
    expect(standing(items.agreed)).toBe('to_be_sent')
    expect(standing(items.late)).toBe('awaited')
    expect(standing(items.claimed)).toBe('claimed')
    expect(standing(items.judged)).toBe('disputed')
    expect(standing(items.withdrawn)).toBe('withdrawn')
  })

  it('tells who owes each today: the successor, who took it on, or that nobody has', async () => {
    const { items: listed } = await listRegister(NOW, 'questions', RegisterFilter.parse({}))
    const owner = (item: MadeItem) => {
      const found = listed.find(({ ref }) => ref === item.ref)?.owner
      return found && found !== 'nobody' ? found.name : found
    }
    expect(owner(items.inherited)).toBe('Heir board')
    expect(owner(items.taken)).toBe('Heir board')
    expect(owner(items.nobodys)).toBe('nobody')
    expect(owner(items.claimed)).toBeNull()
    expect(owner(items.withdrawn)).toBeNull()
  })

  it('counts all, those that are late, and those that have each value', async () => {
    const page = await listRegister(NOW, 'questions', RegisterFilter.parse({}))
    expect([page.total, page.matching, page.late]).toEqual([8, 8, 5])
    const counts = (key: keyof typeof page.choices) =>
      Object.fromEntries(page.choices[key].map(({ label, count }) => [label, count]))
    expect(counts('owed-by')).toMatchObject({
      'Nobody has accepted it': 1,
      'Heir board': 2,
      'Living trust': 2,
    })
    expect(counts('kind')).toEqual({ Question: 7, 'Request for information': 1 })
    expect(counts('asked-of')).toMatchObject({ 'Old group': 1, 'Parted board': 2, 'Living trust': 5 })
  })
})

describe('a filter of the register', () => {
  const slugOf = async (key: 'asked-of' | 'owed-by' | 'body', label: string) => {
    const { choices } = await listRegister(NOW, 'questions', RegisterFilter.parse({}))
    return choices[key].find((choice) => choice.label === label)?.value ?? ''
  }

  it('narrows by what kind it is and how it stands', async () => {
    expect(await refsOf({ kind: 'information_request' })).toEqual([items.judged.ref])
    expect(await refsOf({ standing: 'disputed' })).toEqual([items.judged.ref])
    expect(await refsOf({ standing: 'withdrawn' })).toEqual([items.withdrawn.ref])
  })

  it('narrows by who was asked and by who owes it today', async () => {
    expect(await refsOf({ 'asked-of': await slugOf('asked-of', 'Old group') })).toEqual([items.inherited.ref])
    const heirs = [items.taken.ref, items.inherited.ref]
    expect(await refsOf({ 'owed-by': await slugOf('owed-by', 'Heir board') })).toEqual(heirs)
    expect(await refsOf({ 'owed-by': 'nobody' })).toEqual([items.nobodys.ref])
  })

  it('narrows by the body that asked, the year and lateness', async () => {
    expect(await refsOf({ body: await slugOf('body', 'Bedford committee') })).toEqual([items.claimed.ref])
    expect(await refsOf({ year: '2026' })).toHaveLength(8)
    const late = [items.judged, items.late, items.taken, items.nobodys, items.inherited]
    expect(await refsOf({ late: 'yes' })).toEqual(late.map(({ ref }) => ref))
  })

  it('finds words in what was asked, in its parts and in its reference, whatever their case', async () => {
    expect(await refsOf({ words: 'HEART unit' })).toEqual([items.inherited.ref])
    expect(await refsOf({ words: 'by when' })).toEqual([items.late.ref])
    expect(await refsOf({ words: items.claimed.ref.toLowerCase() })).toEqual([items.claimed.ref])
    expect(await refsOf({ words: '%' })).toEqual([])
    expect(await refsOf({ words: "' OR 1=1 --" })).toEqual([])
  })

  it('says which value no item has, and shows none', async () => {
    const page = await listRegister(NOW, 'questions', asked({ place: 'atlantis', year: '2026' }))
    expect(page).toMatchObject({ unknown: ['place'], matching: 0, items: [], total: 8 })
  })
})

describe('the order of the register', () => {
  it('is by due date where asked for, what is not owed last', async () => {
    const refs = await refsOf({ sort: 'due' })
    expect(refs.slice(0, 3)).toEqual([items.inherited.ref, items.nobodys.ref, items.taken.ref])
    expect((await refsOf({ sort: 'due-last' }))[0]).toBe(items.judged.ref)
  })

  it('is by reference as people count, not as letters sort', async () => {
    const numbers = (await refsOf({ sort: 'reference', kind: 'question' }))
      .filter((ref) => ref.startsWith(`${group.prefix}/`))
      .map((ref) => Number(/\d+$/.exec(ref)?.[0]))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })
})

describe('the register on a past day', () => {
  it('tells of nothing that was agreed later', async () => {
    expect(await refsOf({}, on('2026-06-01'))).toEqual([items.nobodys.ref, items.inherited.ref])
    expect(await refsOf({}, on('2026-03-19'))).toEqual([])
  })

  it('tells how each stood then, and who owed it then', async () => {
    const listed = async (day: string, item: MadeItem) =>
      (await listRegister(on(day), 'questions', RegisterFilter.parse({}))).items.find(
        ({ ref }) => ref === item.ref,
      )
    expect((await listed('2026-09-19', items.claimed))?.standing).toBe('awaited')
    expect((await listed('2026-09-20', items.claimed))?.standing).toBe('claimed')
    expect((await listed('2026-09-30', items.judged))?.standing).toBe('claimed')
    expect((await listed('2026-10-20', items.judged))?.standing).toBe('disputed')
    expect((await listed('2026-09-30', items.withdrawn))?.standing).toBe('awaited')
    expect((await listed('2026-03-31', items.inherited))?.owner).toMatchObject({ name: 'Old group' })
    expect((await listed('2026-04-01', items.inherited))?.owner).toMatchObject({ name: 'Heir board' })
    expect((await listed('2026-06-30', items.taken))?.owner).toMatchObject({ name: 'Parted board' })
    expect((await listed('2026-07-31', items.taken))?.owner).toBe('nobody')
  })

  it('tells the due date of then', async () => {
    const item = await makeItem({ group, debtorId: living, askedOn: '2026-09-01', clock: 'statutory' })
    await extended(item, '2026-09-15', 7, '2026-10-05')
    const due = async (day: string) =>
      (await listRegister(on(day), 'questions', RegisterFilter.parse({}))).items.find(
        ({ ref }) => ref === item.ref,
      )?.dueOn
    expect(await due('2026-09-14')).toBe('2026-09-28')
    expect(await due('2026-09-15')).toBe('2026-10-05')
  })
})

describe('the register of recommendations', () => {
  const recommendation = { askedOn: '2026-03-01', kind: 'recommendation' } as const
  const listed = async (input: Record<string, string> = {}, moment = NOW) =>
    (await listRegister(moment, 'recommendations', asked(input))).items
  const followed = async (item: MadeItem, moment = NOW) =>
    (await listed({ words: item.ref }, moment)).map((each) => each.followed)
  let done: MadeItem
  let open: MadeItem
  let rejected: MadeItem

  beforeAll(async () => {
    const made = async () => makeItem({ group: other, debtorId: living, ...recommendation })
    done = await made()
    open = await made()
    rejected = await made()
    await answered(done, { on: '2026-04-01', response: 'accepted' })
    await promised(done, { on: '2026-04-01', doneOn: '2026-08-01' })
    await answered(open, { on: '2026-04-01', response: 'accepted_in_part' })
    await promised(open, { on: '2026-04-01' })
    await promised(open, { on: '2026-04-02', doneOn: '2026-08-01' })
    await assessed(open, '2026-10-05', 'amber')
    await answered(rejected, { on: '2026-04-01', kind: 'refusal', response: 'rejected' })
  })

  it('tells what the body said that it will do, whether it is done, and how the group finds that it goes', async () => {
    expect(await followed(done)).toEqual([
      { response: 'accepted', actions: 1, done: 1, rating: null, isToBeDone: false },
    ])
    expect(await followed(open)).toEqual([
      { response: 'accepted_in_part', actions: 2, done: 1, rating: 'amber', isToBeDone: true },
    ])
    expect(await followed(rejected)).toMatchObject([{ response: 'rejected', isToBeDone: false }])
    expect(await followed(items.advice)).toMatchObject([{ response: null, isToBeDone: false }])
  })

  it('tells no more of it than was known on a past day', async () => {
    expect(await followed(done, on('2026-07-31'))).toMatchObject([{ actions: 1, done: 0, isToBeDone: true }])
    expect(await followed(open, on('2026-10-04'))).toMatchObject([{ done: 1, rating: null }])
    expect(await followed(open, on('2026-03-31'))).toMatchObject([{ response: null, actions: 0 }])
  })

  it('is narrowed and counted by what the body said', async () => {
    const { choices } = await listRegister(NOW, 'recommendations', asked({}))
    expect(choices.response.map(({ value, count }) => [value, count])).toEqual([
      ['accepted', 1],
      ['accepted_in_part', 1],
      ['rejected', 1],
      ['none', 1],
    ])
    expect((await listed({ response: 'accepted_in_part' })).map(({ ref }) => ref)).toEqual([open.ref])
    expect((await listed({ response: 'none' })).map(({ ref }) => ref)).toEqual([items.advice.ref])
    expect(await listed({ response: 'none' }, on('2026-03-31'))).toHaveLength(3)
    expect((await listRegister(NOW, 'recommendations', asked({ response: 'yes' }))).unknown).toEqual([
      'response',
    ])
  })

  it('has nothing of that for questions', async () => {
    const page = await listRegister(NOW, 'questions', asked({}))
    expect(page.choices.response).toEqual([])
    expect(page.items.filter((each) => each.followed !== null)).toEqual([])
  })
})

describe('a long register', () => {
  it('is told in pages, and asks the database the same for many as for one', async () => {
    const count = async () =>
      (await countQueries(() => listRegister(NOW, 'questions', RegisterFilter.parse({})))).queries.length
    const few = await count()
    for (let i = 0; i < 52; i += 1) {
      await makeItem({ group, debtorId: living, askedOn: '2026-08-01', about: { organisationId: living } })
    }
    expect(await count()).toBe(few)
    const second = await listRegister(NOW, 'questions', asked({ page: '2' }))
    expect(second).toMatchObject({ page: 2, pages: 3 })
    expect(second.items.length).toBe(25)
    expect((await listRegister(NOW, 'questions', asked({ page: '99' }))).page).toBe(3)
  })
})
