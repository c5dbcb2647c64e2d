import type pg from 'pg'
import { type Body, type ChangeEvent, history, isoDay, uuid } from './register-history'
import { writeItems } from './register-items'

// A register as long as the target says: 50,000 items, 200 organisations, 300 change events.

const GROUPS = 20

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
  await vacuum(database)
}

/**
 * As PostgreSQL does by itself soon after so much is written. What a replica may still see otherwise is not marked as the same for all,
 * and the index alone could not be read: so it is done again until the replica has caught up.
 */
async function vacuum(database: pg.Client): Promise<void> {
  for (;;) {
    await database.query('VACUUM ANALYZE')
    const { rows } = await database.query<{ is_done: boolean }>(
      `SELECT relallvisible > 0 AS is_done FROM pg_class WHERE oid = 'obligation'::regclass`,
    )
    if (rows[0]?.is_done) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
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
