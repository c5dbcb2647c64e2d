-- What was accepted is followed until it is done: whoever writes, it is closed only once each action has happened, or the last review found
-- it green. When that review may be held is a rule of lib/verdicts/review-rules.ts.

CREATE FUNCTION is_yet_to_be_done(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  WITH said AS (
    SELECT a.seq, a.response FROM answer a JOIN scrutiny_item_part p ON p.id = a.part_id
    WHERE p.scrutiny_item_id = item AND a.response IS NOT NULL
  )
  SELECT
    EXISTS (SELECT FROM said WHERE response IN ('accepted', 'accepted_in_part', 'accepted_in_principle')
      AND seq > coalesce((SELECT max(seq) FROM said WHERE response = 'rejected'), 0))
    AND coalesce((SELECT rating FROM assessment WHERE scrutiny_item_id = item ORDER BY on_day DESC, seq DESC LIMIT 1) <> 'green', true)
    AND NOT coalesce((
      SELECT bool_and(EXISTS (SELECT FROM milestone_date d WHERE d.milestone_id = m.id AND d.kind = 'actual'))
      FROM milestone m WHERE m.recommendation_id = item), false)
$$;

CREATE FUNCTION check_item_is_done() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_yet_to_be_done(NEW.id) THEN
    RAISE EXCEPTION 'what was accepted is closed once it is done' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "scrutiny_item_is_done" AFTER INSERT OR UPDATE OF "state" ON "scrutiny_item" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW."state" = 'closed') EXECUTE FUNCTION check_item_is_done();
