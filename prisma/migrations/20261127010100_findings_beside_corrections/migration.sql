-- A correction leaves what was found standing, until the group judges anew. What is closed has a finding on the latest words that
-- count: the last answer as it was corrected last. What corrects an answer that another one followed is not among them.

CREATE FUNCTION counting_words(part uuid) RETURNS TABLE (id uuid, seq int) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE words AS (
    (SELECT a.id, a.seq FROM answer a WHERE a.part_id = part AND a.kind <> 'correction' ORDER BY a.seq DESC LIMIT 1)
    UNION ALL SELECT a.id, a.seq FROM answer a JOIN words w ON a.corrects_id = w.id
  ) SELECT * FROM words
$$;

CREATE OR REPLACE FUNCTION check_item_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE item scrutiny_item;
BEGIN
  SELECT * INTO item FROM scrutiny_item WHERE id = NEW.id;
  IF item.id IS NULL OR item.kind IN ('comment', 'concern', 'support') OR item.state IN ('draft', 'returned', 'withdrawn') THEN RETURN NULL; END IF;
  IF NOT EXISTS (SELECT FROM scrutiny_item_part p WHERE p.scrutiny_item_id = item.id) THEN
    RAISE EXCEPTION 'an item of the register asks at least one thing' USING ERRCODE = 'check_violation';
  END IF;
  IF item.state NOT IN ('submitted', 'agreed') AND NOT EXISTS (SELECT FROM obligation o WHERE o.scrutiny_item_id = item.id) THEN
    RAISE EXCEPTION 'what was sent is owed by somebody' USING ERRCODE = 'check_violation';
  END IF;
  IF item.state = 'closed' AND EXISTS (
    SELECT FROM scrutiny_item_part p
    LEFT JOIN LATERAL (SELECT v.id, a.seq FROM verdict v LEFT JOIN answer a ON a.id = v.answer_id
      WHERE v.part_id = p.id ORDER BY v.seq DESC LIMIT 1) found ON true
    WHERE p.scrutiny_item_id = item.id
      AND (found.id IS NULL OR EXISTS (SELECT FROM counting_words(p.id) w WHERE w.seq > coalesce(found.seq, 0)))
  ) THEN
    RAISE EXCEPTION 'what is closed has a finding on each of its parts' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

-- How items stand of which a correction had lifted what was found: as whoever adds an answer would write it now.
WITH part AS (
  SELECT p.scrutiny_item_id, claim.kind AS claim,
    CASE WHEN claim.seq > coalesce(found.seq, 0) THEN NULL ELSE found.finding END AS finding,
    EXISTS (SELECT FROM answer a WHERE a.part_id = p.id AND a.kind = 'correction' AND a.seq > found.seq) AS is_corrected
  FROM scrutiny_item_part p
  LEFT JOIN LATERAL (SELECT a.kind, a.seq FROM answer a WHERE a.part_id = p.id AND a.kind <> 'correction' ORDER BY a.seq DESC LIMIT 1) claim ON true
  LEFT JOIN LATERAL (SELECT v.finding, a.seq FROM verdict v LEFT JOIN answer a ON a.id = v.answer_id
    WHERE v.part_id = p.id ORDER BY v.seq DESC LIMIT 1) found ON true
), stood AS (
  SELECT scrutiny_item_id, is_corrected, CASE WHEN finding = 'not_answered' AND claim = 'full' THEN 'disputed'
    ELSE coalesce(finding::text, claim::text, 'awaited') END AS standing
  FROM part
), item AS (
  SELECT scrutiny_item_id,
    (CASE WHEN bool_or(standing = 'disputed') THEN 'disputed' WHEN bool_or(standing = 'not_answered') THEN 'not_answered'
      WHEN bool_or(standing = 'partly') THEN 'partly' WHEN bool_and(standing = 'answered') THEN 'answered'
      WHEN bool_and(standing IN ('answered', 'full', 'refusal')) THEN 'claimed' ELSE 'awaited' END)::standing AS standing,
    bool_and(standing IN ('answered', 'full', 'refusal')) AS is_settled
  FROM stood GROUP BY scrutiny_item_id HAVING bool_or(is_corrected)
)
UPDATE obligation o SET standing = item.standing,
  settled_on = CASE WHEN item.is_settled THEN coalesce(o.settled_on, (now() AT TIME ZONE 'Europe/London')::date) END
FROM item JOIN scrutiny_item i ON i.id = item.scrutiny_item_id
WHERE o.scrutiny_item_id = i.id AND i.state NOT IN ('closed', 'withdrawn');

