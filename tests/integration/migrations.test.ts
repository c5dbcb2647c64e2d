import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PrismaClient } from '@/prisma/generated/client/client'
import { seed, theRecord } from '@/prisma/seed'
import { idOf } from '@/prisma/seed/write/ids'
import { withClient } from '@/scripts/database/client'
import { migrate } from '@/scripts/database/migrate'
import { migrationsOnDisk, noFilters, withSchemaEngine } from '@/scripts/database/schema-engine'

const server = process.env.TEST_SERVER_URL ?? ''
const name = `test_${randomUUID().replaceAll('-', '')}`
const url = Object.assign(new URL(server), { pathname: name }).href
const before = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })

/** The last migration of the schema in which councillors' questions were published like comments. */
const BEFORE_THE_REGISTER = '20261123000000_edition'

async function migrateTo(last: string): Promise<void> {
  const all = migrationsOnDisk()
  const migrationDirectories = all.migrationDirectories.filter(({ path }) => path <= last)
  await withSchemaEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList: { ...all, migrationDirectories }, filters: noFilters }),
  )
}

const BODY = idOf('body', 'luton-health-review-group')
const LUTON_CCG = idOf('organisation', 'luton-ccg')
const AUTHOR = randomUUID()
const RECORDED = idOf('scrutiny-item', 'HSCRG/2020/Q1')

type Row = Record<string, string | null>

/** An item as the schema before wrote it: about an organisation, by a councillor, published on the evening of 30 June. */
const item = (id: string, more: Row): Row => ({
  id,
  kind: 'question',
  state: 'published',
  text: `What of ${more.ref ?? id}?`,
  body_id: BODY,
  author_id: AUTHOR,
  author_name: 'Cllr A Name',
  organisation_id: LUTON_CCG,
  submitted_at: '2026-06-29T09:00:00Z',
  published_at: '2026-06-30T23:30:00Z',
  ...more,
})
const UNPUBLISHED = { published_at: null } as const
const WITHDRAWN = { state: 'withdrawn', withdrawn_at: '2026-07-02T09:00:00Z' } as const
const RECORD = { author_id: null, submitted_at: null, raised_on: '2020-04~', text: 'When did that change?' }

const ids = {
  toNobody: randomUUID(),
  toGroup: randomUUID(),
  takenBack: randomUUID(),
  neverPublic: randomUUID(),
  draft: randomUUID(),
  waiting: randomUUID(),
  concern: randomUUID(),
  recommendation: randomUUID(),
}
const items: Row[] = [
  item(RECORDED, { ...RECORD, ref: 'HSCRG/2020/Q1', addressee_id: LUTON_CCG }),
  item(ids.toNobody, { ref: 'HSCRG/2026/Q1' }),
  item(ids.toGroup, { ref: 'HSCRG/2026/Q2', addressee_id: LUTON_CCG }),
  item(ids.takenBack, { ref: 'HSCRG/2026/Q3', ...WITHDRAWN }),
  item(ids.neverPublic, { ...WITHDRAWN, ...UNPUBLISHED }),
  item(ids.draft, { state: 'draft', ...UNPUBLISHED, submitted_at: null }),
  item(ids.waiting, { kind: 'information_request', state: 'submitted', ...UNPUBLISHED }),
  item(ids.concern, { kind: 'concern', ref: 'HSCRG/2026/O1', addressee_id: LUTON_CCG }),
  item(ids.recommendation, { kind: 'recommendation', ref: 'HSCRG/2026/R1' }),
]

const GRANTED = '2026-06-01T09:00:00Z'

/** A link to a role on its way to whoever is a reviewer already. */
const linkTo = (role: string): Row => ({
  ...{ id: randomUUID(), email: 'a.name@example.org', role, body_id: BODY, token_hash: role },
  ...{ created_at: '2026-06-02T09:00:00Z', expires_at: '2026-06-09T09:00:00Z' },
})

const rows: [string, Row][] = [
  ['user', { id: AUTHOR, name: 'Cllr A Name', email: 'a.name@example.org', updated_at: '2026-06-01' }],
  [
    'organisation',
    { id: LUTON_CCG, slug: 'luton-ccg', kind: 'clinical_commissioning_group', about: 'A group.' },
  ],
  [
    'body',
    {
      ...{ id: BODY, slug: 'luton-health-review-group', name: 'Review group' },
      ...{ kind: 'review_group', about: 'A group.', ref_prefix: 'HSCRG' },
    },
  ],
  ['role_grant', { id: randomUUID(), user_id: AUTHOR, role: 'reviewer', body_id: BODY, granted_at: GRANTED }],
  ...(['reviewer', 'scrutiny_officer'] as const).map((role): [string, Row] => ['invitation', linkTo(role)]),
  ...items.map((row): [string, Row] => ['scrutiny_item', row]),
  ['reference_counter', { body_id: BODY, year: '2026', kind: 'question', last: '3' }],
]

beforeAll(async () => {
  await withClient(server, (admin) => admin.query(`CREATE DATABASE ${name}`))
  await migrateTo(BEFORE_THE_REGISTER)
  await withClient(url, async (client) => {
    for (const [table, row] of rows) {
      const columns = Object.keys(row).map((column) => `"${column}"`)
      const places = columns.map((_, index) => `$${index + 1}`)
      await client.query(`INSERT INTO "${table}" (${columns.join()}) VALUES (${places.join()})`, [
        ...Object.values(row),
      ])
    }
  })
  await migrate(url)
  await seed(before)
})

afterAll(async () => {
  await before.$disconnect()
  await withClient(server, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
})

const found = (id: string) =>
  before.scrutinyItem.findUniqueOrThrow({ where: { id }, include: { parts: true, obligation: true } })

describe('what was published before there was a register', () => {
  it('has been put to the body that it named, which has owed it since then, by no date that is established', async () => {
    const question = await found(ids.toGroup)
    expect(question).toMatchObject({ state: 'sent', ref: 'HSCRG/2026/Q2', sentAt: question.publishedAt })
    expect(question.obligation).toMatchObject({
      kind: 'answer',
      debtorId: LUTON_CCG,
      // Half an hour after midnight in London.
      askedOn: '2026-07-01',
      standing: 'not_established',
      basis: null,
      dueOn: null,
    })
  })

  it('waits to be sent where it named none', async () => {
    expect(await found(ids.toNobody)).toMatchObject({ state: 'agreed', sentAt: null, obligation: null })
    expect(await found(ids.recommendation)).toMatchObject({ state: 'agreed', obligation: null, matter: null })
  })

  it('asks one thing, in its own words', async () => {
    for (const id of [ids.toNobody, ids.toGroup, ids.takenBack, ids.neverPublic, ids.draft, ids.waiting]) {
      const { text, parts } = await found(id)
      expect(parts).toMatchObject([{ number: 1, text }])
    }
  })

  it('says why, where its writer had taken it back', async () => {
    expect(await found(ids.takenBack)).toMatchObject({
      state: 'withdrawn',
      ref: 'HSCRG/2026/Q3',
      endReason: 'Taken back by its writer',
      obligation: null,
    })
    expect(await found(ids.neverPublic)).toMatchObject({ state: 'withdrawn', ref: null, endReason: null })
  })

  it('stays where it was if nobody had checked it, or if it is no more than a concern', async () => {
    expect(await found(ids.draft)).toMatchObject({ state: 'draft', ref: null, obligation: null })
    expect(await found(ids.waiting)).toMatchObject({ state: 'submitted', ref: null, obligation: null })
    expect(await found(ids.concern)).toMatchObject({ state: 'published', parts: [], obligation: null })
  })
})

it('leaves a link on its way its role, unless it only lets its holder back in', async () => {
  const links = await before.invitation.findMany({ orderBy: { tokenHash: 'asc' } })
  expect(links.map(({ role, bodyId }) => [role, bodyId])).toEqual([
    [null, null],
    ['scrutiny_officer', BODY],
  ])
})

describe('seeding a database from before the register', () => {
  it('leaves a question of the record as it was, with one part and one obligation', async () => {
    const question = await found(RECORDED)
    expect(question).toMatchObject({ state: 'sent', text: RECORD.text, authorId: null })
    expect(question.parts).toMatchObject([{ number: 1, text: RECORD.text }])
    expect(question.parts[0]?.id).not.toBe(idOf('scrutiny-item-part', RECORDED, '1'))
    expect(question.obligation).toMatchObject({ askedOn: '2020-04~', debtorId: LUTON_CCG })
  })

  it('adds what the record has gained since, whole', async () => {
    expect(await found(idOf('scrutiny-item', 'HSCRG/2020/Q2'))).toMatchObject({
      state: 'sent',
      parts: [{ number: 1 }],
      obligation: { askedOn: '2020-04~' },
    })
    expect(await before.scrutinyItem.count({ where: { ref: 'HSCRG/2018/O2' } })).toBe(1)
  })

  it('does not add parts to what was public with fewer', async () => {
    const scrutinyItems = theRecord.scrutinyItems.map((each) =>
      each.ref === 'HSCRG/2020/Q1' ? { ...each, parts: ['When did it change?', 'Who changed it?'] } : each,
    )
    await seed(before, { ...theRecord, scrutinyItems })
    expect((await found(RECORDED)).parts).toHaveLength(1)
  })

  it('adds nothing the second time, and leaves the numbers that were given', async () => {
    expect(await seed(before)).toEqual({ added: 0 })
    const where = { bodyId_year_kind: { bodyId: BODY, year: 2026, kind: 'question' as const } }
    expect(await before.referenceCounter.findUnique({ where })).toMatchObject({ last: 3 })
  })
})
