-- The action that carries out a recommendation is public only while the recommendation is. Hiding the one hides the other, whoever
-- writes, so that a list of milestones need not ask what each carries out.
CREATE FUNCTION why_action_is_hidden() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'The recommendation that it carries out is hidden' $$;

-- Waits for whoever is hiding the recommendation just now.
CREATE FUNCTION hide_action() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM scrutiny_item WHERE id = NEW.recommendation_id AND ref IS NOT NULL AND hidden_reason IS NULL FOR SHARE;
  IF NOT FOUND THEN
    NEW.visibility := 'hidden';
    NEW.hidden_reason := why_action_is_hidden();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "milestone_hides_with_recommendation" BEFORE INSERT OR UPDATE OF "visibility", "recommendation_id" ON "milestone" FOR EACH ROW
  WHEN (NEW."recommendation_id" IS NOT NULL AND NEW."visibility" = 'published') EXECUTE FUNCTION hide_action();

-- Published again is only what was hidden for this reason. What the trigger above may not show, it hides at once.
CREATE FUNCTION tell_actions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE milestone SET visibility = 'published', hidden_reason = NULL WHERE recommendation_id = NEW.id
    AND (visibility = 'published' OR visibility = 'hidden' AND hidden_reason = why_action_is_hidden());
  RETURN NULL;
END $$;
CREATE TRIGGER "scrutiny_item_tells_actions" AFTER UPDATE OF "ref", "hidden_reason" ON "scrutiny_item" FOR EACH ROW
  WHEN ((OLD.ref IS NULL, OLD.hidden_reason IS NULL) IS DISTINCT FROM (NEW.ref IS NULL, NEW.hidden_reason IS NULL))
  EXECUTE FUNCTION tell_actions();

UPDATE "milestone" SET "visibility" = 'published' WHERE "recommendation_id" IS NOT NULL AND "visibility" = 'published';

-- What an action carries out is told beside it while it may be read, and copied nowhere.
UPDATE "milestone" SET "summary" = 'Promised in answer to a recommendation.' WHERE "recommendation_id" IS NOT NULL;
UPDATE "source" SET "title" = regexp_replace("title", '^(Answer to|Action on) \S+, ', '\1 a recommendation, ')
  WHERE "kind" = 'statement' AND "key" ~ '^(answer|action)-';
