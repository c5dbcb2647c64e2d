import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client/client'
import { seed } from '@/prisma/seed'

beforeAll(async () => {
  await seed(db)
})

const sql = (statement: string) => db.$executeRawUnsafe(statement)
const idOfSlug = async (slug: string) => (await db.organisation.findUniqueOrThrow({ where: { slug } })).id

/** Does the work and checks what is otherwise checked at the end; leaves no trace either way. */
const trial = (work: (tx: Prisma.TransactionClient) => Promise<unknown>) =>
  db.$transaction(async (tx) => {
    await work(tx)
    await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
    throw new Error('allowed')
  })

describe('what only grows', () => {
  beforeAll(async () => {
    await sql(`INSERT INTO event (actor_label, action, subject_type, subject_id, data)
      SELECT 'A test', 'milestone.added', 'milestone', id, '{}' FROM milestone LIMIT 3`)
    await sql(`INSERT INTO progress_update (id, milestone_id, state, text, stated_on, stated_by_id, source_id)
      SELECT gen_random_uuid(), m.id, 'on_track', 'As planned', '2026-11', m.owner_id, s.id FROM milestone m, source s LIMIT 1`)
  })

  const ledgers = ['milestone_date', 'progress_update', 'event']
  it.each(ledgers)('refuses to change a row of %s', async (table) => {
    const column = { milestone_date: 'stated_on', progress_update: 'text' }[table] ?? 'action'
    await expect(sql(`UPDATE ${table} SET ${column} = ${column}`)).rejects.toThrow('only grows')
  })
  it.each(ledgers)('refuses to remove a row of %s', async (table) => {
    await expect(sql(`DELETE FROM ${table}`)).rejects.toThrow('only grows')
  })
  it.each(ledgers)('refuses to empty %s', async (table) => {
    await expect(sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('only grows')
  })

  it('refuses a moved date without a reason', async () => {
    const { milestoneId, statedById, sourceId } = await db.milestoneDate.findFirstOrThrow({
      where: { kind: { not: 'actual' } },
    })
    const moved = {
      milestoneId,
      statedById,
      sourceId,
      kind: 'forecast',
      on: '2031',
      statedOn: '2026-11-22',
    } as const
    await expect(trial((tx) => tx.milestoneDate.create({ data: moved }))).rejects.toThrow('needs a reason')
    const reasoned = { ...moved, reason: 'The bill is late.' }
    await expect(trial((tx) => tx.milestoneDate.create({ data: reasoned }))).rejects.toThrow('allowed')
  })

  it('shows which event was tampered with, even by one who may switch the triggers off', async () => {
    const breaks = (tx: Prisma.TransactionClient) =>
      tx.$queryRaw<{ seq: bigint }[]>`SELECT event_chain_breaks AS seq FROM event_chain_breaks()`
    expect(await breaks(db)).toEqual([])
    const tampering = trial(async (tx) => {
      await tx.$executeRaw`ALTER TABLE event DISABLE TRIGGER event_only_grows`
      await tx.$executeRaw`UPDATE event SET actor_label = 'Somebody else' WHERE seq = 2`
      expect(await breaks(tx)).toEqual([{ seq: 2n }])
    })
    await expect(tampering).rejects.toThrow('allowed')
  })
})

describe('references', () => {
  const given = async () => (await db.scrutinyItem.findFirstOrThrow({ where: { ref: { not: null } } })).id
  const attempts: [what: string, sql: (id: string) => string][] = [
    ['to change one', (id) => `UPDATE scrutiny_item SET ref = ref || '9' WHERE id = '${id}'`],
    ['to take one away', (id) => `UPDATE scrutiny_item SET ref = NULL WHERE id = '${id}'`],
    ['to delete what bears one', (id) => `DELETE FROM scrutiny_item WHERE id = '${id}'`],
  ]
  it.each(attempts)('are permanent: refuses %s', async (_, attempt) => {
    const id = await given()
    await expect(trial((tx) => tx.$executeRawUnsafe(attempt(id)))).rejects.toThrow('is permanent')
  })

  it('are given once, to what has none yet', async () => {
    const {
      id: _id,
      ref: _ref,
      ...item
    } = await db.scrutinyItem.findFirstOrThrow({
      where: { kind: 'concern', ref: { not: null } },
    })
    const first = trial(async (tx) => {
      const { id } = await tx.scrutinyItem.create({
        data: { ...item, ref: null, state: 'draft', publishedAt: null },
      })
      await tx.scrutinyItem.update({ where: { id }, data: { ref: 'HSCRG/2026/O99' } })
    })
    await expect(first).rejects.toThrow('allowed')
  })
})

describe('periods', () => {
  const tenure = async (data: { startsOn: string; endsOn: string }, slug = 'blmk-ccg-chair') => {
    const post = await db.post.findUniqueOrThrow({ where: { slug } })
    const person = await db.person.findFirstOrThrow({ where: { slug: 'robin-porter' } })
    const row = { postId: post.id, singleHolder: post.singleHolder, personId: person.id, ...data }
    return trial((tx) => tx.tenure.create({ data: row }))
  }

  it('refuses a tenure that ends before it starts', async () => {
    await expect(tenure({ startsOn: '2019-02', endsOn: '2019-01' })).rejects.toThrow('tenure_period')
  })

  it('refuses two holders at once of a post for one', async () => {
    await db.tenure.updateMany({
      where: { post: { slug: 'blmk-ccg-chair' } },
      data: { seenTo: '2022-01-01' },
    })
    const overlap = { startsOn: '2021-06-01', endsOn: '2021-12-31' }
    await expect(tenure(overlap)).rejects.toThrow('tenure_single_holder')
    await expect(tenure(overlap, 'luton-review-group-member')).rejects.toThrow('allowed')
  })

  it('refuses a code held by two organisations at once', async () => {
    const code = { scheme: 'ods', code: 'QHG', startsOn: '2020-01-01', endsOn: '2020-12-31' } as const
    const row = { ...code, organisationId: await idOfSlug('essex-icb') }
    await expect(trial((tx) => tx.organisationCode.create({ data: row }))).rejects.toThrow(
      'organisation_code_no_overlap',
    )
  })

  it('refuses two names of one organisation at once', async () => {
    const name = { name: 'Another', shortName: 'Another', startsOn: '2022-01-01', endsOn: '2022-02-01' }
    const row = { ...name, organisationId: await idOfSlug('blmk-ccg') }
    await expect(trial((tx) => tx.organisationName.create({ data: row }))).rejects.toThrow(
      'organisation_name_no_overlap',
    )
  })
})

describe('change events', () => {
  type Kind = Prisma.ChangeEventCreateInput['kind']

  const tried = async (kind: Kind, original: string, resulting: string[]) => {
    const from = await idOfSlug(original)
    const to = await Promise.all(resulting.map(idOfSlug))
    return trial(async (tx) => {
      const legalOn = new Date('2030-01-01')
      const event = await tx.changeEvent.create({
        data: { slug: 'tried', kind, title: 'Tried', about: 'Tried', legalOn },
      })
      const party = { changeEventId: event.id }
      await tx.changeEventParty.create({ data: { ...party, organisationId: from, side: 'original' } })
      for (const organisationId of to) {
        await tx.changeEventParty.create({ data: { ...party, organisationId, side: 'resulting' } })
        const ends = { predecessorId: from, successorId: organisationId }
        await tx.succession.create({ data: { ...party, legalOn, kind: 'legal', ...ends } })
      }
    })
  }

  it.each(['merger', 'replacement'] as const)('gives a %s exactly one successor', async (kind) => {
    await expect(tried(kind, 'luton-ccg', ['blmk-icb', 'essex-icb'])).rejects.toThrow(
      'exactly one legal successor',
    )
    await expect(tried(kind, 'luton-ccg', [])).rejects.toThrow('exactly one legal successor')
    await expect(tried(kind, 'luton-ccg', ['blmk-icb'])).rejects.toThrow('allowed')
  })

  it('gives a split at least two successors', async () => {
    await expect(tried('split', 'luton-ccg', ['blmk-icb'])).rejects.toThrow('at least two legal successors')
    await expect(tried('split', 'luton-ccg', ['blmk-icb', 'essex-icb'])).rejects.toThrow('allowed')
  })

  it('counts a succession seen from both ends once', async () => {
    const { id: _id, ...seen } = await db.succession.findFirstOrThrow({ where: { kind: 'legal' } })
    await expect(trial((tx) => tx.succession.create({ data: seen }))).rejects.toThrow('succession_once')
  })
})
