// Each statement takes $1 systems, $2 milestones, $3 the names of the areas, $4 the groups in all. What is drawn for a milestone is
// drawn from its number, so that the same size is the same record each time.

const KINDS = [
  'announcement',
  'submission',
  'decision',
  'publication',
  'legislation',
  'meeting',
  'engagement',
  'appointment',
  'go_live',
  'deadline',
]
const REAL_OWNERS = [
  'luton-ccg',
  'bedfordshire-ccg',
  'milton-keynes-ccg',
  'blmk-ccg',
  'blmk-icb',
  'central-east-icb',
]
const list = (values: string[]) => `ARRAY[${values.map((value) => `'${value}'`).join()}]`

/** What is drawn once for all: whose a milestone is, what was promised, how far it moved, whether it happened. */
export const drawn = `
CREATE TEMP TABLE drawn AS
WITH numbers AS (
  SELECT n, n % $1::int + 1 AS system, pg_temp.draw('promised', n, 5300) AS day, pg_temp.draw('moves', n, 10) AS dice, pg_temp.draw('more', n, 1000) AS more
  FROM generate_series(1, $2::int) AS n
), dated AS (
  SELECT *, DATE '2013-05-01' + day AS promised, DATE '2013-05-01' + day - 60 - more % 300 AS promised_on,
    CASE WHEN dice < 4 THEN 30 + more % 400 ELSE 0 END AS slip, day % 97 = 0 AS is_undated, more % 100 < 6 AS is_late
  FROM numbers
)
SELECT n, system, pg_temp.id_of('milestone', n) AS id, more, promised, least(promised_on, CURRENT_DATE - 30) AS promised_on, slip, is_undated,
  promised + slip AS expected, (promised + slip < CURRENT_DATE AND NOT is_late) AS has_happened,
  CASE
    WHEN system = 1 THEN (SELECT o.id FROM organisation o WHERE o.slug = (${list(REAL_OWNERS)})[CASE
      WHEN promised + slip >= '2026-04-01' THEN 6 WHEN promised + slip >= '2022-07-01' THEN 5 WHEN promised + slip >= '2021-04-01' THEN 4 ELSE n / $1::int % 3 + 1 END])
    WHEN promised + slip >= '2022-07-01' THEN pg_temp.id_of('board', system)
    ELSE pg_temp.id_of('group', (system - 1) + $1::int * (n / $1::int % (($4::int - system) / $1::int + 1))) END AS owner_id,
  CASE WHEN system = 1 THEN (SELECT p.id FROM programme p WHERE p.position < 1000 ORDER BY p.position, p.id OFFSET n / $1::int % 3 LIMIT 1)
    ELSE pg_temp.id_of('programme', (system - 1) * 4 + n / $1::int % 4) END AS programme_id
FROM dated WHERE $3::text[] IS NOT NULL`

export const milestones = `
INSERT INTO milestone (id, slug, title, summary, kind, programme_id, owner_id)
SELECT id, 'bench-milestone-' || n, (ARRAY['Board decides on', 'Plan is handed in for', 'Teams move into', 'People are asked about', 'Report is out on',
    'Contract begins for', 'Directors are appointed for'])[n % 7 + 1] || ' ' ||
  (ARRAY['community nursing', 'the urgent care centre', 'shared records', 'the children''s service', 'maternity care', 'hospital beds'])[more % 6 + 1] ||
  ' in ' || ($3::text[])[system] || ' (' || n || ')',
  'The plan of the system says what is to change, for whom, and who answers for it. Step ' || more || ' of the programme.',
  (${list(KINDS)})[more % 10 + 1]::milestone_kind, programme_id, owner_id
FROM drawn WHERE $1::int + $2::int + $4::int > 0`

/** Each with another organisation of its system; those of the real area with one or two of its places. */
export const concerned = `
INSERT INTO milestone_organisation (milestone_id, organisation_id)
SELECT d.id, pg_temp.id_of('board', d.system) FROM drawn d
WHERE d.system > 1 AND d.owner_id <> pg_temp.id_of('board', d.system) AND $1::int + $2::int + $4::int > 0 AND $3::text[] IS NOT NULL`

export const concernedPlaces = `
INSERT INTO milestone_place (milestone_id, place_id)
SELECT d.id, p.id FROM drawn d JOIN place p ON p.position % 4 IN (d.more % 4, d.more / 4 % 4)
WHERE d.system = 1 AND $1::int + $2::int + $4::int > 0 AND $3::text[] IS NOT NULL`

const STATED = `(id, milestone_id, kind, on_edtf, stated_on, stated_by_id, reason, source_id)`
const BY = `owner_id, NULL, pg_temp.id_of('source', system)`
const USED = `$1::int + $2::int + $4::int > 0 AND $3::text[] IS NOT NULL`

/** In one statement, after which the standings are computed once. A fifth of the promises name a month only. */
export const dates = `
INSERT INTO milestone_date ${STATED}
SELECT pg_temp.id_of('promise', n), id, 'promised'::date_kind, CASE WHEN more % 5 = 0 THEN to_char(promised, 'YYYY-MM') ELSE promised::text END, promised_on::text, ${BY}
FROM drawn WHERE NOT is_undated AND ${USED}
UNION ALL
SELECT pg_temp.id_of('forecast', n), id, 'forecast', expected::text, least(promised - 5, CURRENT_DATE - 10)::text, owner_id,
  'The building was not ready.', pg_temp.id_of('source', system)
FROM drawn WHERE NOT is_undated AND slip > 0
UNION ALL
SELECT pg_temp.id_of('actual', n), id, 'actual', (expected + more % 3)::text, least(expected + more % 3 + 20, CURRENT_DATE)::text, ${BY}
FROM drawn WHERE NOT is_undated AND has_happened AND expected + more % 3 <= CURRENT_DATE`

export const reports = `
INSERT INTO progress_update (id, milestone_id, state, text, stated_on, stated_by_id, source_id)
SELECT pg_temp.id_of('report', n), id, (ARRAY['on_track', 'at_risk', 'stopped'])[CASE WHEN more % 20 = 0 THEN 3 ELSE more % 2 + 1 END]::progress_state,
  'The team meets each month.', least(promised - 2, CURRENT_DATE - 5)::text, owner_id, pg_temp.id_of('source', system)
FROM drawn WHERE more % 8 = 0 AND ${USED}`

export const citations = `
INSERT INTO citation (id, source_id, milestone_id)
SELECT pg_temp.id_of('milestone citation', n), pg_temp.id_of('source', system), id FROM drawn WHERE ${USED}`
