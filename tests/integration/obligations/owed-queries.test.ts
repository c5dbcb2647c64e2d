import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { countOwed } from '@/lib/obligations/count-queries'
import { OwedFilter } from '@/lib/obligations/filter'
import { heldBy } from '@/lib/obligations/held-queries'
import { listOwed } from '@/lib/obligations/owed-queries'
import { REGISTER_KINDS, refSlug } from '@/lib/scrutiny-items/rules'
import { withClient } from '@/scripts/database/client'
import { countQueries } from '../../support/count-queries'
import { NOW, on } from '../../support/moments'
import { makeConsultation, makeOrganisation } from '../../support/record'
import {
  answered,
  makeEnded,
  makeGroup,
  makeItem,
  makeMeeting,
  noon,
  succeeded,
  takenOn,
  type Group,
  type MadeItem,
} from '../../support/register'

let group: Group
let heir: string
let living: string
let items: Record<'old' | 'new' | 'soon' | 'settled' | 'nobodys' | 'taken' | 'unknown', MadeItem>

/** Today of these tests is 22 November 2026. */
const due = (dueOn: string) => ({ askedOn: '2026-03-20', clock: { dueOn } })

beforeAll(async () => {
  group = await makeGroup()
  heir = await makeOrganisation('Heir board')
  living = await makeOrganisation('Living trust')
  const old = await makeEnded('Old group', '2026-03-31')
  await succeeded({ from: [old], to: [heir], on: '2026-04-01' })
  const parted = await makeEnded('Parted board', '2026-06-30')
  await succeeded({ from: [parted], to: [heir, living], on: '2026-07-01', kind: 'split' })
  await makeMeeting(group.bodyId, '2026-11-18')
  items = {
    old: await makeItem({ group, debtorId: old, ...due('2026-04-16') }),
    new: await makeItem({ group, debtorId: living, ...due('2026-11-19') }),
    soon: await makeItem({ group, debtorId: living, ...due('2026-11-22') }),
    settled: await makeItem({ group, debtorId: living, ...due('2026-09-01') }),
    nobodys: await makeItem({ group, debtorId: parted, ...due('2026-12-24') }),
    taken: await makeItem({ group, debtorId: parted, ...due('2026-07-30') }),
    unknown: await makeItem({
      group,
      debtorId: old,
      askedOn: '2026-02-01',
      clock: null,
      cameWithRecord: true,
    }),
  }
  await makeItem({ group, debtorId: living, ...due('2026-04-01'), hiddenReason: 'It names a patient.' })
  await answered(items.settled, { on: '2026-10-01' })
  await takenOn(items.taken, heir, '2026-08-01')
  await said(items.old, heir, 'We are looking for the papers.')
  // Later than their heir, so that who spoke last is not who owes it.
  await said(items.old, old, 'It is for our successor.')
  await said(items.nobodys, parted, 'We have ended.')
  await said(items.taken, living, 'It is not ours.')
})

const said = ({ obligationId }: MadeItem, organisationId: string, text: string) =>
  db.ownerStatement.create({ data: { obligationId, organisationId, text, recordedAt: noon('2026-11-01') } })

const owed = (input: Record<string, string> = {}, moment = NOW) => listOwed(moment, OwedFilter.parse(input))
const refs = (list: readonly { ref: string | null }[]) => list.map(({ ref }) => ref)

describe('what is late', () => {
  it('is late from the day after its due date and while it is owed, the longest late first', async () => {
    const page = await owed()
    expect(refs(page.items)).toEqual([items.old.ref, items.taken.ref, items.new.ref])
    expect(page).toMatchObject({ late: 3, matching: 3, newlyLateCount: 1 })
  })

  it('is owed by the body that owes it that day, in the name of that day', async () => {
    const owners = (await owed()).items.map(({ owner }) => owner !== 'nobody' && owner.name)
    expect(owners).toEqual(['Heir board', 'Heir board', 'Living trust'])
  })

  it('has beside it what the body says about it', async () => {
    const [first, second] = (await owed()).items
    expect(first?.reply).toMatchObject({ on: '2026-11-01', text: 'We are looking for the papers.' })
    expect(second?.reply).toBeNull()
  })

  it('has nothing beside it where the last to speak owes it no more, or nobody does', async () => {
    expect((await owed()).nobodys).toMatchObject([{ owner: 'nobody', reply: null }])
    const [own] = (await heldBy(NOW, heir)).items
    expect(own?.reply).toMatchObject({ by: { name: 'Heir board' }, text: 'We are looking for the papers.' })
  })

  it('is newly late for 7 days', async () => {
    expect(refs((await owed()).newlyLate)).toEqual([items.new.ref])
    expect(refs((await owed({}, on('2026-11-26'))).newlyLate)).toEqual([items.soon.ref, items.new.ref])
    expect(refs((await owed({}, on('2026-11-27'))).newlyLate)).toEqual([items.soon.ref])
  })

  it('is counted by who owes it, with their last word', async () => {
    const { byOwner } = await owed()
    expect(byOwner).toMatchObject([
      { owner: { name: 'Heir board' }, late: 2, oldestDueOn: '2026-04-16', reply: { ref: items.old.ref } },
      { owner: { name: 'Living trust' }, late: 1, newlyLate: 1, reply: null },
    ])
  })

  it('is counted by the group that asked, and since it last met', async () => {
    expect((await owed()).byBody).toMatchObject([
      { late: 3, lateSinceMet: 1, metOn: '2026-11-18', reply: { ref: items.old.ref } },
    ])
  })

  it('is counted by age, with the last word of who owes it and of nobody else', async () => {
    const { byAge } = await owed()
    expect(byAge.map(({ late }) => late)).toEqual([1, 0, 0, 2, 0])
    const href = `/questions/${refSlug(items.old.ref ?? '')}`
    const reply = {
      by: { name: 'Heir board' },
      on: '2026-11-01',
      text: 'We are looking for the papers.',
      href,
    }
    expect(byAge.map((age) => age.reply)).toMatchObject([null, null, null, reply, null])
  })
})

describe('what nobody has accepted', () => {
  it('is listed, late or not', async () => {
    const page = await owed()
    expect(refs(page.nobodys)).toEqual([items.nobodys.ref])
    expect(page.hasMoreNobodys).toBe(false)
  })

  it('is listed on a past day before somebody took it on', async () => {
    expect(new Set(refs((await owed({}, on('2026-07-31'))).nobodys))).toEqual(
      new Set([items.nobodys.ref, items.taken.ref]),
    )
    expect((await owed({}, on('2026-06-30'))).nobodys).toEqual([])
  })
})

describe('a filter of what is late', () => {
  it('narrows by who owes it, by the group and by age', async () => {
    const { byOwner, byBody } = await owed()
    const by = byOwner[0]?.value ?? ''
    expect(refs((await owed({ by })).items)).toEqual([items.old.ref, items.taken.ref])
    expect((await owed({ by })).matching).toBe(2)
    expect((await owed({ body: byBody[0]?.value ?? '' })).matching).toBe(3)
    expect(refs((await owed({ age: 'week' })).items)).toEqual([items.new.ref])
  })

  it('says which value nothing has', async () => {
    expect(await owed({ by: 'nobody-at-all' })).toMatchObject({ unknown: ['by'], matching: 0, late: 3 })
  })

  it('shows the last page instead of one that is not there', async () => {
    expect(await owed({ page: '9' })).toMatchObject({ page: 1, pages: 1 })
    expect(await owed({ page: '9', age: 'week' })).toMatchObject({ page: 1, matching: 1 })
  })
})

describe('the order of what is late', () => {
  const inOrder = async (input: Record<string, string>) => refs((await owed(input)).items)

  it('is the longest late first, unless the reader chooses another', async () => {
    const { old, taken, new: recent } = items
    expect(await inOrder({})).toEqual([old.ref, taken.ref, recent.ref])
    expect(await inOrder({ sort: 'due-last' })).toEqual([recent.ref, taken.ref, old.ref])
    const early = await makeItem({
      group,
      debtorId: living,
      askedOn: '2026-01-05',
      clock: { dueOn: '2026-11-20' },
    })
    expect((await inOrder({ sort: 'asked' }))[0]).toBe(early.ref)
    expect((await inOrder({ sort: 'asked-last' })).at(-1)).toBe(early.ref)
    expect(await inOrder({ sort: 'asked', age: 'week' })).toEqual([early.ref, recent.ref])
    await answered(early, { on: '2026-11-21' })
  })
})

describe('on a past day', () => {
  it('what has been answered since was late', async () => {
    expect(refs((await owed({}, on('2026-09-30'))).items)).toContain(items.settled.ref)
    expect(refs((await owed({}, on('2026-10-01'))).items)).not.toContain(items.settled.ref)
  })

  it('the body says nothing that it said later', async () => {
    const { byOwner, byBody, byAge } = await owed({}, on('2026-10-31'))
    for (const { reply } of [...byOwner, ...byBody, ...byAge]) expect(reply).toBeNull()
  })
})

describe('the outcome that a consultation owes', () => {
  it('is owed and late like anything else', async () => {
    const { consultation } = await makeConsultation()
    const day = new Date('2026-11-10')
    await db.obligation.create({
      data: {
        ...{ kind: 'outcome', consultationId: consultation.id, debtorId: living, askedOn: '2026-10-01' },
        ...{ basis: 'agreed', startsOn: new Date('2026-10-01'), days: 41, dayType: 'calendar' },
        ...{ originalDueOn: day, dueOn: day },
      },
    })
    const page = await owed()
    expect(page).toMatchObject({ late: 4, lateOutcomes: 1 })
    expect(await countOwed(NOW)).toMatchObject({ late: 3, outcomes: 1, lateOutcomes: 1 })
    const held = await heldBy(NOW, living)
    expect(held).toMatchObject({ outcomes: 1 })
    expect(held.total).toBe(1 + held.items.filter(({ ref }) => ref !== null).length)
    expect(page.outcomes).toMatchObject([{ ref: null, href: `/consultations/${consultation.slug}` }])
    expect(page.items.map(({ href }) => href)).toContain(`/consultations/${consultation.slug}`)
    await db.consultation.update({
      where: { id: consultation.id },
      data: { visibility: 'hidden', hiddenReason: 'Too early.' },
    })
    expect((await owed()).outcomes).toEqual([])
  })
})

describe('the counts of the home page', () => {
  it('tell what is owed, late and nobody’s, and of what it is not established', async () => {
    expect(await countOwed(NOW)).toEqual({
      ...{ open: 5, late: 3, newlyLate: 1, nobodys: 1, notEstablished: 1 },
      ...{ outcomes: 0, lateOutcomes: 0 },
    })
  })
})

it('asks the database the same for many as for one', async () => {
  const count = async () => (await countQueries(() => listOwed(NOW, OwedFilter.parse({})))).queries.length
  const few = await count()
  for (let i = 0; i < 50; i += 1)
    await makeItem({ group, debtorId: living, ...due('2026-10-01'), about: { organisationId: living } })
  expect(await count()).toBe(few)
  expect(await owed({ page: '2' })).toMatchObject({ page: 2, pages: 3, matching: 53 })
  expect(await owed({ page: '9' })).toMatchObject({ page: 3, pages: 3, items: { length: 3 } })
  const narrowed = await owed({ page: '9', age: 'quarter' })
  expect(narrowed).toMatchObject({ page: narrowed.pages, matching: 50 })
  expect(narrowed.pages).toBeGreaterThan(1)
  expect(narrowed.items.length).toBeGreaterThan(0)
})

describe('whether the public may know what is owed', () => {
  const told = async (obligationId: string) => {
    const { isPublic, bodyId } = await db.obligation.findUniqueOrThrow({ where: { id: obligationId } })
    return { isPublic, bodyId }
  }

  it('follows the item, whoever hides it or shows it again', async () => {
    const item = await makeItem({ group, debtorId: living, ...due('2027-01-04') })
    expect(await told(item.obligationId)).toEqual({ isPublic: true, bodyId: group.bodyId })
    await db.$executeRaw`UPDATE scrutiny_item SET hidden_reason = 'It names a patient.' WHERE id = ${item.id}::uuid`
    expect(await told(item.obligationId)).toMatchObject({ isPublic: false })
    await db.$executeRaw`UPDATE scrutiny_item SET hidden_reason = NULL WHERE id = ${item.id}::uuid`
    expect(await told(item.obligationId)).toMatchObject({ isPublic: true })
  })

  it.each(REGISTER_KINDS)('may be known of a %s that was sent', async (kind) => {
    const { obligationId } = await makeItem({ group, kind, debtorId: living, ...due('2027-01-04') })
    expect(await told(obligationId)).toEqual({ isPublic: true, bodyId: group.bodyId })
  })

  it('follows the consultation', async () => {
    const { consultation } = await makeConsultation()
    const { id } = await db.obligation.create({
      data: { kind: 'outcome', consultationId: consultation.id, debtorId: living, askedOn: '2026-10-01' },
    })
    expect(await told(id)).toEqual({ isPublic: true, bodyId: null })
    await db.consultation.update({
      where: { id: consultation.id },
      data: { visibility: 'hidden', hiddenReason: 'It was published too early.' },
    })
    expect(await told(id)).toMatchObject({ isPublic: false })
  })

  it('is nobody else’s to say', async () => {
    const hidden = await makeItem({
      group,
      debtorId: living,
      ...due('2027-01-04'),
      hiddenReason: 'It names a patient.',
    })
    await db.obligation.update({ where: { id: hidden.obligationId }, data: { isPublic: true, bodyId: null } })
    expect(await told(hidden.obligationId)).toEqual({ isPublic: false, bodyId: group.bodyId })
  })
})

it('tells at once of a merger and of what was taken on, though both are remembered', async () => {
  const late = await makeItem({
    group,
    debtorId: await makeEnded('Late group', '2026-10-31'),
    ...due('2026-09-01'),
  })
  const ownerOf = async ({ ref }: MadeItem) => {
    const { newlyLate, nobodys, items } = await owed()
    const owner = [...newlyLate, ...nobodys, ...items].find((item) => item.ref === ref)?.owner
    return owner === 'nobody' ? owner : owner?.name
  }
  expect(await ownerOf(late)).toBe('nobody')
  await takenOn(late, living, '2026-11-01')
  expect(await ownerOf(late)).toBe('Living trust')
  expect(await ownerOf(items.new)).toBe('Living trust')
  await succeeded({ from: [living], to: [heir], on: '2026-11-21' })
  expect(await ownerOf(items.new)).toBe('Heir board')
})

it('is counted from the index alone, whatever it is counted by', async () => {
  await db.$executeRaw`VACUUM ANALYZE obligation`
  const { queries } = await countQueries(() => listOwed(NOW, OwedFilter.parse({})))
  const counting = queries.filter((sql) => sql.includes('AS late, min(o.due_on)'))
  expect(counting).toHaveLength(2)
  await withClient(process.env.DATABASE_URL ?? '', async (client) => {
    // So few rows are read faster as they lie.
    await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off')
    for (const sql of counting) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${sql}`)
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).toContain('Index Only Scan using obligation_owed_in_public on obligation o')
    }
  })
})
