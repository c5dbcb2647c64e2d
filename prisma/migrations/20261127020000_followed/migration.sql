-- How an accepted recommendation is followed until it is done, as lib/verdicts/review-rules.ts tells it: from the first acceptance after
-- it was last rejected; reviewed six months after that and six months after each review, until one finds it green; done once a review
-- did, or once each action promised has happened, and there is one. No row where it is not accepted.
CREATE FUNCTION followed(item uuid) RETURNS TABLE (review_due_on date, is_done boolean) LANGUAGE plpgsql STABLE AS $$
DECLARE
  accepted date;
  each record;
BEGIN
  SELECT (a.recorded_at AT TIME ZONE 'Europe/London')::date INTO accepted
  FROM answer a JOIN scrutiny_item_part p ON p.id = a.part_id
  WHERE p.scrutiny_item_id = item AND a.response IN ('accepted', 'accepted_in_part', 'accepted_in_principle')
    AND NOT EXISTS (
      SELECT FROM answer later JOIN scrutiny_item_part q ON q.id = later.part_id
      WHERE q.scrutiny_item_id = item AND later.response = 'rejected' AND later.seq > a.seq)
  ORDER BY a.seq LIMIT 1;
  IF accepted IS NULL THEN RETURN; END IF;
  review_due_on := accepted + interval '6 months';
  FOR each IN SELECT rating, on_day FROM assessment WHERE scrutiny_item_id = item ORDER BY on_day, seq LOOP
    IF review_due_on IS NULL OR each.on_day >= review_due_on THEN
      review_due_on := CASE WHEN each.rating <> 'green' THEN each.on_day + interval '6 months' END;
    END IF;
  END LOOP;
  SELECT review_due_on IS NULL OR coalesce(bool_and(EXISTS (
    SELECT FROM milestone_date d WHERE d.milestone_id = m.id AND d.kind = 'actual')), false)
  INTO is_done FROM milestone m WHERE m.recommendation_id = item;
  RETURN NEXT;
END $$;
