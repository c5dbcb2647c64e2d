-- A part added to what is public already, or moved there, is read by the public: whoever wrote it, it raises the edition. The parts of a
-- draft raise nothing, as the draft itself does not.
CREATE FUNCTION raise_edition_for_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM public.scrutiny_item i WHERE i.id = NEW.scrutiny_item_id AND i.ref IS NOT NULL) THEN
    UPDATE public.edition SET number = number + 1, raised_at = clock_timestamp();
    NOTIFY edition;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "scrutiny_item_part_raises_edition" AFTER INSERT OR UPDATE ON "scrutiny_item_part"
  FOR EACH ROW EXECUTE FUNCTION raise_edition_for_part();
CREATE TRIGGER "scrutiny_item_part_truncate_raises_edition" AFTER TRUNCATE ON "scrutiny_item_part"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_edition();
