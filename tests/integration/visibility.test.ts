import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { publishedFeedbackFor } from '@/lib/feedback/public-queries'
import { getMeeting } from '@/lib/meetings/queries'
import type { Moment } from '@/lib/moment'
import { OwedFilter } from '@/lib/obligations/filter'
import { heldBy } from '@/lib/obligations/held-queries'
import { countOwed, listOwed } from '@/lib/obligations/owed-queries'
import { itemsAbout, itemsOfMeeting } from '@/lib/scrutiny-items/about-queries'
import { RegisterFilter } from '@/lib/scrutiny-items/filter'
import { itemHead } from '@/lib/scrutiny-items/head-rules'
import { getItem } from '@/lib/scrutiny-items/page-queries'
import { listRegister } from '@/lib/scrutiny-items/register-queries'
import { refSlug } from '@/lib/scrutiny-items/rules'
import { NOW, on } from '../support/moments'
import { makeConsultation, makeMilestone, makeOrganisation } from '../support/record'
import {
  answered,
  judged,
  makeGroup,
  makeItem,
  makeMeeting,
  takenBack,
  type Group,
  type MadeItem,
} from '../support/register'

// Rule 9: a draft or hidden item is absent everywhere. One table says of each item whether the public may read its words; each is
// then looked for on every surface that there is. The public pages are the same for everybody, whatever their role
// (tests/unit/app/public-pages.test.ts), so what no query here tells, nobody reads there.

type Setting = { group: Group; debtorId: string; milestoneId: string; claimId: string; meetingId: string }
type Row = {
  name: string
  make: (setting: Setting, text: string) => Promise<MadeItem>
  /** What its own page tells: its words, that it is hidden, or nothing. */
  page: 'words' | 'hidden' | 'none'
  isListed: boolean
  /** Still owed, and so listed where that is told. */
  isOwed: boolean
}

const SECRET = 'xylophone'
const late = { clock: { dueOn: '2026-10-01' } } as const
const common = ({ group, debtorId, milestoneId, meetingId }: Setting, text: string) => ({
  ...{ group, debtorId, text, raisedAtId: meetingId, about: { milestoneId } },
  ...late,
})

const unseen = { page: 'none', isListed: false, isOwed: false } as const
const owed = { page: 'words', isListed: true, isOwed: true } as const
const settled = { page: 'words', isListed: true, isOwed: false } as const
const hidden = { page: 'hidden', isListed: false, isOwed: false } as const

const ROWS: Row[] = [
  ...(['draft', 'submitted', 'returned'] as const).map((state) => ({
    ...{ name: state, ...unseen },
    make: (setting: Setting, text: string) => makeItem({ ...common(setting, text), state }),
  })),
  { name: 'agreed', ...settled, make: (s, text) => makeItem({ ...common(s, text), state: 'agreed' }) },
  { name: 'sent', ...owed, make: (s, text) => makeItem(common(s, text)) },
  {
    name: 'acknowledged',
    ...owed,
    make: (s, text) => makeItem({ ...common(s, text), state: 'acknowledged' }),
  },
  {
    ...{ name: 'answered', ...settled },
    make: async (s, text) => {
      const item = await makeItem(common(s, text))
      await answered(item, { on: '2026-10-10', text })
      return item
    },
  },
  {
    ...{ name: 'found not answered', ...owed },
    make: async (s, text) => {
      const item = await makeItem(common(s, text))
      const answerId = await answered(item, { on: '2026-10-10', text })
      await judged(item, {
        ...{ on: '2026-10-20', meetingId: s.meetingId, finding: 'not_answered', reason: text, answerId },
      })
      return item
    },
  },
  {
    name: 'hidden',
    ...hidden,
    make: (s, text) => makeItem({ ...common(s, text), hiddenReason: 'A patient.' }),
  },
  {
    ...{ name: 'hidden after it was judged', ...hidden },
    make: async (s, text) => {
      const item = await makeItem(common(s, text))
      const answerId = await answered(item, { on: '2026-10-10', text })
      const found = { on: '2026-10-20', meetingId: s.meetingId, reason: text, answerId }
      await judged(item, { ...found, finding: 'not_answered' })
      await db.scrutinyItem.update({ where: { id: item.id }, data: { hiddenReason: 'A patient.' } })
      return item
    },
  },
  {
    ...{ name: 'hidden before it was sent', ...hidden },
    make: (s, text) => makeItem({ ...common(s, text), state: 'agreed', hiddenReason: 'A patient.' }),
  },
  {
    ...{ name: 'withdrawn before it was public', ...unseen },
    make: async (s, text) => {
      const item = await makeItem({ ...common(s, text), state: 'draft' })
      const data = { state: 'withdrawn' as const, withdrawnAt: new Date('2026-09-02T10:00:00Z') }
      await db.scrutinyItem.update({ where: { id: item.id }, data })
      return item
    },
  },
  {
    ...{ name: 'withdrawn after it was sent', ...settled },
    make: async (s, text) => {
      const item = await makeItem(common(s, text))
      await takenBack(item, '2026-10-02')
      return item
    },
  },
  {
    ...{ name: 'a hidden recommendation', ...hidden },
    make: (s, text) => makeItem({ ...common(s, text), kind: 'recommendation', hiddenReason: 'A patient.' }),
  },
]

type Surface = {
  name: string
  isOf: 'listed' | 'owed' | 'page'
  read: (moment: Moment, item: MadeItem, setting: Setting) => Promise<unknown>
}

const kindOf = async (item: MadeItem) =>
  (await db.scrutinyItem.findUniqueOrThrow({ where: { id: item.id } })).kind === 'recommendation'
    ? ('recommendations' as const)
    : ('questions' as const)
const filtered = (input: Record<string, string>) => RegisterFilter.parse(input)
const list = async (moment: Moment, item: MadeItem, input: Record<string, string>) =>
  (await listRegister(moment, await kindOf(item), filtered(input))).items

const SURFACES: Surface[] = [
  { name: 'its own page', isOf: 'page', read: async (m, i) => getItem(m, await kindOf(i), refSlug(i.ref)) },
  {
    ...{ name: 'the head of its own page', isOf: 'page' },
    read: async (m, i) => {
      const found = await getItem(m, await kindOf(i), refSlug(i.ref))
      return found && itemHead(m, found)
    },
  },
  { name: 'the register', isOf: 'listed', read: (m, i) => list(m, i, {}) },
  { name: 'a search for its words', isOf: 'listed', read: (m, i) => list(m, i, { words: SECRET }) },
  {
    name: 'a search for its reference',
    isOf: 'listed',
    read: (m, i) => list(m, i, { words: i.ref || SECRET }),
  },
  { name: 'a filter by year', isOf: 'listed', read: (m, i) => list(m, i, { year: '2026' }) },
  {
    name: 'the page of what it is about',
    isOf: 'listed',
    read: (m, _, s) => itemsAbout(m, [{ type: 'milestone', id: s.milestoneId }]),
  },
  {
    ...{ name: 'the page of the meeting', isOf: 'listed' },
    read: async (m, _, s) => {
      const { slug } = await db.meeting.findUniqueOrThrow({ where: { id: s.meetingId } })
      return itemsOfMeeting(m, slug)
    },
  },
  { name: 'what is owed and late', isOf: 'owed', read: (m) => listOwed(m, OwedFilter.parse({})) },
  { name: 'the page of the organisation', isOf: 'owed', read: (m, _, s) => heldBy(m, s.debtorId) },
]

/** A setting of its own for each item, so that nothing of another is found. */
async function settingOf(name: string): Promise<Setting> {
  const debtorId = await makeOrganisation(`Trust of ${name}`)
  const group = await makeGroup(`Group of ${name}`)
  return {
    ...{ group, debtorId },
    milestoneId: (await makeMilestone({ ownerId: debtorId })).id,
    claimId: (await makeConsultation()).claim.id,
    meetingId: await makeMeeting(group.bodyId, '2026-09-01'),
  }
}

describe.each(ROWS)('an item that is $name', ({ name, make, page, isListed, isOwed }) => {
  let setting: Setting
  let item: MadeItem
  const text = `${SECRET} of ${name}`

  beforeAll(async () => {
    setting = await settingOf(name)
    item = await make(setting, text)
  })

  it.each(SURFACES)('is where it may be, and nowhere else: $name', async ({ isOf, read }) => {
    const may = { listed: isListed, owed: isOwed, page: page === 'words' }[isOf]
    for (const moment of [NOW, on('2026-11-21')]) {
      const told = JSON.stringify((await read(moment, item, setting)) ?? null)
      expect(told.includes(text)).toBe(may)
      // Its reference says that it exists: no list tells that of what is hidden. Its own page has it in the address alone.
      if (!may && item.ref) expect(told).not.toContain(item.ref)
    }
  })

  it('has on its own page what it may have', async () => {
    const found = await getItem(NOW, await kindOf(item), refSlug(item.ref))
    if (page === 'none') expect(found).toBeNull()
    if (page === 'hidden') expect(found).toEqual({ hiddenReason: 'A patient.' })
    if (page === 'words') expect(found).toHaveProperty('item.text', text)
  })

  it('is not among the feedback, which is published as it is', async () => {
    const subject = { type: 'milestone' as const, id: setting.milestoneId }
    expect(JSON.stringify(await publishedFeedbackFor(NOW, [subject]))).not.toContain(text)
  })

  it('is counted only where it may be', async () => {
    const register = await kindOf(item)
    const page = await listRegister(NOW, register, RegisterFilter.parse({}))
    const counted = page.choices.body.find(({ label }) => label === `Group of ${name}`)?.count ?? 0
    expect(counted).toBe(isListed ? 1 : 0)
    expect((await heldBy(NOW, setting.debtorId)).total).toBe(isOwed ? 1 : 0)
  })

  it('is on no page of a day before it was public', async () => {
    for (const { read } of SURFACES)
      expect(JSON.stringify((await read(on('2026-08-31'), item, setting)) ?? null)).not.toContain(text)
  })
})

describe('the counts of the home page', () => {
  it('count no item that the public may not read', async () => {
    const before = await countOwed(NOW)
    const setting = await settingOf('one more hidden')
    await makeItem({ ...common(setting, SECRET), hiddenReason: 'A patient.' })
    await makeItem({ ...common(setting, SECRET), state: 'submitted' })
    expect(await countOwed(NOW)).toEqual(before)
  })
})

describe('what a hidden thing is named by', () => {
  it('is told of no item about it, though the item itself stands', async () => {
    const setting = await settingOf('a hidden subject')
    const { title } = await db.milestone.update({
      where: { id: setting.milestoneId },
      data: { visibility: 'hidden', hiddenReason: 'A mistake.', title: 'The secret ward closes' },
    })
    const item = await makeItem(common(setting, 'Who decided it?'))
    const found = await getItem(NOW, 'questions', refSlug(item.ref))
    expect(found).toHaveProperty('item.about', null)
    expect(JSON.stringify(found)).not.toContain(title)
  })

  it('is told of no meeting that is hidden, neither where it was raised nor where it was judged', async () => {
    const setting = await settingOf('a hidden meeting')
    const item = await makeItem(common(setting, 'Who was there?'))
    await judged(item, { on: '2026-10-20', meetingId: setting.meetingId, finding: 'not_answered' })
    const { slug, title } = await db.meeting.update({
      where: { id: setting.meetingId },
      data: { visibility: 'hidden', hiddenReason: 'A mistake.', title: 'The secret meeting' },
    })
    expect(JSON.stringify(await getItem(NOW, 'questions', refSlug(item.ref)))).not.toContain(title)
    expect(await getMeeting(NOW, slug)).toBeNull()
  })
})
