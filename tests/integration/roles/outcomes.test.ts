import { beforeAll, describe, expect, it } from 'vitest'
import { moveOutcome } from '@/lib/consultations/move-commands'
import { promiseOutcome, publishOutcome } from '@/lib/consultations/outcome-commands'
import { myConsultation } from '@/lib/consultations/outcome-queries'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { nameOutcomeOwner } from '@/lib/obligations/name-owner-commands'
import type { Actor } from '@/lib/permissions'
import { makeSuccession } from '../../support/answers'
import { extension, makeClosed, makePromised, outcome, promise } from '../../support/outcomes'
import { administrator, nobody, officerFor, reviewerOn, staffOf } from '../../support/people'
import { makeBody, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

const WHO = {
  staff: 'staff of the body that follows the one that decides',
  'staff before': 'staff of the body that decides, which is gone',
  'other staff': 'staff of another body',
  officer: 'a scrutiny officer',
  councillor: 'a councillor',
  administrator: 'an administrator',
  nobody: 'somebody without a role',
}
type Who = keyof typeof WHO

let deciderId: string
let people: Record<Who, Actor>
let bodyId: string

beforeAll(async () => {
  deciderId = await makeOrganisation('The board that decides')
  const successorId = await makeOrganisation('The board that follows')
  await makeSuccession([deciderId], [successorId], '2026-11-01')
  bodyId = await makeBody()
  people = {
    staff: await staffOf(successorId),
    'staff before': await staffOf(deciderId),
    'other staff': await staffOf(await makeOrganisation('Another')),
    officer: await officerFor(bodyId),
    councillor: await reviewerOn(bodyId),
    administrator: await administrator(),
    nobody: await nobody(),
  }
})

const closed = async () => ({ consultationId: (await makeClosed(deciderId)).id })

/** Every command, on a consultation of its own, and who reads its page in the workspace. */
const COMMANDS: [string, (actor: Actor) => Promise<{ ok: boolean; error?: string }>][] = [
  ['promiseOutcome', async (actor) => promiseOutcome(actor, promise(await closed()), at)],
  ['publishOutcome', async (actor) => publishOutcome(actor, outcome(await closed()), at)],
  [
    'moveOutcome',
    async (actor) => moveOutcome(actor, extension(await makePromised(people.staff, deciderId)), at),
  ],
  [
    'reading it in the workspace',
    async (actor) => {
      const found = await myConsultation(actor, (await closed()).consultationId, '2026-11-22')
      return found ? { ok: true } : { ok: false, error: 'not-allowed' }
    },
  ],
]

describe.each(COMMANDS)('%s', (_, run) => {
  it.each(Object.entries(WHO) as [Who, string][])('by %s: %s', async (who) => {
    const expected = who === 'staff' ? { ok: true } : { ok: false, error: 'not-allowed' }
    expect(await run(people[who])).toEqual(expected)
  })
})

describe('nameOutcomeOwner', () => {
  it.each(Object.entries(WHO) as [Who, string][])('by %s: %s', async (who) => {
    const gone = await makeOrganisation('A board that ended')
    const { consultationId } = await makePromised(await staffOf(gone), gone)
    await db.organisation.update({ where: { id: gone }, data: { endsOn: '2026-11-21' } })
    const { id } = await db.obligation.findUniqueOrThrow({ where: { consultationId } })
    const organisationId = await makeOrganisation('Another')
    const form = { id, acceptanceId: newId(at), bodyId, organisationId, reason: 'It does this work.' }
    const expected = who === 'officer' ? { ok: true } : { ok: false, error: 'not-allowed' }
    expect(await nameOutcomeOwner(people[who], form, at)).toEqual(expected)
  })
})
