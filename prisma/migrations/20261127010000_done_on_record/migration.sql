-- What a source shows to have been done before the portal existed. Nothing is owed on it since, unless the group finds otherwise.
ALTER TABLE "scrutiny_item" ADD COLUMN "done_on" TEXT;
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_done_on" CHECK (
  "done_on" IS NULL OR ("author_id" IS NULL AND coalesce(edtf_first_day("done_on") IS NOT NULL, false)
    AND "kind" NOT IN ('comment', 'concern', 'support')));

-- ---------------------------------------------------------------------------------------------------------------
-- The record as it was seeded before, where nobody has changed it: what its own notes say was done, and what was asked on a day that no
-- source gives.

UPDATE "scrutiny_item" SET "done_on" = told.done_on
FROM (VALUES ('HSCRG/2020/Q3', '2020-04~'), ('HSCRG/2020/R1', '2021-02~'), ('HSCRG/2021/Q1', '2021-02~')) AS told(ref, done_on)
WHERE "scrutiny_item"."ref" = told.ref AND "author_id" IS NULL AND "state" = 'sent';
UPDATE "obligation" SET "settled_on" = edtf_last_day(i."done_on")
FROM "scrutiny_item" i
WHERE i."id" = "scrutiny_item_id" AND i."done_on" IS NOT NULL AND "standing" = 'not_established' AND "settled_on" IS NULL;

UPDATE "scrutiny_item" SET "raised_on" = '2025', "raised_at_id" = NULL
WHERE "ref" IN ('MKSC/2025/I1', 'MKSC/2025/I2', 'MKSC/2025/I3') AND "author_id" IS NULL AND "raised_on" = '2025-09-03';
ALTER TABLE "obligation" DISABLE TRIGGER "obligation_stands";
UPDATE "obligation" SET "asked_on" = i."raised_on"
FROM "scrutiny_item" i
WHERE i."id" = "scrutiny_item_id" AND i."author_id" IS NULL AND i."raised_on" = '2025' AND "asked_on" = '2025-09-03';
ALTER TABLE "obligation" ENABLE TRIGGER "obligation_stands";
UPDATE "meeting" SET "summary" = "summary" || ' The board’s report was meant to answer what the committee had asked before.'
WHERE "slug" = 'milton-keynes-scrutiny-2025-09-03' AND "summary" = 'The committee looked at how the board performs and at its change of structure.';
