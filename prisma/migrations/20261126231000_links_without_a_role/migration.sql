-- A link that lets somebody back in gives a new password and no role: one that is taken away meanwhile stays away.
ALTER TABLE "invitation" ALTER COLUMN "role" DROP NOT NULL;

ALTER TABLE "invitation" DROP CONSTRAINT "invitation_scope";
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_scope" CHECK (CASE
  WHEN "role" IS NULL OR "role" = 'administrator' THEN num_nonnulls("organisation_id", "body_id") = 0
  WHEN "role" = 'nhs_staff' THEN "organisation_id" IS NOT NULL AND "body_id" IS NULL
  ELSE "body_id" IS NOT NULL AND "organisation_id" IS NULL END);

-- Links on their way that carry a role which their holder had when they were made.
UPDATE "invitation" i SET "role" = NULL, "organisation_id" = NULL, "body_id" = NULL
WHERE i."accepted_at" IS NULL AND EXISTS (
  SELECT FROM "role_grant" g JOIN "user" u ON u."id" = g."user_id"
  WHERE u."email" = i."email" AND g."role" = i."role" AND g."granted_at" <= i."created_at"
    AND (g."organisation_id", g."body_id") IS NOT DISTINCT FROM (i."organisation_id", i."body_id"));
