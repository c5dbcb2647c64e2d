import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { hideMeeting } from '@/lib/meetings/change-commands'
import { declareInterest, removeDeclaration } from '@/lib/meetings/declaration-commands'
import { removeAgendaItem } from '@/lib/meetings/agenda-commands'
import { getMeeting } from '@/lib/meetings/queries'
import { issuePack } from '@/lib/packs/commands'
import { gatherPack } from '@/lib/packs/gather-queries'
import { getPack } from '@/lib/packs/queries'
import { PackContent } from '@/lib/packs/schema'
import type { PackView, ShownParagraph } from '@/lib/packs/shown-rules'
import type { Actor } from '@/lib/permissions'
import { actionsOn } from '../../support/accounts'
import { countQueries } from '../../support/count-queries'
import { answered, arranged, declaration, done, onAgenda, sentQuestion } from '../../support/meetings'
import { NOW, on } from '../../support/moments'
import { officerFor } from '../../support/people'
import { makeBody, makeConsultation, makeMilestone, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

let bodyId: string
let officer: Actor
let addresseeId: string

/** Each rule on a group of its own, so that no pack holds what another rule asked. */
async function group() {
  bodyId = await makeBody()
  officer = await officerFor(bodyId)
}

beforeAll(async () => {
  addresseeId = await makeOrganisation('NHS Luton')
})

const question = (more: Partial<Parameters<typeof sentQuestion>[0]> = {}) =>
  sentQuestion({ bodyId, addresseeId, authorId: officer.userId, ...more })

async function issued(meetingId: string, next = 1, when = at): Promise<void> {
  await done(issuePack(officer, { meetingId, next }, when))
}

const part = (pack: PackView | null, id: string): ShownParagraph[] =>
  pack?.sections.find((section) => section.id === id)?.paragraphs ?? []
const keys = (shown: readonly ShownParagraph[]) =>
  shown.map((each) => (each.is === 'live' ? each.paragraph.key : `${each.is} ${each.number}`))

describe('issuePack', () => {
  it('freezes what is late, what came and what is on the agenda, numbered from 1', async () => {
    await group()
    const [late, judged] = [await question(), await question({ text: 'Why?' })]
    const answer = await answered({
      itemId: judged.id,
      partId: judged.parts[0]?.id ?? '',
      organisationId: addresseeId,
      on: '2026-11-20',
    })
    const meeting = await arranged(officer, { bodyId })
    const agendaId = await onAgenda(officer, { meetingId: meeting.id, scrutinyItemId: late.id })
    await issued(meeting.id)
    const pack = await getPack(NOW, meeting.slug)
    expect(pack).toMatchObject({ version: 1, issuedOn: '2026-11-22' })
    expect(keys(part(pack, 'agenda'))).toEqual([`agenda:${agendaId}`])
    expect(keys(part(pack, 'late'))).toEqual([`late:${late.obligation?.id}`])
    expect(keys(part(pack, 'answers'))).toEqual([`answer:${answer.id}`])
    expect(keys(part(pack, 'changed'))).toEqual(
      expect.arrayContaining([`item:${late.id}`, `item:${judged.id}`]),
    )
    const numbers = pack?.sections.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number)) ?? []
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(await actionsOn(meeting.id)).toContain('meeting.pack-issued')
  })

  it('can be read back through its schema', async () => {
    await group()
    await question()
    const meeting = await arranged(officer, { bodyId })
    await issued(meeting.id)
    const { content } = await db.packVersion.findFirstOrThrow({ where: { meetingId: meeting.id } })
    expect(PackContent.safeParse(content).success).toBe(true)
  })

  it('keeps the numbers in a later version, says what no longer applies and marks what is new', async () => {
    await group()
    const asked = await question()
    const meeting = await arranged(officer, { bodyId })
    await issued(meeting.id)
    const [first] = part(await getPack(NOW, meeting.slug), 'late')
    const answer = await answered({
      itemId: asked.id,
      partId: asked.parts[0]?.id ?? '',
      organisationId: addresseeId,
      on: '2026-11-23',
    })
    await issued(meeting.id, 2, new Date('2026-11-24T10:00:00Z'))
    const pack = await getPack({ ...NOW, on: '2026-11-24' }, meeting.slug)
    expect(part(pack, 'late')).toEqual([{ is: 'gone', number: first?.number, goneIn: 2 }])
    const [fresh] = part(pack, 'answers')
    expect(fresh).toMatchObject({ is: 'live', paragraph: { key: `answer:${answer.id}`, mark: 'new' } })
    expect(fresh?.number).toBe(await db.packParagraph.count({ where: { meetingId: meeting.id } }))
    expect(pack?.versions.map(({ version }) => version)).toEqual([2, 1])
  })

  it('lists what is open with the days left, what closes first on top, until it closes', async () => {
    await group()
    const open = async (opensOn: string, closesOn: string) => {
      const { id } = (await makeConsultation()).consultation
      await db.consultation.update({ where: { id }, data: { opensOn, closesOn, closesAt: '23:59' } })
      return id
    }
    const later = await open('2026-11-01', '2026-12-31')
    const sooner = await open('2026-11-01', '2026-12-01')
    const [closed, hidden] = [await open('2026-06', '2026-10-31'), await open('2026-11-01', '2026-12-01')]
    const hiding = { visibility: 'hidden' as const, hiddenReason: 'A mistake.' }
    await db.consultation.update({ where: { id: hidden }, data: hiding })
    const meeting = await arranged(officer, { bodyId })
    await issued(meeting.id)
    const listed = part(await getPack(NOW, meeting.slug), 'consultations')
    const both = [`consultation:${sooner}`, `consultation:${later}`]
    expect(keys(listed).toSorted()).toEqual(both.toSorted())
    expect(listed[0]).toMatchObject({
      paragraph: {
        key: both[0],
        count: '9 days left',
        lines: ['It asks.', expect.stringContaining('11:59pm on 1')],
      },
    })
    await issued(meeting.id, 2, new Date('2026-12-01T20:00:00Z'))
    const lastDay = part(await getPack({ ...NOW, on: '2026-12-01' }, meeting.slug), 'consultations')
    expect(lastDay[0]).toMatchObject({ paragraph: { count: 'closes today', mark: null } })
    await issued(meeting.id, 3, new Date('2026-12-02T10:00:00Z'))
    const after = part(await getPack({ ...NOW, on: '2026-12-02' }, meeting.slug), 'consultations')
    expect(after[0]).toMatchObject({ is: 'gone', number: listed[0]?.number, goneIn: 3 })
    expect(JSON.stringify(listed)).not.toContain(closed)
  })

  it('says who owes today what was asked of a body that is gone', async () => {
    await group()
    const [old, heir] = [await makeOrganisation('NHS Old'), await makeOrganisation('NHS Heir')]
    const event = {
      slug: `event-${old}`,
      title: 'A replacement',
      kind: 'replacement' as const,
      about: 'One for the other.',
      legalOn: new Date('2026-11-01'),
    }
    const parties = [
      { organisationId: old, side: 'original' as const },
      { organisationId: heir, side: 'resulting' as const },
    ]
    const succession = {
      kind: 'legal' as const,
      predecessorId: old,
      successorId: heir,
    }
    await db.changeEvent.create({
      data: { ...event, parties: { create: parties }, successions: { create: { ...succession } } },
    })
    await question({ addresseeId: old })
    const meeting = await arranged(officer, { bodyId })
    await issued(meeting.id)
    const [late] = part(await getPack(NOW, meeting.slug), 'late')
    expect(late?.is === 'live' && late.paragraph.lines[0]).toBe(
      'Asked of NHS Old on 1 October 2026. Owed today by NHS Heir, through: NHS Heir (replacement, 1 November 2026), with the original due date 28 October 2026.',
    )
  })

  it('holds nothing of another group, and nothing that is draft or hidden', async () => {
    await group()
    const otherBody = await makeBody('Another group')
    const others = await question({ bodyId: otherBody, text: 'The words of others' })
    await question({ ref: null, text: 'The words of a draft' })
    const hidden = await question({ text: 'The words of what is hidden' })
    await db.scrutinyItem.update({ where: { id: hidden.id }, data: { hiddenReason: 'It names a patient.' } })
    const milestone = await makeMilestone({ ownerId: addresseeId, visibility: 'hidden', promised: '2027' })
    const meeting = await arranged(officer, { bodyId })
    await issued(meeting.id)
    const { content } = await db.packVersion.findFirstOrThrow({ where: { meetingId: meeting.id } })
    const frozen = JSON.stringify(content)
    for (const words of [others.text, 'The words of a draft', hidden.text, milestone.title, `${hidden.ref}`])
      expect(frozen).not.toContain(words)
  })

  it('tells on the very day of the meeting what changed since the one before it', async () => {
    await group()
    const before = await arranged(officer, { bodyId, on: '2026-09-01' })
    const asked = await question()
    const meeting = await arranged(officer, { bodyId, on: '2026-11-22' })
    await issued(meeting.id)
    const pack = await getPack(NOW, meeting.slug)
    expect(pack?.since).toMatchObject({ day: '2026-09-01', meeting: { id: before.id } })
    expect(keys(part(pack, 'changed'))).toContain(`item:${asked.id}`)
    expect((await gatherPack(meeting, NOW.on)).since).toMatchObject({ day: '2026-09-01' })
  })

  it('refuses a draft meeting', async () => {
    await group()
    const { id } = await arranged(officer, { bodyId }, 'draft')
    expect(await issuePack(officer, { meetingId: id, next: 1 }, at)).toEqual({
      ok: false,
      error: 'not-published',
    })
  })

  it('issues once what is sent twice, and lets one of two officers through', async () => {
    await group()
    const { id } = await arranged(officer, { bodyId })
    const colleague = await officerFor(bodyId)
    const input = { meetingId: id, next: 1 }
    const results = await Promise.all([issuePack(officer, input, at), issuePack(colleague, input, at)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const [winner, loser] = results[0]?.ok ? [officer, colleague] : [colleague, officer]
    expect(await issuePack(winner, input, at)).toMatchObject({ ok: true })
    expect(await issuePack(loser, input, at)).toEqual({ ok: false, error: 'issued-meanwhile' })
    expect(await db.packVersion.count({ where: { meetingId: id } })).toBe(1)
  })

  it('asks the database no more often for many items than for few', async () => {
    await group()
    const { id } = await arranged(officer, { bodyId })
    await question()
    const few = await countQueries(() => issuePack(officer, { meetingId: id, next: 1 }, at))
    for (let count = 0; count < 20; count += 1) await question()
    const many = await countQueries(() => issuePack(officer, { meetingId: id, next: 2 }, at))
    expect(many.queries.length).toBeLessThanOrEqual(few.queries.length)
  })
})

describe('what is hidden after a pack was issued', () => {
  it('is absent from it, with the reason in its place', async () => {
    await group()
    const asked = await question({ text: 'The words that name a patient' })
    const meeting = await arranged(officer, { bodyId })
    await onAgenda(officer, { meetingId: meeting.id, scrutinyItemId: asked.id })
    await issued(meeting.id)
    await db.scrutinyItem.update({ where: { id: asked.id }, data: { hiddenReason: 'It named a patient.' } })
    const pack = await getPack(NOW, meeting.slug)
    const told = pack?.sections.flatMap(({ paragraphs }) => paragraphs) ?? []
    expect(told.filter(({ is }) => is === 'withheld').length).toBeGreaterThanOrEqual(3)
    expect(part(pack, 'late')).toMatchObject([{ is: 'withheld', reason: 'It named a patient.' }])
    expect(JSON.stringify(pack)).not.toContain('The words that name')
    expect(JSON.stringify(pack)).not.toContain(asked.ref)
  })

  it('covers milestones, items of the agenda and declarations too', async () => {
    await group()
    const milestone = await makeMilestone({ ownerId: addresseeId, promised: '2027' })
    await db.milestoneDate.create({
      data: {
        milestoneId: milestone.id,
        kind: 'forecast',
        on: '2028',
        statedOn: '2026-11-10',
        statedById: addresseeId,
        reason: 'Money.',
        sourceId: (await db.milestoneDate.findFirstOrThrow({ where: { milestoneId: milestone.id } }))
          .sourceId,
      },
    })
    const meeting = await arranged(officer, { bodyId })
    const agendaItemId = await onAgenda(officer, { meetingId: meeting.id, title: 'Taken off later' })
    const declared = declaration({ meetingId: meeting.id, interest: 'A sensitive interest' })
    await done(declareInterest(officer, declared, at))
    await issued(meeting.id)
    const before = JSON.stringify(await getPack(NOW, meeting.slug))
    const secrets = ['Taken off later', 'A sensitive interest', milestone.title]
    for (const words of secrets) expect(before).toContain(words)
    await db.milestone.update({
      where: { id: milestone.id },
      data: { visibility: 'hidden', hiddenReason: 'Wrong.' },
    })
    const { version } = await db.meeting.findUniqueOrThrow({ where: { id: meeting.id } })
    await done(removeAgendaItem(officer, { meetingId: meeting.id, version, agendaItemId }))
    await done(removeDeclaration(officer, { id: declared.id, reason: 'Section 32.' }))
    const after = JSON.stringify(await getPack(NOW, meeting.slug))
    for (const words of secrets) expect(after).not.toContain(words)
    expect(after).toContain('Wrong.')
  })

  it('takes the whole pack with it where it is the meeting', async () => {
    await group()
    const meeting = await arranged(officer, { bodyId })
    await issued(meeting.id)
    await done(hideMeeting(officer, { meetingId: meeting.id, version: 2, reason: 'x' }))
    expect(await getPack(NOW, meeting.slug)).toBeNull()
  })

  it('is not named where it is the meeting before', async () => {
    await group()
    const before = await arranged(officer, { bodyId, title: 'The secret meeting', on: '2026-09-01' })
    const meeting = await arranged(officer, { bodyId })
    await issued(meeting.id)
    expect((await getPack(NOW, meeting.slug))?.since).toMatchObject({ day: '2026-09-01', isWithheld: false })
    await done(hideMeeting(officer, { meetingId: before.id, version: 2, reason: 'x' }))
    expect((await getPack(NOW, meeting.slug))?.since.isWithheld).toBe(true)
  })
})

describe('the page of a pack', () => {
  it('needs no more queries for many paragraphs than for few', async () => {
    await group()
    const meeting = await arranged(officer, { bodyId })
    await onAgenda(officer, { meetingId: meeting.id, scrutinyItemId: (await question()).id })
    await issued(meeting.id)
    const few = await countQueries(() => getPack(NOW, meeting.slug))
    for (let count = 0; count < 20; count += 1) await question()
    await issued(meeting.id, 2)
    const many = await countQueries(() => getPack(NOW, meeting.slug))
    expect(many.queries.length).toBeLessThanOrEqual(few.queries.length)
    expect(many.queries.length).toBeLessThanOrEqual(10)
  })
})

describe('a pack on a day of the past', () => {
  it('is the version that had been issued by then, and none before the first', async () => {
    await group()
    const meeting = await arranged(officer, { bodyId })
    await issued(meeting.id, 1, new Date('2026-11-10T10:00:00Z'))
    await issued(meeting.id, 2, new Date('2026-11-20T23:30:00Z'))
    const versionOn = async (day: string) => (await getPack(on(day), meeting.slug))?.version
    expect(await versionOn('2026-11-09')).toBeUndefined()
    expect(await versionOn('2026-11-10')).toBe(1)
    expect(await versionOn('2026-11-19')).toBe(1)
    expect(await versionOn('2026-11-20')).toBe(2)
    expect((await getPack(NOW, meeting.slug))?.version).toBe(2)
  })

  it('lets its meeting be read from then on, without an agenda that may have come later', async () => {
    await group()
    const meeting = await arranged(officer, { bodyId })
    await onAgenda(officer, { meetingId: meeting.id })
    await issued(meeting.id, 1, new Date('2026-11-10T10:00:00Z'))
    expect(await getMeeting(on('2026-11-09'), meeting.slug)).toBeNull()
    expect(await getMeeting(on('2026-11-12'), meeting.slug)).toMatchObject({
      agenda: [],
      pack: { version: 1 },
    })
  })
})
