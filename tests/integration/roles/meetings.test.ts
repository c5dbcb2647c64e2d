import { beforeAll, describe, expect, it } from 'vitest'
import {
  addAgendaItem,
  changeAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
} from '@/lib/meetings/agenda-commands'
import { arrangeMeeting } from '@/lib/meetings/arrange-commands'
import { changeMeeting, hideMeeting, publishMeeting } from '@/lib/meetings/change-commands'
import { declareInterest, removeDeclaration } from '@/lib/meetings/declaration-commands'
import { meetingToArrange, meetingToPrepare } from '@/lib/meetings/workspace-queries'
import { issuePack } from '@/lib/packs/commands'
import type { Actor } from '@/lib/permissions'
import { agendaItem, arranged, arrangement, declaration, done, onAgenda } from '../../support/meetings'
import { administrator, nobody, officerFor, reviewerOn, staffOf } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

type Who = keyof typeof WHO
const WHO = {
  officer: 'the officer of the group',
  'other officer': 'an officer of another group',
  member: 'a councillor of the group',
  'other member': 'a councillor of another group',
  staff: 'staff of an NHS body',
  administrator: 'an administrator',
  nobody: 'somebody without a role',
}

let bodyId: string
let people: Record<Who, Actor>

beforeAll(async () => {
  bodyId = await makeBody()
  const other = await makeBody('Another group')
  people = {
    officer: await officerFor(bodyId),
    'other officer': await officerFor(other),
    member: await reviewerOn(bodyId),
    'other member': await reviewerOn(other),
    staff: await staffOf(await makeOrganisation()),
    administrator: await administrator(),
    nobody: await nobody(),
  }
})

const details = { title: 'T', on: '2026-12-17', startsAt: null, endsAt: null, inPublic: null, summary: 'S' }
const words = { title: 'T', text: '', scrutinyItemId: '', position: 1 }

async function meeting(visibility: 'draft' | 'published' = 'published') {
  const { id, version } = await arranged(people.officer, { bodyId }, visibility)
  return { meetingId: id, version }
}

async function withItem() {
  const { meetingId, version } = await meeting()
  const agendaItemId = await onAgenda(people.officer, { meetingId })
  return { meetingId, version: version + 1, agendaItemId }
}

async function declared() {
  const input = declaration(await meeting())
  await done(declareInterest(people.officer, input, at))
  return { id: input.id, reason: 'An error.' }
}

/** Every command, on a row of its own; only the officer of the group may. */
const COMMANDS: [string, (actor: Actor) => Promise<{ ok: boolean; error?: string }>][] = [
  ['arrangeMeeting', async (actor) => arrangeMeeting(actor, arrangement({ bodyId }))],
  ['changeMeeting', async (actor) => changeMeeting(actor, { ...(await meeting()), ...details })],
  ['publishMeeting', async (actor) => publishMeeting(actor, await meeting('draft'))],
  ['hideMeeting', async (actor) => hideMeeting(actor, { ...(await meeting()), reason: 'x' })],
  [
    'addAgendaItem',
    async (actor) => addAgendaItem(actor, agendaItem({ meetingId: (await meeting()).meetingId })),
  ],
  ['changeAgendaItem', async (actor) => changeAgendaItem(actor, { ...(await withItem()), ...words })],
  [
    'moveAgendaItem',
    async (actor) => moveAgendaItem(actor, { ...(await withItem()), position: 1, direction: 'up' }),
  ],
  ['removeAgendaItem', async (actor) => removeAgendaItem(actor, await withItem())],
  [
    'declareInterest',
    async (actor) => declareInterest(actor, declaration({ meetingId: (await meeting()).meetingId }), at),
  ],
  ['removeDeclaration', async (actor) => removeDeclaration(actor, await declared())],
  ['issuePack', async (actor) => issuePack(actor, { ...(await meeting()), next: 1 }, at)],
]

describe.each(COMMANDS)('%s', (_, run) => {
  it.each(Object.entries(WHO) as [Who, string][])('by %s: %s', async (who) => {
    const expected = who === 'officer' ? { ok: true } : { ok: false, error: 'not-allowed' }
    expect(await run(people[who])).toEqual(expected)
  })
})

describe('reading in the workspace', () => {
  it.each(Object.keys(WHO) as Who[])('the page of a meeting, by %s', async (who) => {
    const { meetingId } = await meeting('draft')
    expect((await meetingToArrange(people[who], meetingId)) !== null).toBe(who === 'officer')
  })

  it.each(Object.keys(WHO) as Who[])('what prepares a meeting, by %s', async (who) => {
    const [open, draft] = [await meeting(), await meeting('draft')]
    expect((await meetingToPrepare(people[who], open.meetingId, '2026-11-22')) !== null).toBe(
      who === 'member',
    )
    expect(await meetingToPrepare(people[who], draft.meetingId, '2026-11-22')).toBeNull()
  })
})
