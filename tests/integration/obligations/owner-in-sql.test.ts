import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { listOwed as listOwedByActor, listUnclaimed } from '@/lib/answers/list-queries'
import { isoDayOf, type IsoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import type { Moment } from '@/lib/moment'
import { countOwed } from '@/lib/obligations/count-queries'
import { OwedFilter } from '@/lib/obligations/filter'
import { heldBy } from '@/lib/obligations/held-queries'
import { listOwed } from '@/lib/obligations/owed-queries'
import { owedBy, type Debt, type SuccessionMap } from '@/lib/obligations/owner-rules'
import { RegisterFilter } from '@/lib/scrutiny-items/filter'
import { listRegister } from '@/lib/scrutiny-items/register-queries'
import { succession } from '../../support/families'
import { daysOf, debtsOf, FUNCTIONS, histories, type History } from '../../support/histories'
import {
  dueOfDebt,
  makeDebt,
  makeHistory,
  mapOfDays,
  recordDay,
  type MadeDebt,
} from '../../support/made-histories'
import { on } from '../../support/moments'
import { makeGroup, type Group } from '../../support/register'

// Whom what is owed by stands once as a rule, and three times in SQL: joined to be counted, as a condition of the public's lists, and
// as a condition of the lists of staff. All must tell the same.

let group: Group

beforeAll(async () => {
  group = await makeGroup()
})

/** References, each with the organisation that a list says owes it, or "nobody". */
type Owed = [ref: string, owner: string]

const inOrder = (owed: readonly Owed[]): string[] => owed.map((pair) => pair.join(' owed by ')).toSorted()
const withOwner = (rows: readonly { ref: string | null }[], owner: string): Owed[] =>
  rows.map(({ ref }) => [ref ?? '', owner])

const ownerOf = ({ debt }: MadeDebt, day: IsoDay, map: SuccessionMap): string => {
  const owner = owedBy(debt, day, map)
  return owner.kind === 'owed' ? owner.organisationId : 'nobody'
}

/** The slugs of organisations and their keys: what a list is asked for, and what it is compared by. */
type Slugs = ReadonlyMap<string, string>

async function inRegister(moment: Moment, slugs: Slugs): Promise<Owed[]> {
  const { choices } = await listRegister(moment, 'questions', RegisterFilter.parse({}))
  const owed: Owed[] = []
  for (const { value, count } of choices['owed-by']) {
    const list = await listRegister(moment, 'questions', RegisterFilter.parse({ 'owed-by': value }))
    expect({ value, matching: list.matching }).toEqual({ value, matching: count })
    owed.push(...withOwner(list.items, slugs.get(value) ?? 'nobody'))
  }
  return owed
}

async function late(moment: Moment, slugs: Slugs): Promise<Owed[]> {
  const { byOwner } = await listOwed(moment, OwedFilter.parse({}))
  const owed: Owed[] = []
  for (const { value, late: count } of byOwner) {
    const list = await listOwed(moment, OwedFilter.parse({ by: value }))
    expect({ value, matching: list.matching }).toEqual({ value, matching: count })
    owed.push(...withOwner(list.items, slugs.get(value) ?? 'nobody'))
  }
  return owed
}

async function onPagesOfOrganisations(moment: Moment, slugs: Slugs): Promise<Owed[]> {
  const owed: Owed[] = []
  for (const id of slugs.values()) owed.push(...withOwner((await heldBy(moment, id)).items, id))
  return owed
}

async function inWorkspaces(day: IsoDay, slugs: Slugs): Promise<Owed[]> {
  const owed = withOwner((await listUnclaimed(day, 1)).rows, 'nobody')
  for (const organisationId of slugs.values()) {
    const grants = [{ role: 'nhs_staff' as const, organisationId, bodyId: null }]
    const { rows } = await listOwedByActor({ userId: '', name: '', grants }, day, 1)
    owed.push(...withOwner(rows, organisationId))
  }
  return owed
}

async function slugsOf(ids: Iterable<string>): Promise<Slugs> {
  const rows = await db.organisation.findMany({ where: { id: { in: [...ids] } } })
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

/** Every list as of a day, of everything that is not hidden, against the rule. */
async function expectAgreement(items: readonly MadeDebt[], day: IsoDay, map: SuccessionMap, slugs: Slugs) {
  const owed = (some: readonly MadeDebt[]) =>
    inOrder(some.map((item): Owed => [item.ref, ownerOf(item, day, map)]))
  const isNobodys = (item: MadeDebt) => ownerOf(item, day, map) === 'nobody'
  const known = items.filter(({ debt }) => debt.askedOn <= day)
  for (const [moment, told] of [
    [on(day), known],
    [{ ...on(day), isNow: true }, items],
  ] as const) {
    expect(inOrder(await inRegister(moment, slugs))).toEqual(owed(told))
    expect(inOrder(await late(moment, slugs))).toEqual(
      owed(told.filter(({ debt }) => dueOfDebt(debt.askedOn) < day)),
    )
    const nobodys = told.filter(isNobodys).map(({ ref }) => ref)
    const { nobodys: listed, hasMoreNobodys } = await listOwed(moment, OwedFilter.parse({}))
    expect(nobodys).toEqual(expect.arrayContaining(listed.map(({ ref }) => ref)))
    expect(listed.length + (hasMoreNobodys ? 1 : 0)).toBe(Math.min(nobodys.length, 6))
    expect((await countOwed(moment)).nobodys).toBe(nobodys.length)
  }
  expect(inOrder(await onPagesOfOrganisations(on(day), slugs))).toEqual(
    owed(known.filter((item) => !isNobodys(item))),
  )
  expect(inOrder(await inWorkspaces(day, slugs))).toEqual(owed(items))
}

const dueDates = async (items: readonly MadeDebt[]) => {
  const rows = await db.obligation.findMany({ where: { id: { in: items.map((item) => item.obligationId) } } })
  return new Map(
    rows.map(({ id, dueOn, originalDueOn }) => [
      id,
      [dueOn, originalDueOn].map((day) => day && isoDayOf(day)),
    ]),
  )
}

/** What a body to which something happened was asked on one day: about no function, and about each. */
const askedOfEach = (history: History) => {
  const touched = history.events.flatMap(({ originals }) => originals)
  return fc.record({ of: fc.constantFrom(...touched, 'o0'), debt: debtsOf(history) }).map(({ of, debt }) =>
    [null, ...FUNCTIONS].map((functionId): Debt => ({
      ...debt,
      functionId,
      debtorId: of,
      acceptances: [],
    })),
  )
}

/** No history goes on for so long. */
const AFTER_ALL = '2019-01-01'

const worlds = histories.chain((history) =>
  fc.record({
    history: fc.constant(history),
    debts: fc
      .tuple(
        askedOfEach(history),
        askedOfEach(history),
        fc.array(debtsOf(history), { minLength: 2, maxLength: 2 }),
      )
      .map((some) => some.flat()),
    days: fc.tuple(daysOf(history), fc.constant(AFTER_ALL)),
    recorded: fc.shuffledSubarray(
      history.events.map((event) => event.on),
      { minLength: history.events.length },
    ),
  }),
)

/** What earlier runs made is hidden: no list has it any more. */
const hideAll = () => db.scrutinyItem.updateMany({ data: { hiddenReason: 'Of another history.' } })

describe('whatever merged, split, was renamed, shared out and abolished, in whichever order that was recorded', () => {
  it.each([2013, 2021, 2022, 2026])(
    'every open obligation has one owner in every list, or stands with nobody, and keeps its due date (%i)',
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(worlds, async ({ history, debts, days, recorded }) => {
          await hideAll()
          const made = await makeHistory(history)
          const slugs = await slugsOf(made.organisationIds.values())
          const items: MadeDebt[] = []
          for (const debt of debts) items.push(await makeDebt(group, debt, made))
          const due = await dueDates(items)
          const half = Math.floor(recorded.length / 2)
          for (const day of recorded.slice(0, half)) await recordDay(made, day)
          await expectAgreement(items, days[0], mapOfDays(made, recorded.slice(0, half)), slugs)
          for (const day of recorded.slice(half)) await recordDay(made, day)
          for (const day of days) await expectAgreement(items, day, mapOfDays(made, recorded), slugs)
          expect(await dueDates(items)).toEqual(due)
        }),
        { seed, numRuns: 3, endOnFailure: true },
      )
    },
  )
})

const DIVIDED_ON = '2026-04-01'
const between = { predecessorId: 'whole', legalOn: DIVIDED_ON }
const divided: History = {
  living: ['left', 'right'],
  events: [
    { on: DIVIDED_ON, kind: 'split', originals: ['whole'], takesPlace: true, goesTo: () => undefined },
  ],
  successions: [
    succession({ ...between, successorId: 'left' }),
    succession({ ...between, successorId: 'right' }),
    succession({ ...between, successorId: 'right', kind: 'functional', functionId: 'hospitals' }),
  ],
  lives: new Map([
    ['whole', { startsOn: null, endsOn: '2026-03-31' }],
    ['left', { startsOn: DIVIDED_ON, endsOn: '..' }],
    ['right', { startsOn: DIVIDED_ON, endsOn: '..' }],
  ]),
}

describe('a body that was divided, with an heir for one of its functions', () => {
  it('passes on what is about that function, and leaves the rest with nobody, from the day of the law', async () => {
    await hideAll()
    const made = await makeHistory(divided)
    const asked = (functionId: string | null) =>
      makeDebt(group, { debtorId: 'whole', askedOn: '2026-03-20', functionId, acceptances: [] }, made)
    const items = [await asked('hospitals'), await asked('surgeries'), await asked(null)]
    await recordDay(made, DIVIDED_ON)
    const slugs = await slugsOf(made.organisationIds.values())
    const [whole, , right] = made.organisationIds.values()
    const owners = async (day: IsoDay) => {
      const owed = new Map(await inRegister(on(day), slugs))
      return items.map(({ ref }) => owed.get(ref))
    }
    expect(await owners('2026-03-31')).toEqual([whole, whole, whole])
    expect(await owners(DIVIDED_ON)).toEqual([right, 'nobody', 'nobody'])
    for (const day of ['2026-03-31', DIVIDED_ON])
      await expectAgreement(items, day, mapOfDays(made, [DIVIDED_ON]), slugs)
  })
})
