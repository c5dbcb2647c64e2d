import { beforeEach, describe, expect, it } from 'vitest'
import { moveOutcome } from '@/lib/consultations/move-commands'
import { db } from '@/lib/db'
import { reportProgress } from '@/lib/milestones/progress-commands'
import { issuePack } from '@/lib/packs/commands'
import { gatherPack } from '@/lib/packs/gather-queries'
import { composePack } from '@/lib/packs/rules'
import type { Actor } from '@/lib/permissions'
import { arranged, done } from '../../support/meetings'
import { extension, makePromised } from '../../support/outcomes'
import { next, officerFor, reviewerOn, staffOf } from '../../support/people'
import { makeBody, makeConsultation, makeMilestone, makeOrganisation } from '../../support/record'
import {
  answered,
  extended,
  makeEnded,
  makeItem,
  noon,
  succeeded,
  takenOn,
  type Group,
  type ItemInput,
} from '../../support/register'
import { madeResponse } from '../../support/responses'
import { at, report } from '../../support/writing'

let group: Group
let officer: Actor
let debtorId: string

beforeEach(async () => {
  const bodyId = await makeBody('Health review group', `GRP${next()}`)
  const { refPrefix } = await db.body.findUniqueOrThrow({ where: { id: bodyId } })
  group = { bodyId, prefix: refPrefix ?? '', author: await reviewerOn(bodyId) }
  officer = await officerFor(bodyId)
  debtorId = await makeOrganisation('NHS Luton')
})

/** What changed, as the pack of a meeting tells on a day, where the group last met on another. */
async function changed(lastMetOn: string, day: string) {
  await arranged(officer, { bodyId: group.bodyId, on: lastMetOn })
  const meeting = await arranged(officer, { bodyId: group.bodyId, on: '2026-12-20' })
  const sections = composePack(await gatherPack(meeting, day))
  return sections.find(({ id }) => id === 'changed')?.paragraphs ?? []
}

const asked = (more: Partial<ItemInput> = {}) => makeItem({ group, debtorId, askedOn: '2026-10-01', ...more })

async function consultation(dates: { opensOn: string; closesOn: string; outcomeOn?: string }) {
  const { id } = (await makeConsultation()).consultation
  const outcome = dates.outcomeOn ? 'The board chose option 1.' : null
  await db.consultation.update({ where: { id }, data: { ...dates, outcome } })
  return id
}

const pause = { kind: 'pause', agreedBy: 'The chair', reason: 'Staff are away.' } as const
const named = { kind: 'named', reason: 'They do this work.' } as const

/** What happens between two meetings, under which key a pack tells it, and in which words. */
const CHANGES: [string, () => Promise<string>, string][] = [
  [
    'a consultation that opened',
    async () =>
      `consultation-changed:${await consultation({ opensOn: '2026-11-02', closesOn: '2026-12-31' })}`,
    '2 November 2026: it opened.',
  ],
  [
    'a consultation that closed',
    async () => `consultation-changed:${await consultation({ opensOn: '2026-05', closesOn: '2026-10-31' })}`,
    '31 October 2026: it closed.',
  ],
  [
    'an outcome that was published',
    async () => {
      const dates = { opensOn: '2026-05', closesOn: '2026-06', outcomeOn: '2026-11-10' }
      return `consultation-changed:${await consultation(dates)}`
    },
    '10 November 2026: its outcome was published.',
  ],
  [
    'an extension of the time for an outcome',
    async () => {
      const staff = await staffOf(debtorId)
      const promised = await makePromised(staff, debtorId)
      await done(moveOutcome(staff, extension(promised), at))
      return `consultation-changed:${promised.consultationId}`
    },
    '22 November 2026: 10 more days were given, agreed by The review group.',
  ],
  [
    'a response that was published',
    async () => {
      const consultationId = await consultation({ opensOn: '2026-05', closesOn: '2026-06' })
      const { id } = await madeResponse({ officer, consultationId, bodyId: group.bodyId, state: 'published' })
      return `response:${id}`
    },
    'Edition 1, published on 22 November 2026.',
  ],
  [
    'a finding on a claim',
    async () => {
      const { id } = (await makeConsultation()).claim
      const found = { finding: 'partly_supported', foundOn: '2026-11-09', evidence: 'Half.' } as const
      await db.claim.update({ where: { id }, data: found })
      return `claim:${id}`
    },
    '9 November 2026: the finding is: partly supported.',
  ],
  [
    'a report on progress',
    async () => {
      const { id } = await makeMilestone({ ownerId: debtorId })
      await done(reportProgress(await staffOf(debtorId), report({ milestoneId: id }), at))
      return `milestone:${id}`
    },
    'Its owner reported on 22 November 2026: at risk',
  ],
  [
    'a date that was stated',
    async () => {
      const { id } = await makeMilestone({ ownerId: debtorId, promised: '2027' })
      const { sourceId } = await db.milestoneDate.findFirstOrThrow({ where: { milestoneId: id } })
      const stated = { statedOn: '2026-11-10', statedById: debtorId, sourceId, reason: 'Money.' }
      await db.milestoneDate.create({ data: { milestoneId: id, kind: 'forecast', on: '2028', ...stated } })
      return `milestone:${id}`
    },
    'Stated on 10 November 2026: moved from 2027 to 2028.',
  ],
  [
    'a change event',
    async () => {
      const heir = await makeOrganisation('NHS Heir')
      return `change-event:${await succeeded({ from: [debtorId], to: [heir], on: '2026-11-01' })}`
    },
    'In force since 1 November 2026.',
  ],
  [
    'a pause of the clock',
    async () => {
      const { id, obligationId } = await asked()
      const [fromOn, toOn] = [new Date('2026-11-03'), new Date('2026-11-05')]
      const data = { ...pause, obligationId, fromOn, toOn, recordedAt: noon('2026-11-02') }
      await db.clockChange.create({ data })
      return `item:${id}`
    },
    '2 November 2026: the clock was stopped from 3 November 2026 to 5 November 2026, agreed by The chair.',
  ],
  [
    'an extension of the clock',
    async () => {
      const item = await asked()
      await extended(item, '2026-11-02', 10, '2026-12-10')
      return `item:${item.id}`
    },
    '2 November 2026: 10 more days were given, agreed by The chair of the group.',
  ],
  [
    'a body that accepted what nobody owed',
    async () => {
      const item = await asked({ debtorId: await makeEnded('NHS Gone', '2026-10-15') })
      await takenOn(item, debtorId, '2026-11-03')
      return `item:${item.id}`
    },
    '3 November 2026: accepted by NHS Luton.',
  ],
  [
    'a body that the officer named',
    async () => {
      const { id, obligationId } = await asked({ debtorId: await makeEnded('NHS Gone', '2026-10-15') })
      const on = { on: new Date('2026-11-03'), recordedAt: noon('2026-11-03') }
      await db.acceptance.create({ data: { ...named, ...on, obligationId, organisationId: debtorId } })
      return `item:${id}`
    },
    '3 November 2026: the scrutiny officer named who owes it: NHS Luton.',
  ],
  [
    'an assessment in red, amber or green',
    async () => {
      const item = await asked({ kind: 'recommendation' })
      await answered(item, { on: '2026-10-10', response: 'accepted' })
      const on = { on: new Date('2026-11-12'), recordedAt: noon('2026-11-12') }
      const assessed = { rating: 'amber', reason: 'Half of it.' } as const
      await db.assessment.create({ data: { scrutinyItemId: item.id, ...assessed, ...on } })
      return `item:${item.id}`
    },
    '12 November 2026: the group assessed what was done as amber: partly carried out, or late.',
  ],
]

describe.each(CHANGES)('what changed: %s', (_, make, words) => {
  it('is told since the last meeting, and not once the group has met again', async () => {
    const key = await make()
    const paragraph = (await changed('2026-10-20', '2026-11-25')).find((each) => each.key === key)
    expect(JSON.stringify(paragraph)).toContain(words)
    const keys = (await changed('2026-11-26', '2026-11-27')).map((each) => each.key)
    expect(keys).not.toContain(key)
  })
})

it('gives no number to another paragraph when more kinds of things have changed', async () => {
  const meeting = await arranged(officer, { bodyId: group.bodyId })
  const numbers = async () =>
    new Map(
      (await db.packParagraph.findMany({ where: { meetingId: meeting.id } })).map(({ key, number }) => [
        key,
        number,
      ]),
    )
  await asked()
  await consultation({ opensOn: '2026-11-02', closesOn: '2026-12-31' })
  await done(issuePack(officer, { meetingId: meeting.id, next: 1 }, at))
  const before = await numbers()
  for (const [, make] of CHANGES) await make()
  await done(issuePack(officer, { meetingId: meeting.id, next: 2 }, at))
  const after = await numbers()
  expect(after.size).toBeGreaterThan(before.size)
  for (const [key, number] of before) expect([key, after.get(key)]).toEqual([key, number])
})
