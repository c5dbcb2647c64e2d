-- What was accepted is followed until it is done: whoever writes, it is closed only once each action has happened, or the last review found
-- it green. When that review may be held is a rule of lib/verdicts/review-rules.ts.

CREATE FUNCTION is_yet_to_be_done(item uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT
    EXISTS (
      SELECT FROM scrutiny_item_part p JOIN answer a ON a.part_id = p.id
      WHERE p.scrutiny_item_id = item AND a.response IN ('accepted', 'accepted_in_part', 'accepted_in_principle')
        AND NOT EXISTS (SELECT FROM answer b WHERE b.part_id = p.id AND b.response = 'rejected' AND b.seq > a.seq))
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
