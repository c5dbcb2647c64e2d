import type pg from 'pg'
import { type Body, DAY, END, isoDay, START, uuid } from './register-history'

const ITEMS = 50_000

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

/** Items of every standing, with their parts, obligations and answers. */
export async function writeItems(
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
