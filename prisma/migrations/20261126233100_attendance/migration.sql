-- When and where somebody is asked to attend (SI 2013/218, regulation 27). Of requests that were made before, no day is known.
ALTER TABLE "scrutiny_item" ADD COLUMN "attend_at_id" UUID, ADD COLUMN "attend_on" DATE;
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_attend_at_id_fkey"
  FOREIGN KEY ("attend_at_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "scrutiny_item_attend_at_id_idx" ON "scrutiny_item"("attend_at_id");
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_attendance" CHECK (
  num_nonnulls("attend_at_id", "attend_on") = 0 OR "kind" = 'attendance_request' AND num_nonnulls("attend_at_id", "attend_on") = 1);

ALTER TABLE "answer" DROP CONSTRAINT "answer_response";
ALTER TABLE "answer" ADD CONSTRAINT "answer_response" CHECK (CASE
  WHEN "response" IN ('rejected', 'cannot_attend') THEN "kind" IN ('refusal', 'correction')
  WHEN "response" = 'accepted_in_part' THEN "kind" IN ('full', 'partial', 'correction')
  ELSE "response" IS NULL OR "kind" IN ('full', 'correction') END);

-- To a recommendation all but a holding answer says what will be done, and to a request to attend whether somebody will.
CREATE OR REPLACE FUNCTION answer_fits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE item scrutiny_item;
BEGIN
  SELECT i.* INTO item FROM scrutiny_item i JOIN scrutiny_item_part p ON p.scrutiny_item_id = i.id WHERE p.id = NEW.part_id;
  IF item.state NOT IN ('sent', 'acknowledged', 'answered', 'judged') THEN
    RAISE EXCEPTION 'an answer is given to what was sent and is not over' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.response IN ('accepted', 'accepted_in_part', 'accepted_in_principle', 'rejected') AND item.kind <> 'recommendation')
    OR (NEW.response IS NULL AND item.kind = 'recommendation' AND NEW.kind IN ('partial', 'full', 'refusal')) THEN
    RAISE EXCEPTION 'the answer to a recommendation, and to nothing else, says whether it is accepted' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.response IN ('will_attend', 'another_attends', 'cannot_attend') AND item.kind <> 'attendance_request')
    OR (NEW.response IS NULL AND item.kind = 'attendance_request' AND NEW.kind IN ('partial', 'full', 'refusal')) THEN
    RAISE EXCEPTION 'the answer to a request to attend, and to nothing else, says whether somebody will' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
