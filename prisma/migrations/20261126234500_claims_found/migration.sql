-- Since when the finding on a claim stands, so that a pack can tell which are new.
ALTER TABLE "claim" ADD COLUMN "found_on" TEXT;

ALTER TABLE "claim" ADD CONSTRAINT "claim_found_on" CHECK (
  "found_on" IS NULL OR (edtf_first_day("found_on") IS NOT NULL AND "finding" <> 'no_evidence_yet'));
