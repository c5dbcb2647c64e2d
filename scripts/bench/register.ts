import type pg from 'pg'

// A register as long as the target says: 50,000 items, 200 organisations, 300 change events. The same each time: chance is seeded.

const ITEMS = 50_000
const FIRST_ORGANISATIONS = 80
const MERGERS = 70
const SPLITS = 20
const REPLACEMENTS = 10
const TRANSFERS = 200
const GROUPS = 20
const DAY = 86_400_000
const START = Date.UTC(2013, 3, 1)
const END = Date.UTC(2026, 10, 1)

type Body = { id: string; from: number; to: number | null }
type Edge = { from: string; to: string; kind: 'legal' | 'functional'; functionId: string | null }
type ChangeEvent = { id: string; kind: string; on: number; edges: Edge[] }

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10)
const uuid = (table: number, number: number) =>
  `00000000-0000-7000-8${table.toString(16).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`

/** Organisations that merge, split, are replaced and hand over work, one event after another. */
function history(functionIds: readonly string[]) {
  const next = chance(1)
  const bodies: Body[] = []
  const found = (on: number): Body => {
    const body = { id: uuid(1, bodies.length + 1), from: on, to: null }
    bodies.push(body)
    return body
  }
  for (let i = 0; i < FIRST_ORGANISATIONS; i += 1) found(START)
  const kinds = [
    ...Array.from({ length: MERGERS }, () => 'merger'),
    ...Array.from({ length: SPLITS }, () => 'split'),
    ...Array.from({ length: REPLACEMENTS }, () => 'replacement'),
    ...Array.from({ length: TRANSFERS }, () => 'transfer_of_functions'),
  ]
    .map((kind) => ({ kind, order: next() }))
    .sort((a, b) => a.order - b.order)
  const living = () => bodies.filter(({ to }) => to === null)
  const pick = () => living()[Math.floor(next() * living().length)] ?? found(START)
  const events = kinds.map(({ kind }, index): ChangeEvent => {
    const on = START + Math.floor(((index + 1) / (kinds.length + 2)) * ((END - START) / DAY)) * DAY
    const from = kind === 'merger' ? [pick(), pick()] : [pick()]
    if (kind === 'merger' && from[0] === from[1]) from.pop()
    const functionId = functionIds[Math.floor(next() * functionIds.length)] ?? null
    if (kind === 'transfer_of_functions') {
      const to = living().find((body) => body !== from[0]) ?? found(on)
      const edge = { from: from[0]?.id ?? '', to: to.id, kind: 'functional' as const, functionId }
      return { id: uuid(2, index + 1), kind, on, edges: [edge] }
    }
    for (const body of from) body.to = on - DAY
    const to = kind === 'split' ? [found(on), found(on)] : [found(on)]
    const edges = from.flatMap((a) =>
      to.map((b) => ({ from: a.id, to: b.id, kind: 'legal' as const, functionId: null })),
    )
    // Of a split, one function in two is known to have gone to the first.
    if (kind === 'split' && next() < 0.5 && to[0]) {
      edges.push(
        ...(functionIds.slice(0, 2).map((id) => ({
          from: from[0]?.id ?? '',
          to: to[0]?.id ?? '',
          kind: 'functional' as const,
          functionId: id,
        })) as never[]),
      )
    }
    return { id: uuid(2, index + 1), kind, on, edges }
  })
  return { bodies, events, next }
}

/** Adds to a database with the record all that the register's targets are measured on. */
export async function fillRegister(database: pg.Client): Promise<void> {
  const ask = async (text: string) => (await database.query<{ id: string }>(text)).rows.map(({ id }) => id)
  const functionIds = await ask('SELECT id FROM public_function ORDER BY slug LIMIT 6')
  const hostIds = await ask("SELECT id FROM organisation WHERE kind = 'council' ORDER BY slug LIMIT 4")
  const { bodies, events, next } = history(functionIds)
  await database.query('BEGIN')
  await writeOrganisations(database, bodies)
  await writeEvents(database, events)
  const groups = Array.from({ length: GROUPS }, (_, i) => ({
    id: uuid(3, i + 1),
    host: hostIds[i % hostIds.length],
  }))
  await database.query(
    `INSERT INTO body (id, slug, name, kind, about, host_id, ref_prefix)
     SELECT id, 'bench-group-' || n, 'Bench group ' || n, 'review_group', 'It asks.', host, 'BENCH' || n
     FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS g(id, host, n)`,
    [groups.map(({ id }) => id), groups.map(({ host }) => host)],
  )
  await database.query(
    `INSERT INTO meeting (id, slug, title, body_id, on_edtf, summary)
     SELECT gen_random_uuid(), 'bench-meeting-' || n, 'Bench meeting ' || n, id, '2026-10-15', 'It met.'
     FROM unnest($1::uuid[]) WITH ORDINALITY AS g(id, n)`,
    [groups.map(({ id }) => id)],
  )
  await writeItems(database, bodies, functionIds, groups, next)
  await database.query('COMMIT')
  await database.query('ANALYZE')
}

async function writeOrganisations(database: pg.Client, bodies: readonly Body[]): Promise<void> {
  const ends = bodies.map(({ to }) => (to === null ? '..' : isoDay(to)))
  const values = [bodies.map(({ id }) => id), bodies.map(({ from }) => isoDay(from)), ends]
  await database.query(
    `INSERT INTO organisation (id, slug, kind, about, starts_on, ends_on)
     SELECT id, 'bench-' || n, 'integrated_care_board', 'It is measured.', starts, ends
     FROM unnest($1::uuid[], $2::text[], $3::text[]) WITH ORDINALITY AS o(id, starts, ends, n)`,
    values,
  )
  await database.query(
    `INSERT INTO organisation_name (id, organisation_id, name, short_name, starts_on, ends_on)
     SELECT gen_random_uuid(), id, 'NHS Bench Board ' || n, 'Bench ' || n, starts, ends
     FROM unnest($1::uuid[], $2::text[], $3::text[]) WITH ORDINALITY AS o(id, starts, ends, n)`,
    values,
  )
}

async function writeEvents(database: pg.Client, events: readonly ChangeEvent[]): Promise<void> {
  await database.query(
    `INSERT INTO change_event (id, slug, kind, title, about, legal_on, legal_basis)
     SELECT id, 'bench-event-' || n, kind::change_event_kind, 'A change', 'It changed.', legal_on, 'An order'
     FROM unnest($1::uuid[], $2::text[], $3::date[]) WITH ORDINALITY AS e(id, kind, legal_on, n)`,
    [events.map(({ id }) => id), events.map(({ kind }) => kind), events.map(({ on }) => isoDay(on))],
  )
  const edges = events.flatMap(({ id, on, edges: of }) => of.map((edge) => ({ ...edge, id, on })))
  await database.query(
    `INSERT INTO change_event_party (change_event_id, organisation_id, side)
     SELECT DISTINCT e, o, s::party_side FROM (
       SELECT e, f AS o, 'original' AS s FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS x(e, f, t)
       UNION SELECT e, t, 'resulting' FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS x(e, f, t)) parties`,
    [edges.map(({ id }) => id), edges.map(({ from }) => from), edges.map(({ to }) => to)],
  )
  await database.query(
    `INSERT INTO succession (id, change_event_id, legal_on, kind, predecessor_id, successor_id, function_id)
     SELECT gen_random_uuid(), e, d, k::succession_kind, f, t, fn
     FROM unnest($1::uuid[], $2::date[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[]) AS x(e, d, k, f, t, fn)`,
    [
      edges.map(({ id }) => id),
      edges.map(({ on }) => isoDay(on)),
      edges.map(({ kind }) => kind),
      edges.map(({ from }) => from),
      edges.map(({ to }) => to),
      edges.map(({ functionId }) => functionId),
    ],
  )
}

const KINDS = ['question', 'question', 'question', 'information_request', 'recommendation'] as const
const STANDINGS = [
  'answered',
  'answered',
  'claimed',
  'claimed',
  'claimed',
  'awaited',
  'partly',
  'disputed',
] as const

async function writeItems(
  database: pg.Client,
  bodies: readonly Body[],
  functionIds: readonly string[],
  groups: readonly { id: string }[],
  next: () => number,
): Promise<void> {
  const rows = Array.from({ length: ITEMS }, (_, index) => {
    const on = START + Math.floor(next() * ((END - START) / DAY)) * DAY
    const living = bodies.filter(({ from, to }) => from <= on && (to === null || to >= on))
    // A fifth is late, a tenth is owed and in time, half is answered; of the rest that is not established.
    const open = next()
    return {
      id: uuid(4, index + 1),
      kind: KINDS[index % KINDS.length] ?? 'question',
      groupIndex: index % groups.length,
      debtor: living[Math.floor(next() * living.length)]?.id ?? bodies[0]?.id,
      functionId: next() < 0.4 ? (functionIds[Math.floor(next() * functionIds.length)] ?? null) : null,
      on: isoDay(on),
      due: open < 0.2 ? isoDay(on + 28 * DAY) : open < 0.3 ? '2027-03-31' : null,
      standing:
        open < 0.3
          ? (STANDINGS[5 + Math.floor(next() * 3)] ?? 'awaited')
          : open < 0.8
            ? (STANDINGS[Math.floor(next() * 5)] ?? 'claimed')
            : 'not_established',
      isSettled: open >= 0.3 && open < 0.8,
    }
  })
  for (let at = 0; at < rows.length; at += 10_000)
    await writeSome(database, rows.slice(at, at + 10_000), groups)
  await writeAnswers(database)
}

type ItemRow = {
  id: string
  kind: string
  groupIndex: number
  debtor: string | undefined
  functionId: string | null
  on: string
  due: string | null
  standing: string
  isSettled: boolean
}

async function writeSome(database: pg.Client, rows: readonly ItemRow[], groups: readonly { id: string }[]) {
  const column = <Key extends keyof ItemRow>(key: Key) => rows.map((row) => row[key])
  const [ids, kinds, on] = [column('id'), column('kind'), column('on')]
  await database.query(
    `INSERT INTO scrutiny_item (id, ref, kind, state, text, body_id, author_name, raised_on, addressee_id, function_id, organisation_id,
       matter, evidence, participants, reasons, created_at, submitted_at, published_at, sent_at)
     SELECT id, 'BENCH' || (g + 1) || '/' || left(on_day, 4) || '/' || upper(left(kind, 1)) || ('x' || right(id::text, 8))::bit(32)::int,
       kind::scrutiny_item_kind, CASE WHEN settled THEN 'answered' ELSE 'sent' END::scrutiny_item_state,
       'What became of the plan for beds, and who decides about it? Item ' || right(id::text, 6), body, 'Cllr A Name', on_day, debtor, fn, debtor,
       'Beds', 'Reports', 'Members', 'Need', on_day::date, on_day::date, on_day::date, on_day::date
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::int[], $6::uuid[], $7::uuid[], $8::boolean[])
       AS x(id, kind, on_day, body, g, debtor, fn, settled)`,
    [
      ...[ids, kinds, on],
      rows.map(({ groupIndex }) => groups[groupIndex]?.id),
      column('groupIndex'),
      ...[column('debtor'), column('functionId'), column('isSettled')],
    ],
  )
  await database.query(
    `INSERT INTO scrutiny_item_part (id, scrutiny_item_id, number, text)
     SELECT gen_random_uuid(), id, n, 'Part ' || n || ': what of the beds?'
     FROM unnest($1::uuid[]) AS x(id), generate_series(1, 2) n`,
    [ids],
  )
  await database.query(
    `INSERT INTO obligation (id, kind, scrutiny_item_id, debtor_id, function_id, asked_on, basis, starts_on, days, day_type,
       original_due_on, due_on, settled_on, standing)
     SELECT gen_random_uuid(), CASE kind WHEN 'recommendation' THEN 'response' WHEN 'question' THEN 'answer' ELSE 'information' END::obligation_kind,
       id, debtor, fn, on_day, CASE WHEN due IS NOT NULL THEN 'agreed'::clock_basis END, CASE WHEN due IS NOT NULL THEN on_day::date END,
       CASE WHEN due IS NOT NULL THEN least(due - on_day::date + 1, 3660) END, CASE WHEN due IS NOT NULL THEN 'calendar'::day_type END, due, due,
       CASE WHEN settled THEN on_day::date + 20 END, standing::standing
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::date[], $7::boolean[], $8::text[])
       AS x(id, kind, on_day, debtor, fn, due, settled, standing)`,
    [
      ...[ids, kinds, on],
      ...[column('debtor'), column('functionId'), column('due'), column('isSettled'), column('standing')],
    ],
  )
}

/** Answers to the parts of half of the items, and a body's word on some of what it owes. */
async function writeAnswers(database: pg.Client): Promise<void> {
  await database.query(`
    INSERT INTO answer (id, part_id, kind, text, organisation_id, recorded_at, response)
    SELECT gen_random_uuid(), p.id, 'full', 'The beds are kept, and the board decides.', i.addressee_id, i.sent_at + interval '20 days',
      CASE WHEN i.kind = 'recommendation' THEN 'accepted'::recommendation_response END
    FROM scrutiny_item i JOIN scrutiny_item_part p ON p.scrutiny_item_id = i.id
    WHERE i.state = 'answered' AND i.ref LIKE 'BENCH%'`)
  await database.query(`
    INSERT INTO acceptance (id, obligation_id, organisation_id, kind, on_day, reason)
    SELECT gen_random_uuid(), o.id, o.debtor_id, 'accepted', '2026-11-01', 'We do this work.'
    FROM obligation o JOIN scrutiny_item i ON i.id = o.scrutiny_item_id WHERE i.ref LIKE 'BENCH%' AND o.settled_on IS NULL ORDER BY o.id LIMIT 100`)
  await database.query(`
    INSERT INTO owner_statement (id, obligation_id, organisation_id, text)
    SELECT gen_random_uuid(), o.id, o.debtor_id, 'We are looking into it.'
    FROM obligation o JOIN scrutiny_item i ON i.id = o.scrutiny_item_id WHERE i.ref LIKE 'BENCH%' AND o.settled_on IS NULL ORDER BY o.id LIMIT 500`)
}
