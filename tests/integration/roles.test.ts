import { beforeAll, describe, expect, it } from 'vitest'
import { returnFeedback, submitFeedback, withdrawFeedback } from '@/lib/feedback/move-commands'
import { publishFeedback } from '@/lib/feedback/publish-commands'
import { recordFeedback, reviseFeedback } from '@/lib/feedback/write-commands'
import { addMilestone } from '@/lib/milestones/add-commands'
import { markHappened, stateDate } from '@/lib/milestones/date-commands'
import { reportProgress } from '@/lib/milestones/progress-commands'
import type { Actor } from '@/lib/permissions'
import { administrator, next, nobody, officerFor, reviewerOn, staffOf } from '../support/people'
import { makeBody, makeMilestone, makeOrganisation } from '../support/record'
import { addition, at, date, feedback, happening, recorded, report } from '../support/writing'

type Who = keyof typeof WHO
const WHO = {
  staff: 'staff of the owner',
  'other staff': 'staff of another organisation',
  author: 'the councillor who wrote it',
  colleague: 'another councillor of the group',
  'other councillor': 'a councillor of another group',
  officer: 'the officer of the group',
  'other officer': 'an officer of another group',
  administrator: 'an administrator',
  nobody: 'somebody without a role',
}

let ownerId: string
let bodyId: string
let people: Record<Who, Actor>

beforeAll(async () => {
  ownerId = await makeOrganisation()
  bodyId = await makeBody()
  const [organisation, body] = [await makeOrganisation('Another'), await makeBody('Another group')]
  people = {
    staff: await staffOf(ownerId),
    'other staff': await staffOf(organisation),
    author: await reviewerOn(bodyId),
    colleague: await reviewerOn(bodyId),
    'other councillor': await reviewerOn(body),
    officer: await officerFor(bodyId),
    'other officer': await officerFor(body),
    administrator: await administrator(),
    nobody: await nobody(),
  }
})

const milestone = async () => ({ milestoneId: (await makeMilestone({ ownerId, promised: '2027' })).id })
const aboutMilestone = async () => ({ type: 'milestone' as const, id: (await milestone()).milestoneId })
const item = async (then: 'draft' | 'submit') => {
  const id = await recorded(people.author, { about: await aboutMilestone(), bodyId, then })
  return { id, version: 1 }
}
const words = { kind: 'comment', text: 'Other words', then: 'draft' } as const

/** Every command, on a row of its own, and the only people who may do it. */
const COMMANDS: [string, Who[], (actor: Actor) => Promise<{ ok: boolean; error?: string }>][] = [
  [
    'addMilestone',
    ['staff'],
    async (actor) => addMilestone(actor, addition({ ownerId, title: `M ${next()}` }), at),
  ],
  ['stateDate', ['staff'], async (actor) => stateDate(actor, date(await milestone()), at)],
  ['reportProgress', ['staff'], async (actor) => reportProgress(actor, report(await milestone()), at)],
  ['markHappened', ['staff'], async (actor) => markHappened(actor, happening(await milestone()), at)],
  [
    'recordFeedback',
    ['author', 'colleague'],
    async (actor) => recordFeedback(actor, feedback({ about: await aboutMilestone(), bodyId }), at),
  ],
  [
    'reviseFeedback',
    ['author'],
    async (actor) => reviseFeedback(actor, { ...(await item('draft')), ...words }, at),
  ],
  ['submitFeedback', ['author'], async (actor) => submitFeedback(actor, await item('draft'), at)],
  ['withdrawFeedback', ['author'], async (actor) => withdrawFeedback(actor, await item('submit'), at)],
  ['publishFeedback', ['officer'], async (actor) => publishFeedback(actor, await item('submit'), at)],
  [
    'returnFeedback',
    ['officer'],
    async (actor) => returnFeedback(actor, { ...(await item('submit')), reason: 'x' }),
  ],
]

describe.each(COMMANDS)('%s', (_, allowed, run) => {
  it.each(Object.entries(WHO) as [Who, string][])('by %s: %s', async (who) => {
    const expected = allowed.includes(who) ? { ok: true } : { ok: false, error: 'not-allowed' }
    expect(await run(people[who])).toEqual(expected)
  })
})
