// Each statement takes $1 systems, $2 how many to write, $3 the names of the areas.

const YEARS = ['2012', '2014', '2016', '2018', '2020', '2022', '2024']

/** Four programmes a system, and in the first those of the real record. */
export const programmes = `
INSERT INTO programme (id, slug, title, summary, position, starts_on, ends_on)
SELECT pg_temp.id_of('programme', n), 'bench-programme-' || n,
  (ARRAY['Joining up community care', 'One commissioner', 'Urgent care by appointment', 'Mental health close to home'])[n % 4 + 1] || ' in ' || ($3::text[])[n / 4 + 1],
  'What was planned, by when, and what came of it.', 1000 + n, (ARRAY[${YEARS.map((year) => `'${year}'`).join()}])[n % 7 + 1], '..'
FROM generate_series(4, $1::int * 4 - 1) AS n WHERE $2::int > 0`

export const programmeOrganisations = `
INSERT INTO programme_organisation (programme_id, organisation_id)
SELECT pg_temp.id_of('programme', n), pg_temp.id_of('board', n / 4 + 1) FROM generate_series(4, $1::int * 4 - 1) AS n
WHERE $2::int > 0 AND $3::text[] IS NOT NULL`

export const consultations = `
INSERT INTO consultation (id, slug, title, kind, programme_id, publisher_id, decider_id, decision, summary, opens_on, closes_on, outcome_on, outcome)
SELECT pg_temp.id_of('consultation', n), 'bench-consultation-' || n, 'Where care is given in ' || ($3::text[])[system] || ', part ' || n,
  'engagement', pg_temp.id_of('programme', (system - 1) * 4 + n % 4), pg_temp.id_of('board', system), pg_temp.id_of('board', system),
  'Where three services will be given.', 'People were asked which of two ways they prefer.', opens::text, (opens + 60)::text, (opens + 150)::text,
  'The board chose the first way.'
FROM generate_series(1, $2::int) AS n, LATERAL (SELECT n % ($1::int - 1) + 2 AS system, DATE '2022-08-01' + n % 1200 AS opens) s`

export const options = `
INSERT INTO consultation_option (id, consultation_id, number, title, summary, is_preferred)
SELECT pg_temp.id_of('option ' || number, n), pg_temp.id_of('consultation', n), number, 'Way ' || number, 'What changes for people, and what it costs.', number = 1
FROM generate_series(1, $2::int) AS n, generate_series(1, 2) AS number WHERE $1::int > 0 AND $3::text[] IS NOT NULL`

export const questions = `
INSERT INTO consultation_question (id, consultation_id, number, wording)
SELECT pg_temp.id_of('question ' || number, n), pg_temp.id_of('consultation', n), number, 'What matters most to you about service ' || number || '?'
FROM generate_series(1, $2::int) AS n, generate_series(1, 4) AS number WHERE $1::int > 0 AND $3::text[] IS NOT NULL`

export const positions = `
INSERT INTO consultation_position (id, consultation_id, organisation_id, stance, summary, stated_on, position)
SELECT pg_temp.id_of('position ' || p, n), pg_temp.id_of('consultation', n), pg_temp.id_of('board', (n + p) % ($1::int - 1) + 2), 'supports_with_conditions',
  'It agrees, if the buses are kept.', '2023', p
FROM generate_series(1, $2::int) AS n, generate_series(1, 3) AS p WHERE $3::text[] IS NOT NULL`
