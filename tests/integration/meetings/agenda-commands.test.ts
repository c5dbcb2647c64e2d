import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import {
  addAgendaItem,
  changeAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from '@/lib/meetings/agenda-commands'
import { declareInterest, removeDeclaration } from '@/lib/meetings/declaration-commands'
import { getMeeting } from '@/lib/meetings/queries'
import { itemChoices } from '@/lib/meetings/workspace-queries'
import type { Actor } from '@/lib/permissions'
import { actionsOn } from '../../support/accounts'
import { agendaItem, arranged, declaration, onAgenda, sentQuestion } from '../../support/meetings'
import { NOW, on } from '../../support/moments'
import { officerFor } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

let bodyId: string
let officer: Actor
let addresseeId: string

beforeAll(async () => {
  bodyId = await makeBody()
  officer = await officerFor(bodyId)
  addresseeId = await makeOrganisation()
})

const titles = async (meetingId: string) =>
  (await db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } })).map(
    ({ title }) => title,
  )
const versionOf = async (id: string) => (await db.meeting.findUniqueOrThrow({ where: { id } })).version

async function meetingOf(...items: string[]) {
  const { id, slug } = await arranged(officer, { bodyId })
  const ids: string[] = []
  for (const title of items) ids.push(await onAgenda(officer, { meetingId: id, title }))
  return { id, slug, ids }
}

describe('the agenda', () => {
  it('takes items at its end, even when two are added at once', async () => {
    const { id } = await meetingOf('A')
    await Promise.all(['B', 'C'].map((title) => addAgendaItem(officer, agendaItem({ meetingId: id, title }))))
    expect((await titles(id)).toSorted()).toEqual(['A', 'B', 'C'])
    expect((await titles(id))[0]).toBe('A')
  })

  it('adds an item once when its form is sent twice', async () => {
    const { id } = await meetingOf()
    const input = agendaItem({ meetingId: id })
    expect(await addAgendaItem(officer, input)).toMatchObject({ ok: true })
    const version = await versionOf(id)
    expect(await addAgendaItem(officer, input)).toMatchObject({ ok: true })
    expect(await titles(id)).toHaveLength(1)
    expect(await versionOf(id)).toBe(version)
    expect(await addAgendaItem(officer, { ...input, title: 'x' })).toEqual({
      ok: false,
      error: 'saved-before',
    })
  })

  it('moves an item a step, or to a place', async () => {
    const { id, ids } = await meetingOf('A', 'B', 'C')
    const [, b = '', c = ''] = ids
    await moveAgendaItem(officer, {
      meetingId: id,
      version: await versionOf(id),
      agendaItemId: b,
      ...{ position: 2, direction: 'up' },
    })
    expect(await titles(id)).toEqual(['B', 'A', 'C'])
    const words = { title: 'C', text: 'Now first', scrutinyItemId: '' }
    const input = { meetingId: id, version: await versionOf(id), agendaItemId: c, position: 1, ...words }
    expect(await changeAgendaItem(officer, input)).toMatchObject({ ok: true })
    expect(await titles(id)).toEqual(['C', 'B', 'A'])
  })

  it('refuses to move on an old version, so that nobody undoes a colleague’s order', async () => {
    const { id, ids } = await meetingOf('A', 'B')
    const move = {
      meetingId: id,
      version: await versionOf(id),
      agendaItemId: ids[1] ?? '',
      ...{ position: 2, direction: 'up' as const },
    }
    const colleague = await officerFor(bodyId)
    await moveAgendaItem(officer, move)
    expect(await moveAgendaItem(colleague, move)).toEqual({ ok: false, error: 'changed-meanwhile' })
    expect(await titles(id)).toEqual(['B', 'A'])
  })

  it('moves an item once when its button is pressed twice', async () => {
    const { id, ids } = await meetingOf('A', 'B', 'C')
    const moveA = { meetingId: id, version: await versionOf(id), agendaItemId: ids[0] ?? '', position: 1 }
    const press = () => moveAgendaItem(officer, { ...moveA, direction: 'down' })
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    expect(await titles(id)).toEqual(['B', 'A', 'C'])
  })

  it.each([
    ['another item was moved', 'C', 'up', 'ACB'],
    ['the same item was moved the other way', 'B', 'up', 'BAC'],
  ] as const)('does not say that it moved one where in another window %s', async (_, title, way, order) => {
    const { id, ids } = await meetingOf('A', 'B', 'C')
    const version = await versionOf(id)
    const position = 'ABC'.indexOf(title) + 1
    const first = { meetingId: id, version, agendaItemId: ids[position - 1] ?? '', position }
    await moveAgendaItem(officer, { ...first, direction: way })
    const stale = { meetingId: id, version, agendaItemId: ids[1] ?? '', position: 2 }
    expect(await moveAgendaItem(officer, { ...stale, direction: 'down' })).toEqual({
      ok: false,
      error: 'changed-meanwhile',
    })
    expect((await titles(id)).join('')).toBe(order)
  })

  it('does not say that it moved an item that went up because another one was taken off', async () => {
    const { id, ids } = await meetingOf('A', 'B')
    const seen = { meetingId: id, version: await versionOf(id) }
    await removeAgendaItem(officer, { ...seen, agendaItemId: ids[0] ?? '' })
    const up = { ...seen, agendaItemId: ids[1] ?? '', position: 2, direction: 'up' as const }
    expect(await moveAgendaItem(officer, up)).toEqual({ ok: false, error: 'changed-meanwhile' })
  })

  it('offers what an item is about however many others there are', async () => {
    const sent = { bodyId: await makeBody(), addresseeId, authorId: officer.userId }
    const chosen = await sentQuestion({ ...sent, sentOn: '2020-10-01' })
    const { id: _, ref, ...row } = await db.scrutinyItem.findUniqueOrThrow({ where: { id: chosen.id } })
    const others = { ...row, kind: 'comment' as const, state: 'published' as const, publishedAt: at }
    await db.scrutinyItem.createMany({
      data: Array.from({ length: 205 }, (_, i) => ({ ...others, ref: `${ref}${i}` })),
    })
    const offered = await itemChoices(sent.bodyId, chosen.id)
    expect(offered.filter(({ value }) => value === chosen.id)).toHaveLength(1)
    expect(offered).toHaveLength(201)
    expect(new Set((await itemChoices(sent.bodyId, null)).map(({ value }) => value)).size).toBe(200)
  })

  it('closes the gap when an item is taken off', async () => {
    const { id, ids } = await meetingOf('A', 'B', 'C')
    await removeAgendaItem(officer, {
      meetingId: id,
      version: await versionOf(id),
      agendaItemId: ids[0] ?? '',
    })
    const positions = await db.agendaItem.findMany({ where: { meetingId: id }, orderBy: { position: 'asc' } })
    expect(positions.map(({ position, title }) => [position, title])).toEqual([
      [1, 'B'],
      [2, 'C'],
    ])
  })

  it('names only what is public, and shows it linked until it is hidden', async () => {
    const sent = { bodyId, addresseeId, authorId: officer.userId }
    const [secret, open] = [await sentQuestion({ ...sent, ref: null }), await sentQuestion(sent)]
    const { id, slug } = await meetingOf()
    const unknown = agendaItem({ meetingId: id, scrutinyItemId: secret.id })
    expect(await addAgendaItem(officer, unknown)).toEqual({ ok: false, error: 'unknown-item' })
    await onAgenda(officer, { meetingId: id, scrutinyItemId: open.id })
    expect((await getMeeting(NOW, slug))?.agenda[0]?.item).toMatchObject({ ref: open.ref })
    await db.scrutinyItem.update({ where: { id: open.id }, data: { hiddenReason: 'It names a patient.' } })
    expect((await getMeeting(NOW, slug))?.agenda[0]?.item).toBeNull()
  })
})

describe('declarations of interest', () => {
  it('are shown from the day on which they were recorded', async () => {
    const { id, slug, ids } = await meetingOf('Money')
    await db.meeting.update({ where: { id }, data: { on: '2026-11-20' } })
    const input = declaration({ meetingId: id, agendaItemId: ids[0] ?? '' })
    expect(await declareInterest(officer, input, at)).toMatchObject({ ok: true })
    expect(await declareInterest(officer, input, at)).toMatchObject({ ok: true })
    expect((await getMeeting(NOW, slug))?.declarations).toMatchObject([
      { member: 'Cllr A Name', itemTitle: 'Money' },
    ])
    expect((await getMeeting(on('2026-11-21'), slug))?.declarations).toEqual([])
    expect(await actionsOn(id)).toContain('meeting.interest-declared')
  })

  it('keep the item that they are about on the agenda', async () => {
    const { id, ids } = await meetingOf('Money')
    const agendaItemId = ids[0] ?? ''
    const declared = declaration({ meetingId: id, agendaItemId })
    await declareInterest(officer, declared, at)
    const removal = { meetingId: id, version: await versionOf(id), agendaItemId }
    expect(await removeAgendaItem(officer, removal)).toEqual({ ok: false, error: 'has-declarations' })
    expect(await removeDeclaration(officer, { id: declared.id, reason: 'Sensitive.' })).toMatchObject({
      ok: true,
    })
    expect(await removeDeclaration(officer, { id: declared.id, reason: 'Sensitive.' })).toMatchObject({
      ok: true,
    })
    expect(await removeAgendaItem(officer, removal)).toMatchObject({ ok: true })
  })

  it('are refused of an item of another meeting', async () => {
    const [one, other] = [await meetingOf('A'), await meetingOf('B')]
    const input = declaration({ meetingId: one.id, agendaItemId: other.ids[0] ?? '' })
    expect(await declareInterest(officer, input, at)).toEqual({ ok: false, error: 'unknown-agenda-item' })
  })
})
