import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { listAnswered, listOwed as owedByMine, listUnclaimed } from '@/lib/answers/list-queries'
import { owedView } from '@/lib/answers/queries'
import { courtesyClock } from '@/lib/clocks/rules'
import { takenAway } from '@/lib/consultation-responses/file-rules'
import { agreeResponse, publishResponse } from '@/lib/consultation-responses/move-commands'
import { pickableFeedback } from '@/lib/consultation-responses/pick-queries'
import { getPublishedResponse } from '@/lib/consultation-responses/public-queries'
import { RESPONSE_FILES } from '@/lib/consultation-responses/rules'
import { db } from '@/lib/db'
import { publishedFeedbackFor } from '@/lib/feedback/public-queries'
import { feedbackItem, feedbackToCheck, myFeedback } from '@/lib/feedback/queries'
import { SUBJECT_TYPES } from '@/lib/feedback/subject-rules'
import { chaserOf, letterOf } from '@/lib/letters/letter-rules'
import { owedIfSent } from '@/lib/letters/queries'
import { getMeeting } from '@/lib/meetings/queries'
import { meetingToPrepare } from '@/lib/meetings/workspace-queries'
import type { Moment } from '@/lib/moment'
import { countOwed } from '@/lib/obligations/count-queries'
import { OwedFilter } from '@/lib/obligations/filter'
import { heldBy } from '@/lib/obligations/held-queries'
import { listOwed } from '@/lib/obligations/owed-queries'
import { gatherPack } from '@/lib/packs/gather-queries'
import { ownItems } from '@/lib/packs/own-queries'
import { prepareSections } from '@/lib/packs/prepare-rules'
import { getPack } from '@/lib/packs/queries'
import type { Actor } from '@/lib/permissions'
import { itemsAbout, itemsOfMeeting } from '@/lib/scrutiny-items/about-queries'
import { RegisterFilter } from '@/lib/scrutiny-items/filter'
import { itemHead } from '@/lib/scrutiny-items/head-rules'
import { inbox } from '@/lib/scrutiny-items/inbox-queries'
import { getItem } from '@/lib/scrutiny-items/page-queries'
import { listRegister } from '@/lib/scrutiny-items/register-queries'
import { refSlug } from '@/lib/scrutiny-items/rules'
import { officersItem, registerItem, registerOf } from '@/lib/scrutiny-items/workspace-queries'
import { myItems } from '@/lib/scrutiny-items/writer-queries'
import { itemsToJudge } from '@/lib/verdicts/queries'
import { EVERYBODY, type Who } from '../support/everybody'
import { NOW, on } from '../support/moments'
import { done } from '../support/meetings'
import { judged, makeItem, noon, type MadeItem } from '../support/register'
import { madeResponse } from '../support/responses'
import {
  ASKED,
  common,
  HIDDEN,
  packed,
  SAID,
  settingOf,
  type Place,
  type Row,
  type Setting,
} from '../support/visibility'

// Rule 9: a draft or hidden item is absent everywhere. One table (tests/support/visibility.ts) says of an item in each state where its words
// may stand; each is then looked for on every surface that there is. The public pages are the same for everybody, whatever their role
// (tests/unit/app/public-pages.test.ts), so what no query here tells, nobody reads there; the surfaces of the workspace are read by everybody
// who could.

const SECRET = 'xylophone'
const DAY = NOW.on
const THEN = on('2026-11-21')

type Surface = {
  name: string
  place: Place
  read: (moment: Moment, item: MadeItem, setting: Setting) => Promise<unknown>
  /** Nothing of it is told of a day of the past. */
  isOfToday?: boolean
}

const kindOf = async (item: MadeItem) =>
  (await db.scrutinyItem.findUniqueOrThrow({ where: { id: item.id } })).kind === 'recommendation'
    ? ('recommendations' as const)
    : ('questions' as const)
const filtered = (input: Record<string, string>) => RegisterFilter.parse(input)
const list = async (moment: Moment, item: MadeItem, input: Record<string, string>) =>
  (await listRegister(moment, await kindOf(item), filtered(input))).items
const subjectsOf = ({ about, subjects }: Setting) => [{ type: about, id: subjects[about] }]
const slugOfMeeting = async ({ meetingId }: Setting) =>
  (await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).slug

async function responseOf(moment: Moment, { group, subjects }: Setting) {
  const consultation = await db.consultation.findUniqueOrThrow({ where: { id: subjects.consultation } })
  const body = await db.body.findUniqueOrThrow({ where: { id: group.bodyId } })
  return getPublishedResponse(moment, { slug: consultation.slug, body: body.slug, edition: '1' })
}

async function responseFiles(moment: Moment, setting: Setting) {
  const response = await responseOf(moment, setting)
  if (!response) return null
  const [page, word] = await Promise.all(
    RESPONSE_FILES.map((file) => takenAway(response, file, 'https://a.example')),
  )
  const names = [page, word].map((file) => file?.headers.get('content-disposition'))
  const zip = unzipSync(new Uint8Array((await word?.arrayBuffer()) ?? []))
  return [names, await page?.text(), Object.values(zip).map((part) => strFromU8(part))]
}

/** The letter that is sent, or would be, and the one that asks again. */
async function lettersOf(actor: Actor, { id }: MadeItem) {
  const item = await officersItem(actor, id, DAY)
  if (!item?.ref) return null
  const planned = { sentOn: DAY, addresseeId: null, sendTo: null, clock: courtesyClock(DAY) }
  const owed = item.owed ?? (await owedIfSent(item, planned, DAY))
  return owed && [letterOf(item, owed, DAY), chaserOf(item, owed, DAY)]
}

const SURFACES: Surface[] = [
  { name: 'its own page', place: 'page', read: async (m, i) => getItem(m, await kindOf(i), refSlug(i.ref)) },
  {
    ...{ name: 'the head of its own page', place: 'page' },
    read: async (m, i) => {
      const found = await getItem(m, await kindOf(i), refSlug(i.ref))
      return found && itemHead(m, found)
    },
  },
  { name: 'the register', place: 'register', read: (m, i) => list(m, i, {}) },
  { name: 'a search for its words', place: 'register', read: (m, i) => list(m, i, { words: SECRET }) },
  {
    name: 'a search for its reference',
    place: 'register',
    read: (m, i) => list(m, i, { words: i.ref || SECRET }),
  },
  { name: 'a filter by year', place: 'register', read: (m, i) => list(m, i, { year: '2026' }) },
  {
    name: 'what was asked, on the page of what it is about',
    place: 'register',
    read: (m, _, s) => itemsAbout(m, subjectsOf(s)),
  },
  {
    name: 'what was said, on the page of what it is about',
    place: 'feedback',
    read: (m, _, s) => publishedFeedbackFor(m, subjectsOf(s)),
  },
  {
    name: 'the page of the meeting',
    place: 'register',
    read: async (m, _, s) => itemsOfMeeting(m, await slugOfMeeting(s)),
  },
  {
    name: 'the agenda of the meeting',
    place: 'pack',
    read: async (m, _, s) => (await getMeeting(m, await slugOfMeeting(s)))?.agenda,
  },
  {
    name: 'the pack of the meeting',
    place: 'pack',
    read: async (m, _, s) => getPack(m, await slugOfMeeting(s)),
  },
  { name: 'what is owed and late', place: 'owed', read: (m) => listOwed(m, OwedFilter.parse({})) },
  { name: 'the page of the organisation', place: 'owed', read: (m, _, s) => heldBy(m, s.debtorId) },
  {
    ...{ name: 'the response of the group', place: 'response', isOfToday: true },
    read: (m, _, s) => responseOf(m, s),
  },
  {
    ...{ name: 'the files of the response of the group', place: 'response', isOfToday: true },
    read: (m, _, s) => responseFiles(m, s),
  },
]

type Work = {
  name: string
  /** Who reads it there, and what it takes; `always`: whatever its state. */
  to: Partial<Record<Who, Place | 'always'>>
  read: (actor: Actor, item: MadeItem, setting: Setting) => Promise<unknown>
}

/** What is public anyway, and guarded by its page alone. */
const anybody = (place: Place) => Object.fromEntries(EVERYBODY.map((who) => [who, place]))

const WORK: Work[] = [
  {
    name: 'what its writer has written',
    to: { author: 'always' },
    read: async (actor) => [await myItems(actor, DAY, 1), await myFeedback(actor, 1)],
  },
  {
    name: 'what its writer has under way before a meeting',
    to: { author: 'under way' },
    read: (actor, _, { group }) => ownItems(actor, group.bodyId),
  },
  {
    name: 'its page in the workspace',
    to: { author: 'always', officer: 'handed in' },
    read: async (actor, { id }) => [await registerItem(actor, id, DAY), await feedbackItem(actor, id)],
  },
  {
    name: 'what is with the officer',
    to: { officer: 'inbox' },
    read: async (actor) => [
      await registerOf(actor, DAY, 1),
      await inbox(actor, DAY, 50),
      await feedbackToCheck(actor),
    ],
  },
  {
    name: 'its letters',
    to: { officer: 'numbered' },
    read: lettersOf,
  },
  {
    name: 'the page on which it is answered',
    to: anybody('open'),
    read: (actor, { obligationId }) => owedView(actor, obligationId, DAY),
  },
  { name: 'what my organisation owes', to: { staff: 'owed' }, read: (actor) => owedByMine(actor, DAY, 1) },
  { name: 'what it has answered', to: { staff: 'answered' }, read: (actor) => listAnswered(actor, DAY, 1) },
  { name: 'what nobody has accepted', to: anybody('owed'), read: () => listUnclaimed(DAY, 1) },
  {
    name: 'what the group is to judge',
    to: { officer: 'to judge' },
    read: (actor, { id }) => itemsToJudge(actor, { itemId: id }, DAY),
  },
  {
    name: 'what members read before a meeting',
    to: { author: 'pack', colleague: 'pack' },
    read: async (actor, _, { meetingId }) => {
      const meeting = await meetingToPrepare(actor, meetingId, DAY)
      return meeting && prepareSections(await gatherPack(meeting, DAY))
    },
  },
  {
    name: 'what a response may take up',
    to: anybody('pickable'),
    read: (_, __, { subjects, group }) => pickableFeedback(subjects.consultation, group.bodyId),
  },
]

const wordsOf = (name: string) => `${SECRET} of ${name}`
const isAsked = (row: Row) => ASKED.includes(row)

describe.each([...ASKED, ...SAID])('an item in the state: $name', (row) => {
  let setting: Setting
  let item: MadeItem
  const { name, make, isHidden } = row
  const text = wordsOf(name)
  const isIn = (place: Place | 'always' | undefined) =>
    place === 'always' || (place !== undefined && row.in.includes(place))

  beforeAll(async () => {
    setting = await settingOf(name, isAsked(row) ? 'milestone' : 'question')
    item = await make(setting, text)
    const { meetingId } = setting
    await db.agendaItem.create({
      data: { meetingId, position: 1, title: 'To note', scrutinyItemId: item.id },
    })
    await packed(setting)
    // The same once more, asked of a body that nobody has followed.
    const gone = await settingOf(`${name}, of a body that is gone`, setting.about)
    await db.organisation.update({ where: { id: gone.debtorId }, data: { endsOn: '2026-10-31' } })
    await make(gone, text)
  })

  it.each(SURFACES)('is where it may be, and nowhere else: $name', async ({ place, read, isOfToday }) => {
    for (const moment of [NOW, THEN]) {
      const may = isIn(place) && (moment.isNow || !isOfToday)
      const told = JSON.stringify((await read(moment, item, setting)) ?? null)
      expect(told.includes(text)).toBe(may)
      // Its reference says that it exists: no list tells that of what is hidden. Its own page has it in the address alone.
      if (!may && item.ref) expect(told).not.toContain(item.ref)
    }
  })

  it.each(WORK)('is read by whom it may be, and by nobody else: $name', async ({ to, read }) => {
    const told = await Promise.all(EVERYBODY.map((who) => read(setting.people[who], item, setting)))
    const readers = EVERYBODY.filter((_, index) => JSON.stringify(told[index] ?? null).includes(text))
    expect(readers).toEqual(EVERYBODY.filter((who) => isIn(to[who])))
  })

  it('has on its own page what it may have', async () => {
    const found = await getItem(NOW, await kindOf(item), refSlug(item.ref))
    if (isIn('page')) expect(found).toHaveProperty('item.text', text)
    else expect(found).toEqual(isHidden ? { hiddenReason: HIDDEN } : null)
  })

  it('is counted only where it may be', async () => {
    const page = await listRegister(NOW, await kindOf(item), RegisterFilter.parse({}))
    const counted = page.choices.body.find(({ label }) => label === `Group of ${name}`)?.count ?? 0
    expect(counted).toBe(isIn('register') ? 1 : 0)
    expect((await heldBy(NOW, setting.debtorId)).total).toBe(isIn('owed') ? 1 : 0)
  })

  it('is on no page of a day before it was public', async () => {
    for (const { read } of SURFACES)
      expect(JSON.stringify((await read(on('2026-08-31'), item, setting)) ?? null)).not.toContain(text)
  })
})

describe.each(SUBJECT_TYPES)('about each kind of thing: %s', (type) => {
  it('an item stands beside it where it may, in each state', async () => {
    const isOfConsultation = ['consultation', 'option', 'question'].includes(type)
    const rows = [...ASKED, ...SAID].filter((row) => isOfConsultation || !row.isOfConsultation)
    for (const { name, make, in: places } of rows) {
      const setting = await settingOf(name, type)
      await make(setting, wordsOf(name))
      const subjects = subjectsOf(setting)
      const [asked, said] = [await itemsAbout(NOW, subjects), await publishedFeedbackFor(NOW, subjects)]
      expect([name, asked.map(({ text }) => text)]).toEqual([
        name,
        places.includes('register') ? [wordsOf(name)] : [],
      ])
      expect([name, said.map(({ text }) => text)]).toEqual([
        name,
        places.includes('feedback') ? [wordsOf(name)] : [],
      ])
    }
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
      where: { id: setting.subjects.milestone },
      data: { visibility: 'hidden', hiddenReason: 'A mistake.', title: 'The secret ward closes' },
    })
    const item = await makeItem(common(setting, 'Who decided it?'))
    const found = await getItem(NOW, 'questions', refSlug(item.ref))
    expect(found).toHaveProperty('item.about', null)
    expect(JSON.stringify(found)).not.toContain(title)
  })

  it('is told of no meeting that is hidden, neither where it was raised nor where it was judged', async () => {
    const setting = await settingOf('a hidden meeting')
    const { meetingId, people } = setting
    const item = await makeItem({ ...common(setting, 'Who was there?'), agreedAtId: meetingId })
    await judged(item, { on: '2026-10-20', meetingId, finding: 'not_answered' })
    await db.obligation.update({ where: { id: item.obligationId }, data: { agreedAtId: meetingId } })
    const { subjects, group } = setting
    const about = { consultationId: subjects.consultation, bodyId: group.bodyId }
    const response = await madeResponse({ ...about, officer: people.officer, state: 'circulated' })
    await done(agreeResponse(people.officer, { ...response, meetingId }, noon(DAY)))
    await done(publishResponse(people.officer, { ...response, version: response.version + 1 }, noon(DAY)))
    const tellings = async () =>
      JSON.stringify([
        await getItem(NOW, 'questions', refSlug(item.ref)),
        await owedView(people.staff, item.obligationId, DAY),
        await lettersOf(people.officer, item),
        await responseOf(NOW, setting),
        await responseFiles(NOW, setting),
      ])
    const named = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })
    expect((await tellings()).split(named.title).length).toBeGreaterThan(5)
    const { slug, title } = await db.meeting.update({
      where: { id: setting.meetingId },
      data: { visibility: 'hidden', hiddenReason: 'A mistake.', title: 'The secret meeting' },
    })
    for (const words of [title, slug]) expect(await tellings()).not.toContain(words)
    expect(await getMeeting(NOW, slug)).toBeNull()
  })
})
