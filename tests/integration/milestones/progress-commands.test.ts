import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { markHappened } from '@/lib/milestones/date-commands'
import { reportProgress } from '@/lib/milestones/progress-commands'
import type { Actor } from '@/lib/permissions'
import { staffOf } from '../../support/people'
import { eventsOf, makeMilestone, makeOrganisation, makeSource } from '../../support/record'
import { at, happening, report } from '../../support/writing'

let staff: Actor
let milestoneId: string

beforeEach(async () => {
  const ownerId = await makeOrganisation()
  staff = await staffOf(ownerId)
  milestoneId = (await makeMilestone({ ownerId })).id
})

const reports = () => db.progressUpdate.findMany({ where: { milestoneId } })

describe('reporting progress', () => {
  it('adds a report in the name of the owner, and its event', async () => {
    const input = report({ milestoneId })
    expect(await reportProgress(staff, input, at)).toEqual({ ok: true })
    const [row] = await reports()
    expect(row).toMatchObject({
      id: input.id,
      state: 'at_risk',
      statedOn: '2026-11-22',
      recordedById: staff.userId,
    })
    const [event] = await eventsOf(milestoneId)
    expect(event).toMatchObject({
      action: 'milestone.progress-reported',
      actorLabel: 'NHS staff, NHS Central East',
    })
  })

  it('is over once it happened', async () => {
    await markHappened(staff, happening({ milestoneId }), at)
    const refused = await reportProgress(staff, report({ milestoneId, version: 2 }), at)
    expect(refused).toEqual({ ok: false, error: 'already-happened' })
  })

  it('does not rest on memory', async () => {
    const source = { id: await makeSource('memory') }
    const refused = await reportProgress(staff, report({ milestoneId, source }), at)
    expect(refused).toEqual({ ok: false, error: 'unknown-source' })
    expect(await reports()).toEqual([])
  })

  it('refuses a stale version, and takes the same form sent at once for one', async () => {
    const form = report({ milestoneId })
    const twice = await Promise.all([reportProgress(staff, form, at), reportProgress(staff, form, at)])
    expect(twice).toEqual([{ ok: true }, { ok: true }])
    const stale = await reportProgress(staff, report({ milestoneId, state: 'on_track' }), at)
    expect(stale).toEqual({ ok: false, error: 'changed-meanwhile' })
    expect(await reports()).toHaveLength(1)
    expect(await eventsOf(milestoneId)).toHaveLength(1)
  })

  it('keeps text of any script, and markup as text', async () => {
    const text = '<script>alert(1)</script> 🎉 مرحبا\n"quoted"'
    await reportProgress(staff, report({ milestoneId, text }), at)
    expect((await reports())[0]?.text).toBe(text)
  })
})
