-- A response that was agreed stays as it was agreed, by whatever way somebody tries to change it: its parts can't be moved to another
-- edition or emptied in one go either, and what was published is not taken back in silence.

CREATE OR REPLACE FUNCTION response_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.locked_at IS NOT NULL AND (TG_OP = 'DELETE'
    OR (NEW.id, NEW.consultation_id, NEW.body_id, NEW.edition, NEW.covering_text, NEW.agreed_at_id, NEW.locked_at)
      IS DISTINCT FROM (OLD.id, OLD.consultation_id, OLD.body_id, OLD.edition, OLD.covering_text, OLD.agreed_at_id, OLD.locked_at)
    OR NEW.state < OLD.state
    OR (OLD.published_at IS NOT NULL AND NEW.published_at IS DISTINCT FROM OLD.published_at))
  THEN
    RAISE EXCEPTION 'a response that was agreed is locked: open another edition' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION response_part_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := to_jsonb(OLD);
  part jsonb := to_jsonb(NEW);
BEGIN
  IF EXISTS (
    SELECT FROM consultation_response r
    LEFT JOIN response_section s ON s.response_id = r.id
    WHERE r.locked_at IS NOT NULL
      AND (r.id IN ((was ->> 'response_id')::uuid, (part ->> 'response_id')::uuid)
        OR s.id IN ((was ->> 'section_id')::uuid, (part ->> 'section_id')::uuid))
  ) THEN
    RAISE EXCEPTION 'a response that was agreed is locked: open another edition' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER "consultation_response_is_kept" BEFORE TRUNCATE ON "consultation_response" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "response_section_is_kept" BEFORE TRUNCATE ON "response_section" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "response_contribution_is_kept" BEFORE TRUNCATE ON "response_contribution" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The wording that was answered stays as it was asked, once somebody's agreed answer to it stands.
CREATE FUNCTION answered_question_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.wording IS DISTINCT FROM OLD.wording AND EXISTS (
    SELECT FROM response_section s JOIN consultation_response r ON r.id = s.response_id
    WHERE s.question_id = OLD.id AND r.locked_at IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'a question that an agreed response answers stays as it was asked' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "consultation_question_stands" BEFORE UPDATE ON "consultation_question" FOR EACH ROW EXECUTE FUNCTION answered_question_stands();
