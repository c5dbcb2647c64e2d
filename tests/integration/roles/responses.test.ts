import { beforeAll, describe, expect, it } from 'vitest'
import { agreeResponse, circulateResponse, publishResponse } from '@/lib/consultation-responses/move-commands'
import { getResponse, listResponses } from '@/lib/consultation-responses/queries'
import { RESPONSE_STATES, type ResponseState } from '@/lib/consultation-responses/rules'
import { noteOutcome, sendResponse } from '@/lib/consultation-responses/sent-commands'
import { startResponse } from '@/lib/consultation-responses/start-commands'
import { writeCover, writeSection } from '@/lib/consultation-responses/write-commands'
import { newId } from '@/lib/ids'
import type { Actor } from '@/lib/permissions'
import { administrator, nobody, officerFor, reviewerOn, staffOf } from '../../support/people'
import { makeBody, makeConsultation } from '../../support/record'
import { madeResponse, makeMeeting, sectionOf } from '../../support/responses'
import { at } from '../../support/writing'

const WHO = {
  officer: 'the officer of the group',
  'other officer': 'an officer of another group',
  member: 'a councillor of the group',
  'other councillor': 'a councillor of another group',
  staff: 'staff of the body that decides',
  administrator: 'an administrator',
  nobody: 'somebody without a role',
}
type Who = keyof typeof WHO

let bodyId: string
let people: Record<Who, Actor>

beforeAll(async () => {
  bodyId = await makeBody()
  const other = await makeBody('Another group')
  const { consultation } = await makeConsultation()
  people = {
    officer: await officerFor(bodyId),
    'other officer': await officerFor(other),
    member: await reviewerOn(bodyId),
    'other councillor': await reviewerOn(other),
    staff: await staffOf(consultation.deciderId),
    administrator: await administrator(),
    nobody: await nobody(),
  }
})

const consultationId = async () => (await makeConsultation()).consultation.id
const inState = async (state: ResponseState) =>
  madeResponse({ officer: people.officer, consultationId: await consultationId(), bodyId, state })

/** Every command, on a response of its own. All of them are for the officer of the group alone. */
const COMMANDS: [string, (actor: Actor) => Promise<{ ok: boolean; error?: string }>][] = [
  [
    'startResponse',
    async (actor) =>
      startResponse(actor, { id: newId(at), bodyId, consultationId: await consultationId() }, at),
  ],
  ['writeCover', async (actor) => writeCover(actor, { ...(await inState('draft')), coveringText: 'Other' })],
  [
    'writeSection',
    async (actor) => {
      const seen = await inState('circulated')
      const section = { sectionId: await sectionOf(seen.id), text: 'We agree.', items: [], words: {} }
      return writeSection(actor, { ...seen, ...section })
    },
  ],
  ['circulateResponse', async (actor) => circulateResponse(actor, await inState('draft'), at)],
  [
    'agreeResponse',
    async (actor) =>
      agreeResponse(actor, { ...(await inState('circulated')), meetingId: await makeMeeting(bodyId) }, at),
  ],
  ['publishResponse', async (actor) => publishResponse(actor, await inState('agreed'), at)],
  [
    'sendResponse',
    async (actor) => sendResponse(actor, { ...(await inState('published')), on: '2026-11-20' }, at),
  ],
  [
    'noteOutcome',
    async (actor) => noteOutcome(actor, { ...(await inState('published')), cameOfIt: 'It was heard.' }),
  ],
]

describe.each(COMMANDS)('%s', (_, run) => {
  it.each(Object.entries(WHO) as [Who, string][])('by %s: %s', async (who) => {
    const expected = who === 'officer' ? { ok: true } : { ok: false, error: 'not-allowed' }
    expect(await run(people[who])).toEqual(expected)
  })
})

describe.each(RESPONSE_STATES)('reading a response in the workspace: %s', (state) => {
  it.each(Object.entries(WHO) as [Who, string][])('by %s: %s', async (who) => {
    const { id } = await inState(state)
    const mayRead = who === 'officer' || (who === 'member' && state !== 'draft')
    const read = await getResponse(people[who], id, '2026-11-22')
    expect(read?.id).toBe(mayRead ? id : undefined)
    expect(read?.canEdit ?? false).toBe(who === 'officer')
    const listed = await listResponses(people[who], '2026-11-22')
    expect(listed.some((each) => each.id === id)).toBe(mayRead)
  })
})
