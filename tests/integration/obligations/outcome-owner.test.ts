import { beforeEach, describe, expect, it } from 'vitest'
import { listUnclaimedOutcomes } from '@/lib/answers/list-queries'
import { publishOutcome } from '@/lib/consultations/outcome-commands'
import { myConsultation, outcomeOwed } from '@/lib/consultations/outcome-queries'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { acceptObligation } from '@/lib/obligations/accept-commands'
import { nameOutcomeOwner } from '@/lib/obligations/name-owner-commands'
import type { Actor } from '@/lib/permissions'
import type { NameOutcomeOwner } from '@/lib/scrutiny-items/schema'
import { makeSent } from '../../support/answers'
import { NOW } from '../../support/moments'
import { makePromised, outcome } from '../../support/outcomes'
import { officerFor, staffOf } from '../../support/people'
import { eventsOf, makeBody, makeOrganisation } from '../../support/record'
import { at } from '../../support/writing'

const TODAY = '2026-11-22'
let [bodyId, decider, heir] = ['', '', '']
let officer: Actor
let obligationId: string
let consultationId: string

/** An outcome that a body promised which then came to its end. */
beforeEach(async () => {
  bodyId = await makeBody()
  officer = await officerFor(bodyId)
  decider = await makeOrganisation('A board that ended')
  heir = await makeOrganisation('Another board')
  consultationId = (await makePromised(await staffOf(decider), decider)).consultationId
  await db.organisation.update({ where: { id: decider }, data: { endsOn: '2026-11-21' } })
  obligationId = (await db.obligation.findUniqueOrThrow({ where: { consultationId } })).id
})

const refused = (error: string) => ({ ok: false, error })
const naming = (more: Partial<NameOutcomeOwner> = {}): NameOutcomeOwner => ({
  ...{ id: obligationId, acceptanceId: newId(at), bodyId, organisationId: heir },
  reason: 'It does this work now.',
  ...more,
})
const unclaimed = async () => (await listUnclaimedOutcomes(TODAY)).map(({ id }) => id)
const hide = () =>
  db.consultation.update({
    where: { id: consultationId },
    data: { visibility: 'hidden', hiddenReason: 'It was published too early.' },
  })

describe('the outcome of a consultation that nobody owes', () => {
  it('is owed by the body that an officer names, by the date that was promised, which the log tells', async () => {
    expect(await unclaimed()).toContain(obligationId)
    const form = naming()
    const press = () => nameOutcomeOwner(officer, form, at)
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }])
    expect(await unclaimed()).not.toContain(obligationId)
    expect(await outcomeOwed(NOW, consultationId)).toMatchObject({
      promise: { dueOn: '2026-12-18' },
      owner: { kind: 'owed', organisationId: heir, chain: [{ by: 'named', on: TODAY }] },
    })
    const data = { organisationId: heir, reason: form.reason }
    expect(await eventsOf(obligationId)).toMatchObject([{ action: 'obligation.owner-named', data }])
  })

  it('is then published by staff of that body', async () => {
    expect(await nameOutcomeOwner(officer, naming(), at)).toEqual({ ok: true })
    const staff = await staffOf(heir)
    const found = await myConsultation(staff, consultationId, TODAY)
    const done = await publishOutcome(staff, outcome({ consultationId, version: found?.version }), at)
    expect(done).toEqual({ ok: true })
    expect(await nameOutcomeOwner(officer, naming(), at)).toEqual(refused('nothing-owed'))
  })

  it('is not given to another while somebody owes it', async () => {
    expect(await nameOutcomeOwner(officer, naming(), at)).toEqual({ ok: true })
    expect(await nameOutcomeOwner(officer, naming(), at)).toEqual(refused('somebody-owes'))
  })

  it('is not given to a body that is gone itself, or that nobody knows', async () => {
    expect(await nameOutcomeOwner(officer, naming({ organisationId: decider }), at)).toEqual(
      refused('owner-gone'),
    )
    expect(await nameOutcomeOwner(officer, naming({ organisationId: newId(at) }), at)).toEqual(
      refused('unknown-owner'),
    )
  })

  it('is named by officers only, each in the name of their own group', async () => {
    const elsewhere = naming({ bodyId: await makeBody('Another group') })
    expect(await nameOutcomeOwner(officer, elsewhere, at)).toEqual(refused('not-allowed'))
  })

  it('is not there for anybody while its consultation is hidden', async () => {
    await hide()
    expect(await unclaimed()).not.toContain(obligationId)
    expect(await nameOutcomeOwner(officer, naming(), at)).toEqual(refused('not-found'))
    const input = { id: newId(at), obligationId, organisationId: heir, reason: 'It is ours.' }
    expect(await acceptObligation(await staffOf(heir), input, at)).toEqual(refused('not-found'))
  })
})

it('what a group asked is not named this way, past its version', async () => {
  const { obligation } = await makeSent({ bodyId, debtorId: decider })
  const form = naming({ id: obligation?.id ?? '' })
  expect(await nameOutcomeOwner(officer, form, at)).toEqual(refused('not-found'))
})
