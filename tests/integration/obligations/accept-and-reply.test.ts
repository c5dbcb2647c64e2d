import { beforeEach, describe, expect, it } from 'vitest'
import { answerPart } from '@/lib/answers/commands'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { acceptObligation } from '@/lib/obligations/accept-commands'
import { nameOwner } from '@/lib/obligations/name-owner-commands'
import { replyBeside } from '@/lib/obligations/reply-commands'
import type { Actor } from '@/lib/permissions'
import { makeSent, makeSuccession, putInState, reply, type SentItem } from '../../support/answers'
import { makePromised } from '../../support/outcomes'
import { officerFor, staffOf } from '../../support/people'
import { eventsOf, makeBody, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

let [asked, east, west] = ['', '', '']
let eastern: Actor
let western: Actor
let bodyId: string

beforeEach(async () => {
  bodyId = await makeBody()
  asked = await makeOrganisation('NHS BLMK')
  east = await makeOrganisation('NHS East')
  west = await makeOrganisation('NHS West')
  eastern = await staffOf(east)
  western = await staffOf(west)
})

const ok = { ok: true, value: undefined }
const refused = (error: string) => ({ ok: false, error })
const owed = ({ obligation }: SentItem) => obligation?.id ?? ''
const acceptance = (item: SentItem, organisationId = east) => ({
  ...{ id: newId(at), obligationId: owed(item), organisationId },
  reason: 'The people that it is about are ours.',
})
const said = (item: SentItem) => ({ id: newId(at), obligationId: owed(item), text: 'We answer in May.' })
const split = async () => {
  await makeSuccession([asked], [east, west], '2026-11-10')
  return makeSent({ bodyId, debtorId: asked })
}

describe('what nobody has accepted', () => {
  it('is taken on by a body with a reason, which then owes the answer', async () => {
    const item = await split()
    const answer = reply({ partId: item.parts[0]?.id ?? '' })
    expect(await answerPart(eastern, answer, at)).toEqual(refused('not-allowed'))
    const input = acceptance(item)
    expect(await acceptObligation(eastern, input, at)).toEqual(ok)
    expect(await acceptObligation(eastern, input, at)).toEqual(ok)
    expect(await answerPart(eastern, answer, at)).toEqual(ok)
    const data = { organisationId: east, reason: input.reason }
    expect(await eventsOf(owed(item))).toMatchObject([
      { action: 'obligation.accepted', actorLabel: 'NHS staff, NHS East', data },
    ])
  })

  it('is taken on by one body only, however many try at once', async () => {
    const item = await split()
    const both = await Promise.all([
      acceptObligation(eastern, acceptance(item), at),
      acceptObligation(western, acceptance(item, west), at),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both).toContainEqual(refused('owed-already'))
    expect(await db.acceptance.count({ where: { obligationId: owed(item) } })).toBe(1)
  })

  it('is not taken on in the name of another, nor by a body that is gone', async () => {
    const item = await split()
    expect(await acceptObligation(eastern, acceptance(item, west), at)).toEqual(refused('not-allowed'))
    const gone = await staffOf(asked)
    expect(await acceptObligation(gone, acceptance(item, asked), at)).toEqual(refused('organisation-gone'))
  })

  it('is given to one body only, where the officer names one while staff accept it', async () => {
    const officer = await officerFor(bodyId)
    await split()
    for (let round = 0; round < 5; round += 1) {
      const item = await makeSent({ bodyId, debtorId: asked })
      const named = { acceptanceId: newId(at), organisationId: west, reason: 'It does this work.' }
      const both = await Promise.all([
        nameOwner(officer, { id: item.id, version: 1, ...named }, at),
        acceptObligation(eastern, acceptance(item), at),
      ])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await db.acceptance.count({ where: { obligationId: owed(item) } })).toBe(1)
    }
  })

  it('is not taken on, nor replied to, once it was taken back', async () => {
    const item = await split()
    await putInState(item.id, 'withdrawn')
    expect(await acceptObligation(eastern, acceptance(item), at)).toEqual(refused('not-found'))
    expect(await replyBeside(eastern, said(item), at)).toEqual(refused('not-found'))
  })

  it('is no outcome of a consultation that is hidden', async () => {
    const { consultationId } = await makePromised(await staffOf(asked), asked)
    const { id: obligationId } = await db.obligation.findFirstOrThrow({ where: { consultationId } })
    const hidden = { visibility: 'hidden', hiddenReason: 'It names a patient.' } as const
    await db.consultation.update({ where: { id: consultationId }, data: hidden })
    const reply = { id: newId(at), obligationId, text: 'In May.' }
    expect(await replyBeside(await staffOf(asked), reply, at)).toEqual(refused('not-found'))
    const taken = { id: newId(at), obligationId, organisationId: east, reason: 'Ours.' }
    expect(await acceptObligation(eastern, taken, at)).toEqual(refused('not-found'))
  })

  it('is only what nobody owes', async () => {
    const item = await makeSent({ bodyId, debtorId: west })
    expect(await acceptObligation(eastern, acceptance(item), at)).toEqual(refused('owed-already'))
    const hidden = await makeSent({ bodyId, debtorId: west, hiddenReason: 'It names a patient.' })
    expect(await acceptObligation(eastern, acceptance(hidden), at)).toEqual(refused('not-found'))
    const none = { ...acceptance(item), obligationId: newId(at) }
    expect(await acceptObligation(eastern, none, at)).toEqual(refused('not-found'))
  })
})

describe('a reply beside the list', () => {
  it('is recorded once when it is sent twice, and says so when it comes back with other words', async () => {
    const input = said(await makeSent({ bodyId, debtorId: east }))
    const press = () => replyBeside(eastern, input, at)
    expect(await Promise.all([press(), press()])).toEqual([ok, ok])
    const other = { ...input, text: 'We answer in June.' }
    expect(await replyBeside(eastern, other, at)).toEqual(refused('saved-before'))
  })

  it('is the owner’s of today', async () => {
    await makeSuccession([asked], [east], '2026-11-10')
    const item = await makeSent({ bodyId, debtorId: asked })
    const input = said(item)
    expect(await replyBeside(await staffOf(asked), input, at)).toEqual(refused('not-allowed'))
    expect(await replyBeside(western, input, at)).toEqual(refused('not-allowed'))
    expect(await replyBeside(eastern, input, at)).toEqual(ok)
    expect(await replyBeside(eastern, input, at)).toEqual(ok)
    const statements = await db.ownerStatement.findMany({ where: { obligationId: owed(item) } })
    expect(statements).toMatchObject([{ organisationId: east, text: input.text, recordedAt: at }])
    expect(await eventsOf(owed(item))).toMatchObject([
      { action: 'obligation.replied', data: { text: input.text } },
    ])
  })

  it('is not made where nobody owes it, or nothing is owed any more', async () => {
    expect(await replyBeside(eastern, said(await split()), at)).toEqual(refused('not-allowed'))
    const item = await makeSent({ bodyId, debtorId: east })
    await answerPart(eastern, reply({ partId: item.parts[0]?.id ?? '' }), at)
    expect(await replyBeside(eastern, said(item), at)).toEqual(refused('nothing-owed'))
  })
})
