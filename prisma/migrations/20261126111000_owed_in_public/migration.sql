-- Whether the public may know what is owed, and which body asked. The item or the consultation says so; triggers keep it beside the
-- obligation, whoever writes, so that what is late is found and counted from one index, without looking up what each is about.
ALTER TABLE "obligation" ADD COLUMN "body_id" UUID, ADD COLUMN "is_public" BOOLEAN NOT NULL DEFAULT false;

CREATE FUNCTION tell_obligation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.consultation_id IS NOT NULL THEN
    SELECT NULL, c.visibility = 'published' INTO NEW.body_id, NEW.is_public FROM consultation c WHERE c.id = NEW.consultation_id;
  ELSE
    SELECT i.body_id, i.ref IS NOT NULL AND i.hidden_reason IS NULL
        AND i.kind IN ('question', 'information_request', 'attendance_request', 'recommendation')
      INTO NEW.body_id, NEW.is_public FROM scrutiny_item i WHERE i.id = NEW.scrutiny_item_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "obligation_is_told" BEFORE INSERT OR UPDATE OF "body_id", "is_public" ON "obligation"
  FOR EACH ROW EXECUTE FUNCTION tell_obligation();

-- Written as it was; the trigger above then reads it afresh.
CREATE FUNCTION tell_obligations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE obligation SET is_public = is_public WHERE scrutiny_item_id = NEW.id OR consultation_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER "scrutiny_item_tells_obligation" AFTER UPDATE OF "body_id", "ref", "hidden_reason", "kind" ON "scrutiny_item" FOR EACH ROW
  WHEN ((OLD.body_id, OLD.ref IS NULL, OLD.hidden_reason IS NULL, OLD.kind)
    IS DISTINCT FROM (NEW.body_id, NEW.ref IS NULL, NEW.hidden_reason IS NULL, NEW.kind))
  EXECUTE FUNCTION tell_obligations();
CREATE TRIGGER "consultation_tells_obligation" AFTER UPDATE OF "visibility" ON "consultation" FOR EACH ROW
  WHEN (OLD.visibility IS DISTINCT FROM NEW.visibility) EXECUTE FUNCTION tell_obligations();

UPDATE "obligation" SET "is_public" = "is_public";

-- For the public. The tick and the workspaces, which read what is hidden too, have "obligation_owed".
CREATE INDEX "obligation_owed_in_public" ON "obligation" ("due_on", "id") WHERE "settled_on" IS NULL AND "is_public";
