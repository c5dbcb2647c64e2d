// Each statement takes $1 systems, $2 commissioners, $3 the names of the areas. A system has its groups until June 2022 and its
// board from then on; the first system is the real one and only lends its organisations to what is written later.

const GROUPS = `generate_series(0, $2::int - 1) AS g, LATERAL (SELECT g % $1::int + 1 AS system) s`
const SYSTEMS = `generate_series(2, $1::int) AS system`

/** Where everything that is written here comes from: one source a system. */
export const sources = `
INSERT INTO source (id, key, title, publisher, kind, url, published_on)
SELECT pg_temp.id_of('source', system), 'bench-plan-' || system, 'Plan of the system in ' || ($3::text[])[system],
  'Health and care partnership of ' || ($3::text[])[system], 'official', 'https://www.example.org/plans/' || system, '2016-10'
FROM generate_series(1, $1::int) AS system WHERE $2::int > 0`

export const groups = `
INSERT INTO organisation (id, slug, kind, about, starts_on, ends_on, website)
SELECT pg_temp.id_of('group', g), 'bench-ccg-' || g, 'clinical_commissioning_group',
  'It planned and paid for most health care in a part of ' || ($3::text[])[system] || '.', '2013-04-01', '2022-06-30', NULL
FROM ${GROUPS} WHERE system > 1`

export const boards = `
INSERT INTO organisation (id, slug, kind, about, starts_on, ends_on, website)
SELECT pg_temp.id_of('board', system), 'bench-icb-' || system, 'integrated_care_board',
  'It plans and pays for most health care in ' || ($3::text[])[system] || '.', '2022-07-01', '..', 'https://www.example.org/icb/' || system
FROM ${SYSTEMS} WHERE $2::int > 0`

/** Groups bore one name until March 2018 and another from April on. */
export const groupNames = `
INSERT INTO organisation_name (id, organisation_id, name, short_name, starts_on, ends_on)
SELECT pg_temp.id_of('group name ' || later, g), pg_temp.id_of('group', g),
  'NHS ' || ($3::text[])[system] || ' part ' || g / $1::int + 1 || CASE WHEN later THEN ' Clinical Commissioning Group' ELSE ' Commissioning Group' END,
  'Part ' || g / $1::int + 1 || ' of ' || ($3::text[])[system],
  CASE WHEN later THEN '2018-04-01' ELSE '2013-04-01' END, CASE WHEN later THEN '2022-06-30' ELSE '2018-03-31' END
FROM ${GROUPS}, (VALUES (false), (true)) AS names (later) WHERE system > 1`

export const boardNames = `
INSERT INTO organisation_name (id, organisation_id, name, short_name, starts_on, ends_on)
SELECT pg_temp.id_of('board name', system), pg_temp.id_of('board', system),
  'NHS ' || ($3::text[])[system] || ' Integrated Care Board', ($3::text[])[system] || ' board', '2022-07-01', '..'
FROM ${SYSTEMS} WHERE $2::int > 0`

export const codes = `
INSERT INTO organisation_code (id, organisation_id, scheme, code, role, starts_on, ends_on)
SELECT pg_temp.id_of('code ' || slug, 0), id, 'ods', 'X' || upper(substr(md5(slug), 1, 6)), 'Commissioner', starts_on, ends_on
FROM organisation WHERE slug LIKE 'bench-%' AND $1::int + $2::int > 0 AND $3::text[] IS NOT NULL`

export const organisationCitations = `
INSERT INTO citation (id, source_id, organisation_id)
SELECT pg_temp.id_of('citation ' || o.slug, 0), s.id, o.id
FROM organisation o CROSS JOIN LATERAL (
  SELECT id FROM source WHERE key = 'bench-plan-' || 1 + (hashtext(o.slug) & 2147483647) % $1::int) s
WHERE o.slug LIKE 'bench-%' AND $2::int > 0 AND $3::text[] IS NOT NULL`

/** In July 2022 the groups of each system became one board. */
export const mergers = `
WITH events AS (
  INSERT INTO change_event (id, slug, kind, title, about, legal_on, announced_on, legal_basis)
  SELECT pg_temp.id_of('merger', system), 'bench-merger-' || system, 'merger', 'One board for ' || ($3::text[])[system],
    'The groups were abolished and their work went to one board.', DATE '2022-07-01', '2021-02-11', 'Health and Care Act 2022, section 14'
  FROM ${SYSTEMS} WHERE $2::int >= $1::int
), parties AS (
  INSERT INTO change_event_party (change_event_id, organisation_id, side)
  SELECT pg_temp.id_of('merger', system), pg_temp.id_of('board', system), 'resulting'::party_side FROM ${SYSTEMS} WHERE $2::int >= $1::int
  UNION ALL
  SELECT pg_temp.id_of('merger', system), pg_temp.id_of('group', g), 'original' FROM ${GROUPS} WHERE system > 1
)
INSERT INTO succession (id, change_event_id, legal_on, kind, predecessor_id, successor_id)
SELECT pg_temp.id_of('succession', g), pg_temp.id_of('merger', system), DATE '2022-07-01', 'legal', pg_temp.id_of('group', g), pg_temp.id_of('board', system)
FROM ${GROUPS} WHERE system > 1`
