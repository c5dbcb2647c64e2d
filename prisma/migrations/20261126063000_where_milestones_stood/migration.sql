-- Where each milestone stood, day by day: what lib/milestones/rules.ts reads off its ledger, kept as periods so that a page can find
-- and count milestones by where they stood on its day without reading every ledger. Only triggers write it, from what was stated;
-- docs/decisions/0015-where-milestones-stood.md tells why.

-- CreateEnum
CREATE TYPE "milestone_status" AS ENUM ('happened', 'planned', 'at_risk', 'late', 'undated', 'stopped');

-- CreateTable
CREATE TABLE "milestone_standing" (
    "milestone_id" UUID NOT NULL,
    "of_now" BOOLEAN NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "status" "milestone_status" NOT NULL,
    "first_day" DATE,
    "last_day" DATE,
    "kind" "milestone_kind" NOT NULL,

    CONSTRAINT "milestone_standing_pkey" PRIMARY KEY ("milestone_id","of_now","from_day")
);

-- CreateIndex
CREATE INDEX "milestone_standing_of_now_status_to_day_from_day_idx" ON "milestone_standing"("of_now", "status", "to_day", "from_day");

-- CreateIndex
CREATE INDEX "milestone_standing_of_now_kind_to_day_from_day_status_idx" ON "milestone_standing"("of_now", "kind", "to_day", "from_day", "status");

-- CreateIndex
CREATE INDEX "milestone_date_stated_last_day_idx" ON "milestone_date"("stated_last_day");

-- AddForeignKey
ALTER TABLE "milestone_standing" ADD CONSTRAINT "milestone_standing_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened is the most by far, and is read latest first.
CREATE INDEX "milestone_standing_happened" ON "milestone_standing" ("of_now", "first_day", "last_day", "milestone_id") INCLUDE ("from_day", "to_day")
  WHERE "status" = 'happened';

ALTER TABLE "milestone_standing" ADD CONSTRAINT "milestone_standing_period" CHECK ("from_day" <= "to_day");

-- Today's record counts what was stated this month; a page of the past only what was certainly stated by its day (of_now tells the
-- two apart). A period begins on each day on which something was stated, happened, or ran out.
CREATE FUNCTION standings_of(milestone_ids uuid[]) RETURNS SETOF milestone_standing LANGUAGE sql STABLE AS $$
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
    c.status, c.first_day, c.last_day, m.kind
  FROM changed c JOIN milestone m ON m.id = c.id WHERE c.is_change
$$;

-- Two who state dates of one milestone at once take turns, so that the later one reads what the earlier one wrote.
CREATE FUNCTION renew_standings(milestone_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM milestone m JOIN unnest(milestone_ids) AS wanted (id) ON wanted.id = m.id ORDER BY m.id FOR NO KEY UPDATE OF m;
  DELETE FROM milestone_standing s USING unnest(milestone_ids) AS wanted (id) WHERE s.milestone_id = wanted.id;
  INSERT INTO milestone_standing SELECT * FROM standings_of(milestone_ids);
END $$;

CREATE FUNCTION renew_standings_of_stated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM renew_standings(ARRAY(SELECT DISTINCT milestone_id FROM added));
  RETURN NULL;
END $$;
CREATE FUNCTION renew_standings_of_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM renew_standings(ARRAY(SELECT id FROM added));
  RETURN NULL;
END $$;
CREATE FUNCTION renew_standings_of_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM renew_standings(ARRAY[NEW.id]);
  RETURN NULL;
END $$;

-- Their names come before …_raises_edition, and so do they: the lock on a milestone is taken before that on the edition, as when one
-- is changed.
CREATE TRIGGER "milestone_date_changes_standing" AFTER INSERT ON "milestone_date" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION renew_standings_of_stated();
CREATE TRIGGER "progress_update_changes_standing" AFTER INSERT ON "progress_update" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION renew_standings_of_stated();
CREATE TRIGGER "milestone_begins_standing" AFTER INSERT ON "milestone" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION renew_standings_of_added();
CREATE TRIGGER "milestone_changes_standing" AFTER UPDATE ON "milestone" FOR EACH ROW
  WHEN ((OLD."kind", OLD."visibility") IS DISTINCT FROM (NEW."kind", NEW."visibility")) EXECUTE FUNCTION renew_standings_of_changed();

SELECT renew_standings(ARRAY(SELECT "id" FROM "milestone"));
