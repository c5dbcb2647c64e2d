-- The edition of the public record: one number, raised in the same transaction as every change that the public can see,
-- whoever writes. A kept page is fresh exactly while the edition is the one that it was rendered at.
CREATE TABLE "edition" (
    "is_the_only_one" BOOLEAN NOT NULL DEFAULT true,
    "number" BIGINT NOT NULL DEFAULT 1,
    "raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "edition_pkey" PRIMARY KEY ("is_the_only_one"),
    CONSTRAINT "edition_is_one" CHECK ("is_the_only_one")
);
INSERT INTO "edition" DEFAULT VALUES;

-- The notice is sent at commit, and only once for equal payloads, so a large import costs one.
CREATE FUNCTION raise_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE public.edition SET number = number + 1, raised_at = clock_timestamp();
  NOTIFY edition;
  RETURN NULL;
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'place', 'organisation', 'organisation_name', 'organisation_code', 'organisation_place', 'body', 'body_member', 'post', 'person', 'tenure',
    'change_event', 'change_event_party', 'succession', 'programme', 'programme_organisation', 'milestone', 'milestone_date', 'progress_update',
    'milestone_organisation', 'milestone_place', 'consultation', 'consultation_option', 'consultation_aspect', 'option_aspect',
    'consultation_question', 'consultation_proposal', 'consultation_position', 'consultation_place', 'you_said_we_did', 'claim',
    'public_function', 'funding_stream', 'responsibility', 'meeting', 'agenda_item', 'source', 'citation', 'disagreement', 'disagreement_side',
    'glossary_term'
  ] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION raise_edition()', name || '_raises_edition', name);
  END LOOP;
END $$;

-- Of feedback the public sees what was published, also when it is withdrawn or hidden later; drafts change nothing for them.
CREATE TRIGGER "scrutiny_item_raises_edition" AFTER INSERT ON "scrutiny_item"
  FOR EACH ROW WHEN (NEW."ref" IS NOT NULL) EXECUTE FUNCTION raise_edition();
CREATE TRIGGER "scrutiny_item_change_raises_edition" AFTER UPDATE ON "scrutiny_item"
  FOR EACH ROW WHEN (NEW."ref" IS NOT NULL) EXECUTE FUNCTION raise_edition();
CREATE TRIGGER "scrutiny_item_truncate_raises_edition" AFTER TRUNCATE ON "scrutiny_item"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_edition();
