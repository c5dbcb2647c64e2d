import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { newId } from '@/lib/ids'
import { addMilestone } from '@/lib/milestones/add-commands'
import { addFormAfter } from '@/lib/milestones/refusal-queries'
import type { Actor } from '@/lib/permissions'
import { makeSuccession } from '../../support/answers'
import { next, staffOf } from '../../support/people'
import { eventsOf, makeOrganisation, makeSource } from '../../support/record'
import { addition, at } from '../../support/writing'

let ownerId: string
let staff: Actor

beforeEach(async () => {
  ownerId = await makeOrganisation()
  staff = await staffOf(ownerId)
})

const written = (id: string) =>
  db.milestone.findUnique({ where: { id }, include: { dates: true, citations: true, places: true } })

async function makePlace(): Promise<string> {
  const number = next()
  const data = { slug: `place-${number}`, name: `Place ${number}`, gssCode: `E${number}`, position: number }
  return (await db.place.create({ data })).id
}

describe('adding a milestone', () => {
  it('writes it with its source, its places and its first promise', async () => {
    const input = addition({ ownerId, title: `One team for Luton ${next()}`, places: [await makePlace()] })
    expect(await addMilestone(staff, input, at)).toEqual({ ok: true })
    const row = await written(input.id)
    expect(row).toMatchObject({ visibility: 'published', version: 1, ownerId })
    expect(row?.slug).toMatch(/^one-team-for-luton-\d+$/)
    expect(row?.dates).toMatchObject([{ kind: 'promised', on: '2027-04', statedOn: '2026-11-22' }])
    expect(row?.citations[0]?.sourceId).toBe(row?.dates[0]?.sourceId)
    expect(row?.places).toHaveLength(1)
    expect(await eventsOf(input.id)).toMatchObject([{ action: 'milestone.added', actorId: staff.userId }])
  })

  it('needs no date, but a source all the same', async () => {
    const undated = addition({ ownerId, on: null, source: { id: await makeSource() } })
    await addMilestone(staff, undated, at)
    const row = await written(undated.id)
    expect(row?.dates).toEqual([])
    expect(row?.citations).toHaveLength(1)
    const unsourced = addition({ ownerId, source: { id: await makeSource('memory') } })
    expect(await addMilestone(staff, unsourced, at)).toEqual({ ok: false, error: 'unknown-source' })
    expect(await written(unsourced.id)).toBeNull()
  })

  it('refuses a programme or a place that is not in the record', async () => {
    const other = newId(at)
    const programme = await addMilestone(staff, addition({ ownerId, programmeId: other }), at)
    expect(programme).toEqual({ ok: false, error: 'unknown-programme' })
    const place = await addMilestone(staff, addition({ ownerId, places: [other] }), at)
    expect(place).toEqual({ ok: false, error: 'unknown-place' })
  })

  it('takes none in the name of an organisation that is gone, and names its successor', async () => {
    const luton = await makeOrganisation('NHS Luton CCG')
    await makeSuccession([luton], [ownerId], '2026-11-10')
    const form = addition({ ownerId: luton })
    const refused = await addMilestone(await staffOf(luton), form, at)
    expect(refused).toEqual({ ok: false, error: 'organisation-gone' })
    expect(await addFormAfter('organisation-gone', { ownerId: luton, title: 'Typed' }, at)).toEqual({
      values: { ownerId: luton, title: 'Typed' },
      errors: [
        {
          field: 'ownerId',
          message: expect.stringMatching(/^NHS Luton CCG is not .*: .* stands in/) as string,
        },
      ],
    })
  })

  it('gives each its own address, even when several of one title come at once', async () => {
    const title = `The same title ${next()}`
    const forms = Array.from({ length: 4 }, () => addition({ ownerId, title }))
    const results = await Promise.all(forms.map((form) => addMilestone(staff, form, at)))
    expect(results.every(({ ok }) => ok)).toBe(true)
    const rows = await db.milestone.findMany({ where: { title } })
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(4)
  })

  it('takes the same form sent at once for one', async () => {
    const form = addition({ ownerId, title: `Sent twice ${next()}` })
    const results = await Promise.all(Array.from({ length: 4 }, () => addMilestone(staff, form, at)))
    expect(results).toEqual(Array(4).fill({ ok: true }))
    expect(await db.milestone.count({ where: { title: form.title } })).toBe(1)
    expect(await eventsOf(form.id)).toHaveLength(1)
  })

  it('says so when the same form comes back with other words, or from somebody else', async () => {
    const form = addition({ ownerId })
    await addMilestone(staff, form, at)
    const changed = await addMilestone(staff, { ...form, title: 'Other words' }, at)
    expect(changed).toEqual({ ok: false, error: 'saved-before' })
    const colleague = await staffOf(ownerId)
    expect(await addMilestone(colleague, form, at)).toEqual({ ok: false, error: 'saved-before' })
  })

  it('gives a title without a letter of ours an address too', async () => {
    const form = addition({ ownerId, title: 'مرحبا 🎉' })
    await addMilestone(staff, form, at)
    expect((await written(form.id))?.slug).toMatch(/^milestone/)
  })
})
