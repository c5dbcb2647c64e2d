-- What a list of milestones asks of where they stood is answered from an index, however many there are: which stood so on a day, how
-- many, and from when on an organisation or a programme has any. docs/decisions/0015-where-milestones-stood.md tells why.

-- Made anew below; the update of each row need not keep them until then.
ALTER TABLE "milestone_standing" DROP CONSTRAINT "milestone_standing_pkey";
DROP INDEX "milestone_standing_of_now_status_to_day_from_day_idx", "milestone_standing_happened";

-- Whose it is stands beside it, as its kind does: a page about an organisation then reads only its own.
ALTER TABLE "milestone_standing" ADD COLUMN "owner_id" UUID;
UPDATE "milestone_standing" s SET "owner_id" = m."owner_id" FROM "milestone" m WHERE m."id" = s."milestone_id";
ALTER TABLE "milestone_standing" ALTER COLUMN "owner_id" SET NOT NULL;

-- As before, with the owner.
CREATE OR REPLACE FUNCTION standings_of(milestone_ids uuid[]) RETURNS SETOF milestone_standing LANGUAGE sql STABLE AS $$
  WITH milestones AS (
    SELECT m.id, which.of_now FROM unnest(milestone_ids) AS wanted (id) JOIN milestone m ON m.id = wanted.id
    CROSS JOIN (VALUES (true), (false)) AS which (of_now) WHERE m.visibility = 'published'
  ), statements AS (
    SELECT m.id, m.of_now, CASE WHEN m.of_now THEN d.stated_first_day ELSE d.stated_last_day END AS known_from,
      CASE WHEN d.kind = 'actual' THEN d.first_day ELSE d.last_day + 1 END AS due_from
    FROM milestones m JOIN milestone_date d ON d.milestone_id = m.id
    UNION ALL
    SELECT m.id, m.of_now, CASE WHEN m.of_now THEN p.stated_first_day ELSE p.stated_last_day END, NULL
    FROM milestones m JOIN progress_update p ON p.milestone_id = m.id
  ), turns AS (
    SELECT DISTINCT s.id, s.of_now, turn.day
    FROM (SELECT *, min(known_from) OVER (PARTITION BY id, of_now) AS first_known FROM statements) s
    CROSS JOIN LATERAL (VALUES (s.known_from), (s.due_from)) AS turn (day) WHERE turn.day >= s.first_known
    -- What no dated statement names is on today's record only.
    UNION ALL
    SELECT m.id, true, DATE '0001-01-01' FROM milestones m
    WHERE m.of_now AND NOT EXISTS (SELECT FROM milestone_date d WHERE d.milestone_id = m.id)
      AND NOT EXISTS (SELECT FROM progress_update p WHERE p.milestone_id = m.id)
  ), evidence AS (
    SELECT t.id, t.of_now, t.day, expected.first_day AS expected_first, expected.last_day AS expected_last,
      actual.first_day AS actual_first, actual.last_day AS actual_last, report.state,
      coalesce(report.state = 'stopped' AND (expected.seq IS NULL OR expected.stated_last_day <= report.stated_last_day), false) AS is_stopped
    FROM turns t
    LEFT JOIN LATERAL (SELECT d.* FROM milestone_date d WHERE d.milestone_id = t.id AND d.kind <> 'actual'
      AND CASE WHEN t.of_now THEN d.stated_first_day ELSE d.stated_last_day END <= t.day ORDER BY d.seq DESC LIMIT 1) expected ON true
    LEFT JOIN LATERAL (SELECT d.* FROM milestone_date d WHERE d.milestone_id = t.id AND d.kind = 'actual'
      AND CASE WHEN t.of_now THEN d.stated_first_day ELSE d.stated_last_day END <= t.day ORDER BY d.seq DESC LIMIT 1) actual ON true
    LEFT JOIN LATERAL (SELECT p.* FROM progress_update p WHERE p.milestone_id = t.id
      AND CASE WHEN t.of_now THEN p.stated_first_day ELSE p.stated_last_day END <= t.day ORDER BY p.seq DESC LIMIT 1) report ON true
  ), told AS (
    SELECT *, (CASE
      WHEN actual_first <= day THEN 'happened' WHEN is_stopped THEN 'stopped' WHEN expected_last IS NULL THEN 'undated'
      WHEN expected_last < day THEN 'late' WHEN state = 'at_risk' THEN 'at_risk' ELSE 'planned' END)::milestone_status AS status
    FROM evidence
  ), dated AS (
    SELECT id, of_now, day, status, CASE status WHEN 'happened' THEN actual_first ELSE expected_first END AS first_day,
      CASE status WHEN 'happened' THEN actual_last ELSE expected_last END AS last_day
    FROM told
  ), changed AS (
    SELECT *, lag((status, first_day, last_day)) OVER by_day IS DISTINCT FROM (status, first_day, last_day) AS is_change FROM dated
    WINDOW by_day AS (PARTITION BY id, of_now ORDER BY day)
  )
  SELECT c.id, c.of_now, c.day, coalesce(lead(c.day) OVER (PARTITION BY c.id, c.of_now ORDER BY c.day) - 1, DATE '9999-12-31'),
    c.status, c.first_day, c.last_day, m.kind, m.owner_id
  FROM changed c JOIN milestone m ON m.id = c.id WHERE c.is_change
$$;

DROP TRIGGER "milestone_changes_standing" ON "milestone";
CREATE TRIGGER "milestone_changes_standing" AFTER UPDATE ON "milestone" FOR EACH ROW
  WHEN ((OLD."kind", OLD."visibility", OLD."owner_id") IS DISTINCT FROM (NEW."kind", NEW."visibility", NEW."owner_id"))
  EXECUTE FUNCTION renew_standings_of_changed();

-- A list finds, orders and counts periods without reading their rows.
ALTER TABLE "milestone_standing" ADD CONSTRAINT "milestone_standing_pkey"
  PRIMARY KEY ("milestone_id", "of_now", "from_day") INCLUDE ("to_day", "status", "first_day", "last_day", "kind", "owner_id");
CREATE INDEX "milestone_standing_of_now_status_to_day_idx" ON "milestone_standing" ("of_now", "status", "to_day")
  INCLUDE ("from_day", "first_day", "last_day", "milestone_id", "kind");
CREATE INDEX "milestone_standing_owner_id_of_now_status_to_day_idx" ON "milestone_standing" ("owner_id", "of_now", "status", "to_day")
  INCLUDE ("from_day", "first_day", "last_day", "milestone_id", "kind");
CREATE INDEX "milestone_standing_happened" ON "milestone_standing" ("of_now", "first_day", "last_day", "milestone_id") INCLUDE ("from_day", "to_day", "kind")
  WHERE "status" = 'happened';

-- What happened never ends, and almost all did: without this the planner takes it for a third of what it is, and sorts instead of
-- reading in order.
CREATE STATISTICS "milestone_standing_together" (mcv) ON "of_now", "status", "to_day" FROM "milestone_standing";
ANALYZE "milestone_standing";

-- From which day on a milestone is known: to today's record, and to a page of the past. Null while it is to neither, or hidden.
ALTER TABLE "milestone" ADD COLUMN "known_from" DATE, ADD COLUMN "certain_from" DATE;

CREATE OR REPLACE FUNCTION renew_standings(milestone_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM milestone m JOIN unnest(milestone_ids) AS wanted (id) ON wanted.id = m.id ORDER BY m.id FOR NO KEY UPDATE OF m;
  DELETE FROM milestone_standing s USING unnest(milestone_ids) AS wanted (id) WHERE s.milestone_id = wanted.id;
  INSERT INTO milestone_standing SELECT * FROM standings_of(milestone_ids);
  PERFORM renew_known_from(milestone_ids);
END $$;

CREATE FUNCTION renew_known_from(milestone_ids uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE milestone m SET known_from = first.known_from, certain_from = first.certain_from
  FROM (
    SELECT wanted.id, min(s.from_day) FILTER (WHERE s.of_now) AS known_from, min(s.from_day) FILTER (WHERE NOT s.of_now) AS certain_from
    FROM unnest(milestone_ids) AS wanted (id) LEFT JOIN milestone_standing s ON s.milestone_id = wanted.id GROUP BY wanted.id
  ) first
  WHERE m.id = first.id AND (m.known_from, m.certain_from) IS DISTINCT FROM (first.known_from, first.certain_from)
$$;
SELECT renew_known_from(ARRAY(SELECT "id" FROM "milestone"));

DROP INDEX "milestone_owner_id_idx", "milestone_programme_id_idx";
CREATE INDEX "milestone_owner_id_known_from_idx" ON "milestone"("owner_id", "known_from");
CREATE INDEX "milestone_owner_id_certain_from_idx" ON "milestone"("owner_id", "certain_from");
CREATE INDEX "milestone_programme_id_known_from_idx" ON "milestone"("programme_id", "known_from") INCLUDE ("id");
CREATE INDEX "milestone_programme_id_certain_from_idx" ON "milestone"("programme_id", "certain_from");

-- Whether an organisation or a place has any is asked of these alone.
DROP INDEX "milestone_organisation_organisation_id_idx", "milestone_place_place_id_idx";
CREATE INDEX "milestone_organisation_organisation_id_milestone_id_idx" ON "milestone_organisation"("organisation_id", "milestone_id");
CREATE INDEX "milestone_place_place_id_milestone_id_idx" ON "milestone_place"("place_id", "milestone_id");

-- By how many more, or fewer, milestones stood so from a day on than on the day before; and the same of whole months. The months before
-- that of a day, and the days of its month up to it, make the number that stood so on it.
CREATE TABLE "milestone_tally" (
    "of_now" BOOLEAN NOT NULL,
    "is_month" BOOLEAN NOT NULL,
    "from_day" DATE NOT NULL,
    "status" "milestone_status" NOT NULL,
    "change" INTEGER NOT NULL,

    CONSTRAINT "milestone_tally_pkey" PRIMARY KEY ("of_now","is_month","from_day","status")
);
-- Leaves room beside each row for its next version, so that the index need not change.
ALTER TABLE "milestone_tally" SET (fillfactor = 70);

CREATE FUNCTION first_of_month(day date) RETURNS date LANGUAGE sql IMMUTABLE AS $$ SELECT date_trunc('month', day::timestamp)::date $$;

-- What a period changes: one more from its first day on, one fewer from the day after its last, unless it never ends.
CREATE FUNCTION changes_of(first_day date, final_day date) RETURNS TABLE (is_month boolean, day date, change int) LANGUAGE sql IMMUTABLE AS $$
  SELECT span.is_month, span.day, turn.change FROM (VALUES (first_day, 1), (final_day + 1, -1)) AS turn (day, change)
    CROSS JOIN LATERAL (VALUES (false, turn.day), (true, first_of_month(turn.day))) AS span (is_month, day)
  WHERE turn.day <= '9999-12-31'
$$;

-- The lock on the edition is taken before those on the tally. Every such transaction takes it anyway, and keeps it to its end: so
-- two of them never wait for each other's days.
CREATE FUNCTION tally_standings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM edition FOR NO KEY UPDATE;
  IF TG_OP = 'TRUNCATE' THEN
    DELETE FROM milestone_tally;
  END IF;
  IF TG_OP IN ('UPDATE', 'DELETE') THEN
    INSERT INTO milestone_tally AS told SELECT s.of_now, changed.is_month, changed.day, s.status, -sum(changed.change)
      FROM gone s CROSS JOIN LATERAL changes_of(s.from_day, s.to_day) changed GROUP BY 1, 2, 3, 4
      ON CONFLICT (of_now, is_month, from_day, status) DO UPDATE SET change = told.change + EXCLUDED.change;
  END IF;
  IF TG_OP IN ('UPDATE', 'INSERT') THEN
    INSERT INTO milestone_tally AS told SELECT s.of_now, changed.is_month, changed.day, s.status, sum(changed.change)
      FROM come s CROSS JOIN LATERAL changes_of(s.from_day, s.to_day) changed GROUP BY 1, 2, 3, 4
      ON CONFLICT (of_now, is_month, from_day, status) DO UPDATE SET change = told.change + EXCLUDED.change;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "milestone_standing_comes_to_tally" AFTER INSERT ON "milestone_standing" REFERENCING NEW TABLE AS come
  FOR EACH STATEMENT EXECUTE FUNCTION tally_standings();
CREATE TRIGGER "milestone_standing_changes_tally" AFTER UPDATE ON "milestone_standing" REFERENCING OLD TABLE AS gone NEW TABLE AS come
  FOR EACH STATEMENT EXECUTE FUNCTION tally_standings();
CREATE TRIGGER "milestone_standing_leaves_tally" AFTER DELETE ON "milestone_standing" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION tally_standings();
CREATE TRIGGER "milestone_standing_empties_tally" AFTER TRUNCATE ON "milestone_standing"
  FOR EACH STATEMENT EXECUTE FUNCTION tally_standings();

INSERT INTO "milestone_tally" SELECT s.of_now, changed.is_month, changed.day, s.status, sum(changed.change)
  FROM "milestone_standing" s CROSS JOIN LATERAL changes_of(s.from_day, s.to_day) changed GROUP BY 1, 2, 3, 4;

-- The last to close are found without putting all in order.
CREATE INDEX "consultation_closes_on_opens_on_idx" ON "consultation"("closes_on", "opens_on");
