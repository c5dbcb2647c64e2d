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
const newName = () => `test_${randomUUID().replaceAll('-', '')}`
const urlOf = (name: string) => Object.assign(new URL(server), { pathname: name }).href
const name = newName()
const url = urlOf(name)
const before = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })

/** The last migration of the schema in which councillors' questions were published like comments. */
const BEFORE_THE_REGISTER = '20261123000000_edition'
/** The last in which a correction lifted what was found, and nothing told that something had been done before there was a record. */
const BEFORE_CORRECTIONS = '20261126152000_standings_counted'

/** The last migration of the schema that copied a recommendation into the action which carries it out. */
const BEFORE_ACTIONS_WERE_HIDDEN = '20261126152000_standings_counted'

async function migrateTo(url: string, last: string): Promise<void> {
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

const ACTION = randomUUID()
const SOURCE = randomUUID()
const REVEALING = 'HSCRG/2026/R1: name the patient'
const promised: [string, Row][] = [
  [
    'source',
    {
      id: SOURCE,
      key: `answer-${randomUUID()}`,
      kind: 'statement',
      title: 'Answer to HSCRG/2026/R1, 2 May 2026',
      publisher: 'CCG',
    },
  ],
  [
    'milestone',
    {
      id: ACTION,
      slug: 'a',
      title: 'We shall',
      summary: `Promised in answer to recommendation ${REVEALING}`,
      kind: 'action',
      owner_id: LUTON_CCG,
      recommendation_id: ids.recommendation,
    },
  ],
]

async function insert(url: string, rows: readonly [string, Row][]): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('BEGIN')
    for (const [table, row] of rows) {
      const columns = Object.keys(row).map((column) => `"${column}"`)
      const places = columns.map((_, index) => `$${index + 1}`)
      await client.query(`INSERT INTO "${table}" (${columns.join()}) VALUES (${places.join()})`, [
        ...Object.values(row),
      ])
    }
    await client.query('COMMIT')
  })
}

beforeAll(async () => {
  await withClient(server, (admin) => admin.query(`CREATE DATABASE ${name}`))
  await migrateTo(url, BEFORE_THE_REGISTER)
  await insert(url, rows)
  await migrateTo(url, BEFORE_ACTIONS_WERE_HIDDEN)
  await insert(url, promised)
  const hide = `UPDATE scrutiny_item SET hidden_reason = 'A patient.' WHERE id = $1`
  await withClient(url, (client) => client.query(hide, [ids.recommendation]))
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

it('hides the action on a recommendation that is hidden, and takes out what had been copied of it', async () => {
  const action = await before.milestone.findUniqueOrThrow({
    where: { id: ACTION },
    include: { standings: true },
  })
  expect(action).toMatchObject({ visibility: 'hidden', knownFrom: null, standings: [] })
  const source = await before.source.findUniqueOrThrow({ where: { id: SOURCE } })
  expect(source.title).toBe('Answer to a recommendation, 2 May 2026')
  expect(JSON.stringify([action, source])).not.toContain('HSCRG')
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

describe('a register from before corrections left what was found standing', () => {
  const later = newName()
  const disputed = randomUUID()
  const answers = { full: randomUUID(), correction: randomUUID() }
  const meeting = randomUUID()

  /** What was sent, with one part and what is owed. */
  const sent = (id: string, more: Row, owed: Row): [string, Row][] => [
    [
      'scrutiny_item',
      item(id, { state: 'sent', sent_at: '2026-06-30T23:30:00Z', addressee_id: LUTON_CCG, ...more }),
    ],
    ['scrutiny_item_part', { id, scrutiny_item_id: id, number: '1', text: 'What of it?' }],
    [
      'obligation',
      { id, kind: 'answer', scrutiny_item_id: id, debtor_id: LUTON_CCG, asked_on: '2026-07-01', ...owed },
    ],
  ]
  const recorded = (ref: string, raised_on: string) => {
    const id = idOf('scrutiny-item', ref)
    return sent(id, { ...RECORD, ref, raised_on }, { asked_on: raised_on, standing: 'not_established' })
  }
  const answer = (id: string, kind: string, corrects_id: string | null): [string, Row] => [
    'answer',
    { id, part_id: disputed, kind, text: 'So.', corrects_id, organisation_id: LUTON_CCG },
  ]

  beforeAll(async () => {
    await withClient(server, (admin) => admin.query(`CREATE DATABASE ${later}`))
    await migrateTo(urlOf(later), BEFORE_CORRECTIONS)
    const held = {
      id: meeting,
      slug: 'held',
      title: 'Held',
      body_id: BODY,
      on_edtf: '2026-07-20',
      summary: 'It met.',
    }
    await insert(urlOf(later), [
      ...rows.filter(([table]) => ['user', 'organisation', 'body'].includes(table)),
      ['meeting', held],
      ...sent(disputed, { ref: 'HSCRG/2026/Q9' }, { standing: 'claimed', settled_on: '2026-07-10' }),
      answer(answers.full, 'full', null),
      [
        'verdict',
        {
          ...{ id: randomUUID(), part_id: disputed, answer_id: answers.full, finding: 'not_answered' },
          ...{ reason: 'It does not say.', meeting_id: meeting },
        },
      ],
      answer(answers.correction, 'correction', answers.full),
      ...recorded('HSCRG/2021/Q1', '2021-02~'),
      ...recorded('MKSC/2025/I1', '2025-09-03'),
    ])
    await migrate(urlOf(later))
  })
  afterAll(() =>
    withClient(server, (admin) => admin.query(`DROP DATABASE ${later} WITH (FORCE)`)).then(() => undefined),
  )

  const read = async (ref: string) =>
    withClient(urlOf(later), async (client) => {
      const { rows } = await client.query<Row>(
        `SELECT o.standing, o.settled_on::text, o.asked_on, i.raised_on, i.done_on
         FROM obligation o JOIN scrutiny_item i ON i.id = o.scrutiny_item_id WHERE i.ref = $1`,
        [ref],
      )
      return rows[0]
    })

  it('disputes again, and is owed again on, what a correction had lifted', async () => {
    expect(await read('HSCRG/2026/Q9')).toMatchObject({ standing: 'disputed', settled_on: null })
  })

  it('tells of the record what its own notes said: what had been done, and that no day is established', async () => {
    expect(await read('HSCRG/2021/Q1')).toMatchObject({ done_on: '2021-02~', settled_on: '2021-02-28' })
    expect(await read('MKSC/2025/I1')).toMatchObject({
      asked_on: '2025',
      raised_on: '2025',
      settled_on: null,
    })
  })
})
