import { beforeAll, describe, expect, it } from 'vitest'
import type { IsoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import type { Moment } from '@/lib/moment'
import { OwedFilter } from '@/lib/obligations/filter'
import { listOwed } from '@/lib/obligations/owed-queries'
import { RegisterFilter } from '@/lib/scrutiny-items/filter'
import { listRegister } from '@/lib/scrutiny-items/register-queries'
import { NOW, on } from '../../support/moments'
import { makeOrganisation } from '../../support/record'
import {
  makeCouncil,
  makeGroup,
  makeGroupOf,
  makeItem,
  type Group,
  type MadeItem,
} from '../../support/register'

// The place of what is owed is that of the council that asked: whoever owes it serves them all.

let debtorId: string
let items: Record<'luton' | 'lutonNew' | 'bedford' | 'joint' | 'placeless' | 'advice', MadeItem>

beforeAll(async () => {
  debtorId = await makeOrganisation('Trust')
  const [luton, bedford] = [await makeCouncil('Luton'), await makeCouncil('Bedford')]
  const groups = {
    luton: await makeGroupOf([luton], 'Luton review group'),
    bedford: await makeGroupOf([bedford], 'Bedford committee'),
    joint: await makeGroupOf([luton, bedford], 'Joint committee'),
    placeless: await makeGroup('A group of no council'),
  }
  const late = (group: Group, dueOn: IsoDay) =>
    makeItem({ group, debtorId, askedOn: '2026-03-20', clock: { dueOn } })
  items = {
    luton: await late(groups.luton, '2026-05-01'),
    lutonNew: await late(groups.luton, '2026-11-20'),
    bedford: await late(groups.bedford, '2026-06-01'),
    joint: await late(groups.joint, '2026-04-17'),
    placeless: await late(groups.placeless, '2026-07-01'),
    advice: await makeItem({ group: groups.joint, debtorId, askedOn: '2026-11-10', kind: 'recommendation' }),
  }
  await makeItem({ group: groups.bedford, debtorId, askedOn: '2026-11-10' })
})

const refs = (list: readonly { ref: string | null }[]) => list.map(({ ref }) => ref)
const owed = (input: Record<string, string> = {}, moment: Moment = NOW) =>
  listOwed(moment, OwedFilter.parse(input))

describe('what is late, by place', () => {
  it('counts what a joint committee asked for each of its places, and what no council asked for none', async () => {
    expect((await owed()).byPlace).toEqual([
      { name: 'Luton', value: 'luton', late: 3, newlyLate: 1, oldestDueOn: '2026-04-17', reply: null },
      { name: 'Bedford', value: 'bedford', late: 2, newlyLate: 0, oldestDueOn: '2026-04-17', reply: null },
    ])
  })

  it('is told of a past day as it was', async () => {
    const { byPlace } = await owed({}, on('2026-05-02'))
    expect(byPlace.map(({ name, late }) => [name, late])).toEqual([
      ['Luton', 2],
      ['Bedford', 1],
    ])
  })

  it.each([NOW, on('2026-11-22')])('is narrowed to one place by the address', async (moment) => {
    const luton = await owed({ place: 'luton' }, moment)
    expect(luton).toMatchObject({ matching: 3, late: 5, unknown: [] })
    expect(refs(luton.items)).toEqual(refs([items.joint, items.luton, items.lutonNew]))
    expect(refs((await owed({ place: 'bedford' }, moment)).items)).toEqual(refs([items.joint, items.bedford]))
  })

  it('is narrowed by place and group together', async () => {
    const { byBody } = await owed()
    const slugOf = (title: string) => byBody.find(({ name }) => name.includes(title))?.value ?? 'not there'
    const [joint, bedford] = [slugOf('Joint committee'), slugOf('Bedford committee')]
    expect(refs((await owed({ place: 'luton', body: joint })).items)).toEqual([items.joint.ref])
    expect(await owed({ place: 'luton', body: bedford })).toMatchObject({
      items: [],
      matching: 0,
      unknown: [],
    })
  })

  it('has beside it what was said last of any of it, by whichever group it was asked', async () => {
    const said = ({ obligationId }: MadeItem, text: string) =>
      db.ownerStatement.create({ data: { obligationId, organisationId: debtorId, text } })
    const replies = async () => (await owed()).byPlace.map(({ reply }) => reply?.text)
    await said(items.joint, 'We work on it.')
    await said(items.bedford, 'The board has it.')
    await said(items.placeless, 'Nobody of a place asked this.')
    expect(await replies()).toEqual(['We work on it.', 'The board has it.'])
    await said(items.lutonNew, 'It comes in May.')
    expect(await replies()).toEqual(['It comes in May.', 'The board has it.'])
  })

  it('says that it knows no such place', async () => {
    expect(await owed({ place: 'atlantis' })).toMatchObject({ unknown: ['place'], items: [] })
  })
})

describe('the registers, by place', () => {
  const register = (name: 'questions' | 'recommendations', input: Record<string, string> = {}) =>
    listRegister(NOW, name, RegisterFilter.parse(input))
  const places = async (name: 'questions' | 'recommendations') =>
    (await register(name)).choices.place.map(({ label, count }) => [label, count])

  it('offer each place with how much was asked for it', async () => {
    expect(await places('questions')).toEqual([
      ['Bedford', 3],
      ['Luton', 3],
    ])
    expect(await places('recommendations')).toEqual([
      ['Bedford', 1],
      ['Luton', 1],
    ])
  })

  it('are narrowed to one place by the address', async () => {
    const luton = await register('questions', { place: 'luton', sort: 'due' })
    expect(refs(luton.items)).toEqual(refs([items.joint, items.luton, items.lutonNew]))
    expect(luton).toMatchObject({ matching: 3, total: 6 })
    for (const place of ['luton', 'bedford'])
      expect(refs((await register('recommendations', { place })).items)).toEqual([items.advice.ref])
  })
})
