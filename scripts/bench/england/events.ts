/**
 * The log of as many changes, each chained to the one before by the database's own trigger. $1: how many. One statement is one
 * transaction, so the lock that lets one writer at a time append is taken once and asked for a million times, at no cost.
 */
export const events = `
INSERT INTO event (at, actor_id, actor_label, action, subject_type, subject_id, data)
SELECT TIMESTAMPTZ '2026-01-01 09:00Z' + n * interval '10 seconds', NULL, 'Staff of a board', 'milestone.date-stated', 'milestone',
  pg_temp.id_of('milestone', n % greatest($2::int, 1) + 1), jsonb_build_object('kind', 'forecast', 'on', '2027-01', 'reason', NULL, 'sourceId', pg_temp.id_of('source', 1))
FROM generate_series(1, $1::int) AS n`
