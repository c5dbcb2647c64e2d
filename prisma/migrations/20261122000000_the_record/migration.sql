-- The record as it was designed: tables from prisma/schema, and the rules that only the database can hold.
-- Why each rule is here and not in the application: docs/decisions/0003-the-database-knows-the-rules.md

-- Periods of one organisation may not overlap: equality on uuid and text inside a GiST exclusion.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- EDTF dates: "2020", "2020-09", "2020-09-30", each may end in "~"; ".." is the open end of a period.
-- Both functions refuse anything else, so a column computed from them is its own check.
CREATE FUNCTION edtf_first_day(value text) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF value = '..' THEN RETURN DATE '9999-12-31'; END IF;
  IF value !~ '^\d{4}(-\d{2}(-\d{2})?)?~?$' THEN
    RAISE EXCEPTION '"%" is not a date such as 2020, 2020-09 or 2020-09-30', value USING ERRCODE = 'invalid_datetime_format';
  END IF;
  RETURN make_date(
    substr(value, 1, 4)::int,
    coalesce(substring(value FROM '^\d{4}-(\d{2})')::int, 1),
    coalesce(substring(value FROM '^\d{4}-\d{2}-(\d{2})')::int, 1));
END $$;

CREATE FUNCTION edtf_last_day(value text) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE first_day date := public.edtf_first_day(value);
BEGIN
  RETURN CASE length(rtrim(value, '~'))
    WHEN 4 THEN (first_day + interval '1 year' - interval '1 day')::date
    WHEN 7 THEN (first_day + interval '1 month' - interval '1 day')::date
    ELSE first_day
  END;
END $$;

-- The days on which a period certainly holds. "February 2018" as an end and as the next start may not clash.
-- A start or end that is not established leaves that side open.
CREATE FUNCTION certain_period(starts_on text, ends_on text) RETURNS daterange
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  lower_day date := coalesce(public.edtf_last_day(starts_on), DATE '0001-01-01');
  upper_day date := coalesce(public.edtf_first_day(ends_on), DATE '9999-12-31');
BEGIN
  RETURN CASE WHEN lower_day > upper_day THEN 'empty'::daterange ELSE daterange(lower_day, upper_day, '[]') END;
END $$;

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('draft', 'published', 'hidden');

-- CreateEnum
CREATE TYPE "body_kind" AS ENUM ('governing_body', 'board', 'committee', 'partnership_board', 'health_and_wellbeing_board', 'scrutiny_committee', 'review_group', 'executive_team');

-- CreateEnum
CREATE TYPE "change_event_kind" AS ENUM ('merger', 'split', 'replacement', 'rename', 'abolition', 'establishment', 'transfer_of_functions');

-- CreateEnum
CREATE TYPE "party_side" AS ENUM ('original', 'resulting');

-- CreateEnum
CREATE TYPE "succession_kind" AS ENUM ('legal', 'code', 'functional');

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('benefit', 'saving', 'risk', 'promise');

-- CreateEnum
CREATE TYPE "claim_finding" AS ENUM ('no_evidence_yet', 'supported', 'partly_supported', 'not_supported');

-- CreateEnum
CREATE TYPE "consultation_kind" AS ENUM ('statutory_consultation', 'engagement', 'listening_exercise', 'national_engagement');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'supports_with_conditions', 'opposes', 'mixed', 'not_established');

-- CreateEnum
CREATE TYPE "milestone_kind" AS ENUM ('announcement', 'submission', 'decision', 'publication', 'legislation', 'meeting', 'engagement', 'appointment', 'go_live', 'deadline');

-- CreateEnum
CREATE TYPE "date_kind" AS ENUM ('promised', 'forecast', 'actual');

-- CreateEnum
CREATE TYPE "progress_state" AS ENUM ('on_track', 'at_risk', 'stopped');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('primary_care_trust', 'clinical_commissioning_group', 'commissioning_collaborative', 'sustainability_and_transformation_partnership', 'integrated_care_system', 'integrated_care_board', 'integrated_care_partnership', 'sub_icb_location', 'council', 'nhs_trust', 'nhs_foundation_trust', 'national_body', 'national_body_region', 'government_department', 'healthwatch', 'representative_body', 'town_council');

-- CreateEnum
CREATE TYPE "code_scheme" AS ENUM ('ods', 'gss', 'org_id');

-- CreateEnum
CREATE TYPE "function_group" AS ENUM ('commissioning', 'planning', 'oversight', 'scrutiny');

-- CreateEnum
CREATE TYPE "scenario" AS ENUM ('in_force', 'option_1', 'option_2');

-- CreateEnum
CREATE TYPE "scrutiny_item_kind" AS ENUM ('comment', 'concern', 'support', 'question', 'information_request', 'recommendation');

-- CreateEnum
CREATE TYPE "scrutiny_item_state" AS ENUM ('draft', 'submitted', 'returned', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('legislation', 'official', 'minutes', 'press', 'research', 'dataset', 'statement', 'memory');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reviewer', 'scrutiny_officer', 'nhs_staff', 'administrator');

-- CreateTable
CREATE TABLE "body" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "body_kind" NOT NULL,
    "about" TEXT NOT NULL,
    "host_id" UUID,
    "ref_prefix" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "starts_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("starts_on")) STORED,
    "ends_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("ends_on")) STORED,

    CONSTRAINT "body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body_member" (
    "body_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "body_member_pkey" PRIMARY KEY ("body_id","organisation_id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "organisation_id" UUID,
    "body_id" UUID,
    "single_holder" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenure" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "single_holder" BOOLEAN NOT NULL DEFAULT true,
    "person_id" UUID NOT NULL,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "seen_from" TEXT,
    "seen_to" TEXT,
    "note" TEXT,
    "starts_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("starts_on")) STORED,
    "ends_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("ends_on")) STORED,
    "seen_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("seen_from")) STORED,
    "seen_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("seen_to")) STORED,

    CONSTRAINT "tenure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_event" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "change_event_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "legal_on" DATE NOT NULL,
    "announced_on" TEXT,
    "legal_basis" TEXT,

    CONSTRAINT "change_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_event_party" (
    "change_event_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "side" "party_side" NOT NULL,

    CONSTRAINT "change_event_party_pkey" PRIMARY KEY ("change_event_id","organisation_id","side")
);

-- CreateTable
CREATE TABLE "succession" (
    "id" UUID NOT NULL,
    "change_event_id" UUID NOT NULL,
    "legal_on" DATE NOT NULL,
    "kind" "succession_kind" NOT NULL,
    "predecessor_id" UUID NOT NULL,
    "predecessor_side" "party_side" NOT NULL DEFAULT 'original',
    "successor_id" UUID NOT NULL,
    "successor_side" "party_side" NOT NULL DEFAULT 'resulting',
    "function_id" UUID,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "statement" TEXT NOT NULL,
    "said_by" TEXT NOT NULL,
    "said_by_id" UUID,
    "said_on" TEXT,
    "measure" TEXT,
    "evidence" TEXT,
    "finding" "claim_finding" NOT NULL DEFAULT 'no_evidence_yet',
    "programme_id" UUID,
    "consultation_id" UUID,
    "position" INTEGER NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "consultation_kind" NOT NULL,
    "programme_id" UUID,
    "publisher_id" UUID NOT NULL,
    "decider_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "background" TEXT,
    "opens_on" TEXT,
    "closes_on" TEXT,
    "closes_at" TEXT,
    "outcome" TEXT,
    "outcome_on" TEXT,
    "outcome_due_on" TEXT,
    "visibility" "visibility" NOT NULL DEFAULT 'published',
    "hidden_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "opens_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("opens_on")) STORED,
    "closes_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("closes_on")) STORED,

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_option" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "is_preferred" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "consultation_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_aspect" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "before" TEXT,

    CONSTRAINT "consultation_aspect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "option_aspect" (
    "option_id" UUID NOT NULL,
    "aspect_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "option_aspect_pkey" PRIMARY KEY ("option_id","aspect_id")
);

-- CreateTable
CREATE TABLE "consultation_question" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "consultation_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_proposal" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "consultation_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_position" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "organisation_id" UUID,
    "respondent" TEXT,
    "option_id" UUID,
    "stance" "stance" NOT NULL,
    "summary" TEXT NOT NULL,
    "stated_on" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "consultation_position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_place" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,
    "told" TEXT NOT NULL,
    "told_on" TEXT,

    CONSTRAINT "consultation_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "you_said_we_did" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "you_said" TEXT NOT NULL,
    "we_did" TEXT NOT NULL,
    "milestone_id" UUID,

    CONSTRAINT "you_said_we_did_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_label" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body_id" UUID NOT NULL,
    "on_edtf" TEXT NOT NULL,
    "starts_at" TEXT,
    "ends_at" TEXT,
    "in_public" BOOLEAN,
    "summary" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'published',
    "hidden_reason" TEXT,
    "first_day" DATE NOT NULL GENERATED ALWAYS AS (edtf_first_day("on_edtf")) STORED,
    "last_day" DATE NOT NULL GENERATED ALWAYS AS (edtf_last_day("on_edtf")) STORED,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "starts_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("starts_on")) STORED,
    "ends_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("ends_on")) STORED,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_organisation" (
    "programme_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "programme_organisation_pkey" PRIMARY KEY ("programme_id","organisation_id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "kind" "milestone_kind" NOT NULL,
    "programme_id" UUID,
    "owner_id" UUID NOT NULL,
    "consultation_id" UUID,
    "visibility" "visibility" NOT NULL DEFAULT 'published',
    "hidden_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone_date" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "milestone_id" UUID NOT NULL,
    "kind" "date_kind" NOT NULL,
    "on_edtf" TEXT NOT NULL,
    "stated_on" TEXT NOT NULL,
    "stated_by_id" UUID NOT NULL,
    "reason" TEXT,
    "source_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "first_day" DATE NOT NULL GENERATED ALWAYS AS (edtf_first_day("on_edtf")) STORED,
    "last_day" DATE NOT NULL GENERATED ALWAYS AS (edtf_last_day("on_edtf")) STORED,
    "stated_first_day" DATE NOT NULL GENERATED ALWAYS AS (edtf_first_day("stated_on")) STORED,
    "stated_last_day" DATE NOT NULL GENERATED ALWAYS AS (edtf_last_day("stated_on")) STORED,

    CONSTRAINT "milestone_date_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_update" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "milestone_id" UUID NOT NULL,
    "state" "progress_state" NOT NULL,
    "text" TEXT NOT NULL,
    "stated_on" TEXT NOT NULL,
    "stated_by_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,
    "stated_first_day" DATE NOT NULL GENERATED ALWAYS AS (edtf_first_day("stated_on")) STORED,
    "stated_last_day" DATE NOT NULL GENERATED ALWAYS AS (edtf_last_day("stated_on")) STORED,

    CONSTRAINT "progress_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone_organisation" (
    "milestone_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "milestone_organisation_pkey" PRIMARY KEY ("milestone_id","organisation_id")
);

-- CreateTable
CREATE TABLE "milestone_place" (
    "milestone_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "milestone_place_pkey" PRIMARY KEY ("milestone_id","place_id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "gss_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "about" TEXT NOT NULL,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "starts_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("starts_on")) STORED,
    "ends_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("ends_on")) STORED,
    "website" TEXT,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_name" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "starts_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("starts_on")) STORED,
    "ends_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("ends_on")) STORED,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_code" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "scheme" "code_scheme" NOT NULL,
    "code" TEXT NOT NULL,
    "role" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "starts_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("starts_on")) STORED,
    "ends_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("ends_on")) STORED,

    CONSTRAINT "organisation_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_place" (
    "organisation_id" UUID NOT NULL,
    "place_id" UUID NOT NULL,

    CONSTRAINT "organisation_place_pkey" PRIMARY KEY ("organisation_id","place_id")
);

-- CreateTable
CREATE TABLE "public_function" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "group" "function_group" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "public_function_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_stream" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "funding_stream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "responsibility" (
    "id" UUID NOT NULL,
    "function_id" UUID,
    "funding_stream_id" UUID,
    "scenario" "scenario" NOT NULL,
    "organisation_id" UUID,
    "holder" TEXT,
    "legal_basis" TEXT,
    "note" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "starts_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("starts_on")) STORED,
    "ends_last_day" DATE GENERATED ALWAYS AS (edtf_last_day("ends_on")) STORED,

    CONSTRAINT "responsibility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scrutiny_item" (
    "id" UUID NOT NULL,
    "ref" TEXT,
    "kind" "scrutiny_item_kind" NOT NULL,
    "state" "scrutiny_item_state" NOT NULL DEFAULT 'draft',
    "text" TEXT NOT NULL,
    "body_id" UUID NOT NULL,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "person_id" UUID,
    "raised_on" TEXT,
    "raised_at_id" UUID,
    "addressee_id" UUID,
    "reply_note" TEXT,
    "milestone_id" UUID,
    "consultation_id" UUID,
    "option_id" UUID,
    "consultation_question_id" UUID,
    "claim_id" UUID,
    "organisation_id" UUID,
    "meeting_id" UUID,
    "return_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "scrutiny_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_counter" (
    "body_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "scrutiny_item_kind" NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "reference_counter_pkey" PRIMARY KEY ("body_id","year","kind")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "url" TEXT,
    "published_on" TEXT,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "note" TEXT,
    "organisation_id" UUID,
    "organisation_name_id" UUID,
    "organisation_code_id" UUID,
    "body_id" UUID,
    "tenure_id" UUID,
    "change_event_id" UUID,
    "programme_id" UUID,
    "milestone_id" UUID,
    "consultation_id" UUID,
    "option_id" UUID,
    "consultation_question_id" UUID,
    "proposal_id" UUID,
    "position_id" UUID,
    "consultation_place_id" UUID,
    "you_said_we_did_id" UUID,
    "claim_id" UUID,
    "responsibility_id" UUID,
    "funding_stream_id" UUID,
    "meeting_id" UUID,
    "scrutiny_item_id" UUID,
    "glossary_term_id" UUID,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disagreement" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "we_show" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "organisation_id" UUID,
    "post_id" UUID,
    "programme_id" UUID,
    "milestone_id" UUID,
    "consultation_id" UUID,

    CONSTRAINT "disagreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disagreement_side" (
    "id" UUID NOT NULL,
    "disagreement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "says" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "stated_on" TEXT,

    CONSTRAINT "disagreement_side_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "glossary_term" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "abbreviation" TEXT,
    "definition" TEXT NOT NULL,

    CONSTRAINT "glossary_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "organisation_id" UUID,
    "body_id" UUID,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "granted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "organisation_id" UUID,
    "body_id" UUID,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parked_form" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "parked_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limiter_flexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limiter_flexible_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "body_slug_key" ON "body"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "body_ref_prefix_key" ON "body"("ref_prefix");

-- CreateIndex
CREATE INDEX "body_host_id_idx" ON "body"("host_id");

-- CreateIndex
CREATE INDEX "body_member_organisation_id_idx" ON "body_member"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_slug_key" ON "post"("slug");

-- CreateIndex
CREATE INDEX "post_organisation_id_idx" ON "post"("organisation_id");

-- CreateIndex
CREATE INDEX "post_body_id_idx" ON "post"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_id_single_holder_key" ON "post"("id", "single_holder");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE INDEX "tenure_person_id_idx" ON "tenure"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "tenure_post_id_person_id_starts_on_key" ON "tenure"("post_id", "person_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "change_event_slug_key" ON "change_event"("slug");

-- CreateIndex
CREATE INDEX "change_event_legal_on_idx" ON "change_event"("legal_on");

-- CreateIndex
CREATE UNIQUE INDEX "change_event_id_legal_on_key" ON "change_event"("id", "legal_on");

-- CreateIndex
CREATE INDEX "change_event_party_organisation_id_idx" ON "change_event_party"("organisation_id");

-- CreateIndex
CREATE INDEX "succession_change_event_id_idx" ON "succession"("change_event_id");

-- CreateIndex
CREATE INDEX "succession_predecessor_id_idx" ON "succession"("predecessor_id");

-- CreateIndex
CREATE INDEX "succession_successor_id_idx" ON "succession"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_slug_key" ON "claim"("slug");

-- CreateIndex
CREATE INDEX "claim_said_by_id_idx" ON "claim"("said_by_id");

-- CreateIndex
CREATE INDEX "claim_programme_id_idx" ON "claim"("programme_id");

-- CreateIndex
CREATE INDEX "claim_consultation_id_idx" ON "claim"("consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_slug_key" ON "consultation"("slug");

-- CreateIndex
CREATE INDEX "consultation_programme_id_idx" ON "consultation"("programme_id");

-- CreateIndex
CREATE INDEX "consultation_publisher_id_idx" ON "consultation"("publisher_id");

-- CreateIndex
CREATE INDEX "consultation_decider_id_idx" ON "consultation"("decider_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_option_consultation_id_number_key" ON "consultation_option"("consultation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_aspect_consultation_id_position_key" ON "consultation_aspect"("consultation_id", "position");

-- CreateIndex
CREATE INDEX "option_aspect_aspect_id_idx" ON "option_aspect"("aspect_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_question_consultation_id_number_key" ON "consultation_question"("consultation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_proposal_consultation_id_position_key" ON "consultation_proposal"("consultation_id", "position");

-- CreateIndex
CREATE INDEX "consultation_position_organisation_id_idx" ON "consultation_position"("organisation_id");

-- CreateIndex
CREATE INDEX "consultation_position_option_id_idx" ON "consultation_position"("option_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_position_consultation_id_position_key" ON "consultation_position"("consultation_id", "position");

-- CreateIndex
CREATE INDEX "consultation_place_place_id_idx" ON "consultation_place"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_place_consultation_id_place_id_key" ON "consultation_place"("consultation_id", "place_id");

-- CreateIndex
CREATE INDEX "you_said_we_did_milestone_id_idx" ON "you_said_we_did"("milestone_id");

-- CreateIndex
CREATE UNIQUE INDEX "you_said_we_did_consultation_id_position_key" ON "you_said_we_did"("consultation_id", "position");

-- CreateIndex
CREATE INDEX "event_subject_type_subject_id_idx" ON "event"("subject_type", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_slug_key" ON "meeting"("slug");

-- CreateIndex
CREATE INDEX "meeting_body_id_idx" ON "meeting"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_position_key" ON "agenda_item"("meeting_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "programme_slug_key" ON "programme"("slug");

-- CreateIndex
CREATE INDEX "programme_organisation_organisation_id_idx" ON "programme_organisation"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_slug_key" ON "milestone"("slug");

-- CreateIndex
CREATE INDEX "milestone_programme_id_idx" ON "milestone"("programme_id");

-- CreateIndex
CREATE INDEX "milestone_owner_id_idx" ON "milestone"("owner_id");

-- CreateIndex
CREATE INDEX "milestone_consultation_id_idx" ON "milestone"("consultation_id");

-- CreateIndex
CREATE INDEX "milestone_date_milestone_id_seq_idx" ON "milestone_date"("milestone_id", "seq");

-- CreateIndex
CREATE INDEX "milestone_date_source_id_idx" ON "milestone_date"("source_id");

-- CreateIndex
CREATE INDEX "progress_update_milestone_id_seq_idx" ON "progress_update"("milestone_id", "seq");

-- CreateIndex
CREATE INDEX "progress_update_source_id_idx" ON "progress_update"("source_id");

-- CreateIndex
CREATE INDEX "milestone_organisation_organisation_id_idx" ON "milestone_organisation"("organisation_id");

-- CreateIndex
CREATE INDEX "milestone_place_place_id_idx" ON "milestone_place"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_slug_key" ON "place"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "place_gss_code_key" ON "place"("gss_code");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE INDEX "organisation_kind_idx" ON "organisation"("kind");

-- CreateIndex
CREATE INDEX "organisation_name_organisation_id_idx" ON "organisation_name"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_code_organisation_id_idx" ON "organisation_code"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_code_scheme_code_idx" ON "organisation_code"("scheme", "code");

-- CreateIndex
CREATE INDEX "organisation_place_place_id_idx" ON "organisation_place"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "public_function_slug_key" ON "public_function"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "funding_stream_slug_key" ON "funding_stream"("slug");

-- CreateIndex
CREATE INDEX "responsibility_function_id_idx" ON "responsibility"("function_id");

-- CreateIndex
CREATE INDEX "responsibility_funding_stream_id_idx" ON "responsibility"("funding_stream_id");

-- CreateIndex
CREATE INDEX "responsibility_organisation_id_idx" ON "responsibility"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "scrutiny_item_ref_key" ON "scrutiny_item"("ref");

-- CreateIndex
CREATE INDEX "scrutiny_item_state_submitted_at_idx" ON "scrutiny_item"("state", "submitted_at");

-- CreateIndex
CREATE INDEX "scrutiny_item_body_id_idx" ON "scrutiny_item"("body_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_author_id_idx" ON "scrutiny_item"("author_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_person_id_idx" ON "scrutiny_item"("person_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_raised_at_id_idx" ON "scrutiny_item"("raised_at_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_addressee_id_idx" ON "scrutiny_item"("addressee_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_milestone_id_idx" ON "scrutiny_item"("milestone_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_consultation_id_idx" ON "scrutiny_item"("consultation_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_option_id_idx" ON "scrutiny_item"("option_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_consultation_question_id_idx" ON "scrutiny_item"("consultation_question_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_claim_id_idx" ON "scrutiny_item"("claim_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_organisation_id_idx" ON "scrutiny_item"("organisation_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_meeting_id_idx" ON "scrutiny_item"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_key_key" ON "source"("key");

-- CreateIndex
CREATE INDEX "citation_source_id_idx" ON "citation"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "disagreement_ref_key" ON "disagreement"("ref");

-- CreateIndex
CREATE INDEX "disagreement_organisation_id_idx" ON "disagreement"("organisation_id");

-- CreateIndex
CREATE INDEX "disagreement_post_id_idx" ON "disagreement"("post_id");

-- CreateIndex
CREATE INDEX "disagreement_programme_id_idx" ON "disagreement"("programme_id");

-- CreateIndex
CREATE INDEX "disagreement_milestone_id_idx" ON "disagreement"("milestone_id");

-- CreateIndex
CREATE INDEX "disagreement_consultation_id_idx" ON "disagreement"("consultation_id");

-- CreateIndex
CREATE INDEX "disagreement_side_source_id_idx" ON "disagreement_side"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "disagreement_side_disagreement_id_position_key" ON "disagreement_side"("disagreement_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "glossary_term_slug_key" ON "glossary_term"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "glossary_term_term_key" ON "glossary_term"("term");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "role_grant_organisation_id_idx" ON "role_grant"("organisation_id");

-- CreateIndex
CREATE INDEX "role_grant_body_id_idx" ON "role_grant"("body_id");

-- CreateIndex
CREATE INDEX "role_grant_granted_by_id_idx" ON "role_grant"("granted_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "invitation_body_id_idx" ON "invitation"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "parked_form_token_hash_key" ON "parked_form"("token_hash");

-- CreateIndex
CREATE INDEX "parked_form_expires_at_idx" ON "parked_form"("expires_at");

-- AddForeignKey
ALTER TABLE "body" ADD CONSTRAINT "body_host_id_fkey" FOREIGN KEY ("host_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_member" ADD CONSTRAINT "body_member_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_member" ADD CONSTRAINT "body_member_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_post_id_single_holder_fkey" FOREIGN KEY ("post_id", "single_holder") REFERENCES "post"("id", "single_holder") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_event_party" ADD CONSTRAINT "change_event_party_change_event_id_fkey" FOREIGN KEY ("change_event_id") REFERENCES "change_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_event_party" ADD CONSTRAINT "change_event_party_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_change_event_id_legal_on_fkey" FOREIGN KEY ("change_event_id", "legal_on") REFERENCES "change_event"("id", "legal_on") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_change_event_id_predecessor_id_predecessor_side_fkey" FOREIGN KEY ("change_event_id", "predecessor_id", "predecessor_side") REFERENCES "change_event_party"("change_event_id", "organisation_id", "side") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_change_event_id_successor_id_successor_side_fkey" FOREIGN KEY ("change_event_id", "successor_id", "successor_side") REFERENCES "change_event_party"("change_event_id", "organisation_id", "side") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_function_id_fkey" FOREIGN KEY ("function_id") REFERENCES "public_function"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_said_by_id_fkey" FOREIGN KEY ("said_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_decider_id_fkey" FOREIGN KEY ("decider_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_option" ADD CONSTRAINT "consultation_option_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_aspect" ADD CONSTRAINT "consultation_aspect_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "option_aspect" ADD CONSTRAINT "option_aspect_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "consultation_option"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "option_aspect" ADD CONSTRAINT "option_aspect_aspect_id_fkey" FOREIGN KEY ("aspect_id") REFERENCES "consultation_aspect"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_question" ADD CONSTRAINT "consultation_question_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_proposal" ADD CONSTRAINT "consultation_proposal_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_position" ADD CONSTRAINT "consultation_position_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_position" ADD CONSTRAINT "consultation_position_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_position" ADD CONSTRAINT "consultation_position_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "consultation_option"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_place" ADD CONSTRAINT "consultation_place_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_place" ADD CONSTRAINT "consultation_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "you_said_we_did" ADD CONSTRAINT "you_said_we_did_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "you_said_we_did" ADD CONSTRAINT "you_said_we_did_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_organisation" ADD CONSTRAINT "programme_organisation_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_organisation" ADD CONSTRAINT "programme_organisation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_date" ADD CONSTRAINT "milestone_date_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_date" ADD CONSTRAINT "milestone_date_stated_by_id_fkey" FOREIGN KEY ("stated_by_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_date" ADD CONSTRAINT "milestone_date_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_date" ADD CONSTRAINT "milestone_date_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_stated_by_id_fkey" FOREIGN KEY ("stated_by_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_organisation" ADD CONSTRAINT "milestone_organisation_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_organisation" ADD CONSTRAINT "milestone_organisation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_place" ADD CONSTRAINT "milestone_place_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_place" ADD CONSTRAINT "milestone_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_code" ADD CONSTRAINT "organisation_code_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_place" ADD CONSTRAINT "organisation_place_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_place" ADD CONSTRAINT "organisation_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_function_id_fkey" FOREIGN KEY ("function_id") REFERENCES "public_function"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_funding_stream_id_fkey" FOREIGN KEY ("funding_stream_id") REFERENCES "funding_stream"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_raised_at_id_fkey" FOREIGN KEY ("raised_at_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_addressee_id_fkey" FOREIGN KEY ("addressee_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "consultation_option"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_consultation_question_id_fkey" FOREIGN KEY ("consultation_question_id") REFERENCES "consultation_question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_counter" ADD CONSTRAINT "reference_counter_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organisation_name_id_fkey" FOREIGN KEY ("organisation_name_id") REFERENCES "organisation_name"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_organisation_code_id_fkey" FOREIGN KEY ("organisation_code_id") REFERENCES "organisation_code"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_tenure_id_fkey" FOREIGN KEY ("tenure_id") REFERENCES "tenure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_change_event_id_fkey" FOREIGN KEY ("change_event_id") REFERENCES "change_event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "consultation_option"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_consultation_question_id_fkey" FOREIGN KEY ("consultation_question_id") REFERENCES "consultation_question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "consultation_proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "consultation_position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_consultation_place_id_fkey" FOREIGN KEY ("consultation_place_id") REFERENCES "consultation_place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_you_said_we_did_id_fkey" FOREIGN KEY ("you_said_we_did_id") REFERENCES "you_said_we_did"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_responsibility_id_fkey" FOREIGN KEY ("responsibility_id") REFERENCES "responsibility"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_funding_stream_id_fkey" FOREIGN KEY ("funding_stream_id") REFERENCES "funding_stream"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_scrutiny_item_id_fkey" FOREIGN KEY ("scrutiny_item_id") REFERENCES "scrutiny_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_glossary_term_id_fkey" FOREIGN KEY ("glossary_term_id") REFERENCES "glossary_term"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement_side" ADD CONSTRAINT "disagreement_side_disagreement_id_fkey" FOREIGN KEY ("disagreement_id") REFERENCES "disagreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disagreement_side" ADD CONSTRAINT "disagreement_side_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- Periods: none ends before it starts, and what can be only one at a time is only one at a time.

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_period" CHECK ("starts_first_day" <= "ends_last_day");
ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_period" CHECK ("starts_first_day" <= "ends_last_day");
ALTER TABLE "organisation_code" ADD CONSTRAINT "organisation_code_period" CHECK ("starts_first_day" <= "ends_last_day");
ALTER TABLE "body" ADD CONSTRAINT "body_period" CHECK ("starts_first_day" <= "ends_last_day");
ALTER TABLE "programme" ADD CONSTRAINT "programme_period" CHECK ("starts_first_day" <= "ends_last_day");
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_period" CHECK ("starts_first_day" <= "ends_last_day");
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_period" CHECK ("opens_first_day" <= "closes_last_day");
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_period" CHECK ("starts_first_day" <= "ends_last_day" AND "seen_first_day" <= "seen_last_day");
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_is_dated" CHECK (num_nonnulls("starts_on", "seen_from", "ends_on") > 0);

ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_no_overlap"
  EXCLUDE USING gist ("organisation_id" WITH =, certain_period("starts_on", "ends_on") WITH &&);
ALTER TABLE "organisation_code" ADD CONSTRAINT "organisation_code_no_overlap"
  EXCLUDE USING gist ("scheme" WITH =, "code" WITH =, certain_period("starts_on", "ends_on") WITH &&);
-- Where an end is not established, a person is certainly in post until last seen there.
ALTER TABLE "tenure" ADD CONSTRAINT "tenure_single_holder"
  EXCLUDE USING gist (
    "post_id" WITH =,
    certain_period(coalesce("starts_on", "seen_from", "ends_on"), coalesce("ends_on", "seen_to", "starts_on", "seen_from")) WITH &&
  ) WHERE ("single_holder");

-- ---------------------------------------------------------------------------------------------------------------
-- Dates in columns that have no computed day beside them, and times of day.

ALTER TABLE "change_event" ADD CONSTRAINT "change_event_announced_on" CHECK (edtf_first_day("announced_on") IS NOT NULL OR "announced_on" IS NULL);
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_outcome_on" CHECK (edtf_first_day("outcome_on") IS NOT NULL OR "outcome_on" IS NULL);
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_outcome_due_on" CHECK (edtf_first_day("outcome_due_on") IS NOT NULL OR "outcome_due_on" IS NULL);
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_closes_at" CHECK ("closes_at" ~ '^([01]\d|2[0-3]):[0-5]\d$');
ALTER TABLE "consultation_position" ADD CONSTRAINT "consultation_position_stated_on" CHECK (edtf_first_day("stated_on") IS NOT NULL OR "stated_on" IS NULL);
ALTER TABLE "consultation_place" ADD CONSTRAINT "consultation_place_told_on" CHECK (edtf_first_day("told_on") IS NOT NULL OR "told_on" IS NULL);
ALTER TABLE "claim" ADD CONSTRAINT "claim_said_on" CHECK (edtf_first_day("said_on") IS NOT NULL OR "said_on" IS NULL);
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_raised_on" CHECK (edtf_first_day("raised_on") IS NOT NULL OR "raised_on" IS NULL);
ALTER TABLE "source" ADD CONSTRAINT "source_published_on" CHECK (edtf_first_day("published_on") IS NOT NULL OR "published_on" IS NULL);
ALTER TABLE "disagreement_side" ADD CONSTRAINT "disagreement_side_stated_on" CHECK (edtf_first_day("stated_on") IS NOT NULL OR "stated_on" IS NULL);
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_times" CHECK (
  "starts_at" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "ends_at" ~ '^([01]\d|2[0-3]):[0-5]\d$' AND "starts_at" < "ends_at");
-- An open end belongs to a period, never to a date that was stated.
ALTER TABLE "milestone_date" ADD CONSTRAINT "milestone_date_is_a_date" CHECK ("on_edtf" <> '..' AND "stated_on" <> '..');
ALTER TABLE "progress_update" ADD CONSTRAINT "progress_update_is_dated" CHECK ("stated_on" <> '..');
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_is_dated" CHECK ("on_edtf" <> '..');

-- ---------------------------------------------------------------------------------------------------------------
-- Exactly one subject, at least one holder.

ALTER TABLE "post" ADD CONSTRAINT "post_belongs" CHECK (num_nonnulls("organisation_id", "body_id") > 0);
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_subject" CHECK (num_nonnulls("function_id", "funding_stream_id") = 1);
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_holder" CHECK (num_nonnulls("organisation_id", "holder") > 0);
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_once"
  UNIQUE NULLS NOT DISTINCT ("function_id", "funding_stream_id", "scenario", "organisation_id", "holder", "starts_on");
ALTER TABLE "consultation_position" ADD CONSTRAINT "consultation_position_respondent" CHECK (num_nonnulls("organisation_id", "respondent") = 1);
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_subject" CHECK (
  num_nonnulls("milestone_id", "consultation_id", "option_id", "consultation_question_id", "claim_id", "organisation_id", "meeting_id") = 1);
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_text" CHECK (btrim("text") <> '' AND length("text") <= 20000);
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_published" CHECK (
  "state" <> 'published' OR ("ref" IS NOT NULL AND "published_at" IS NOT NULL));
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_returned" CHECK ("state" <> 'returned' OR btrim("return_reason") <> '');
ALTER TABLE "citation" ADD CONSTRAINT "citation_subject" CHECK (num_nonnulls(
  "organisation_id", "organisation_name_id", "organisation_code_id", "body_id", "tenure_id", "change_event_id", "programme_id",
  "milestone_id", "consultation_id", "option_id", "consultation_question_id", "proposal_id", "position_id", "consultation_place_id",
  "you_said_we_did_id", "claim_id", "responsibility_id", "funding_stream_id", "meeting_id", "scrutiny_item_id", "glossary_term_id") = 1);
ALTER TABLE "citation" ADD CONSTRAINT "citation_once" UNIQUE NULLS NOT DISTINCT (
  "source_id", "organisation_id", "organisation_name_id", "organisation_code_id", "body_id", "tenure_id", "change_event_id", "programme_id",
  "milestone_id", "consultation_id", "option_id", "consultation_question_id", "proposal_id", "position_id", "consultation_place_id",
  "you_said_we_did_id", "claim_id", "responsibility_id", "funding_stream_id", "meeting_id", "scrutiny_item_id", "glossary_term_id");
CREATE INDEX "citation_organisation_id" ON "citation" ("organisation_id") WHERE "organisation_id" IS NOT NULL;
CREATE INDEX "citation_organisation_name_id" ON "citation" ("organisation_name_id") WHERE "organisation_name_id" IS NOT NULL;
CREATE INDEX "citation_organisation_code_id" ON "citation" ("organisation_code_id") WHERE "organisation_code_id" IS NOT NULL;
CREATE INDEX "citation_body_id" ON "citation" ("body_id") WHERE "body_id" IS NOT NULL;
CREATE INDEX "citation_tenure_id" ON "citation" ("tenure_id") WHERE "tenure_id" IS NOT NULL;
CREATE INDEX "citation_change_event_id" ON "citation" ("change_event_id") WHERE "change_event_id" IS NOT NULL;
CREATE INDEX "citation_programme_id" ON "citation" ("programme_id") WHERE "programme_id" IS NOT NULL;
CREATE INDEX "citation_milestone_id" ON "citation" ("milestone_id") WHERE "milestone_id" IS NOT NULL;
CREATE INDEX "citation_consultation_id" ON "citation" ("consultation_id") WHERE "consultation_id" IS NOT NULL;
CREATE INDEX "citation_option_id" ON "citation" ("option_id") WHERE "option_id" IS NOT NULL;
CREATE INDEX "citation_consultation_question_id" ON "citation" ("consultation_question_id") WHERE "consultation_question_id" IS NOT NULL;
CREATE INDEX "citation_proposal_id" ON "citation" ("proposal_id") WHERE "proposal_id" IS NOT NULL;
CREATE INDEX "citation_position_id" ON "citation" ("position_id") WHERE "position_id" IS NOT NULL;
CREATE INDEX "citation_consultation_place_id" ON "citation" ("consultation_place_id") WHERE "consultation_place_id" IS NOT NULL;
CREATE INDEX "citation_you_said_we_did_id" ON "citation" ("you_said_we_did_id") WHERE "you_said_we_did_id" IS NOT NULL;
CREATE INDEX "citation_claim_id" ON "citation" ("claim_id") WHERE "claim_id" IS NOT NULL;
CREATE INDEX "citation_responsibility_id" ON "citation" ("responsibility_id") WHERE "responsibility_id" IS NOT NULL;
CREATE INDEX "citation_funding_stream_id" ON "citation" ("funding_stream_id") WHERE "funding_stream_id" IS NOT NULL;
CREATE INDEX "citation_meeting_id" ON "citation" ("meeting_id") WHERE "meeting_id" IS NOT NULL;
CREATE INDEX "citation_scrutiny_item_id" ON "citation" ("scrutiny_item_id") WHERE "scrutiny_item_id" IS NOT NULL;
CREATE INDEX "citation_glossary_term_id" ON "citation" ("glossary_term_id") WHERE "glossary_term_id" IS NOT NULL;

-- Hiding has a public reason.
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_hidden_reason" CHECK ("visibility" <> 'hidden' OR btrim("hidden_reason") <> '');
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_hidden_reason" CHECK ("visibility" <> 'hidden' OR btrim("hidden_reason") <> '');
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_hidden_reason" CHECK ("visibility" <> 'hidden' OR btrim("hidden_reason") <> '');

-- Roles are for something: staff for an organisation, reviewers and officers for a body.
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_scope" CHECK (CASE "role"
  WHEN 'nhs_staff' THEN "organisation_id" IS NOT NULL AND "body_id" IS NULL
  WHEN 'administrator' THEN num_nonnulls("organisation_id", "body_id") = 0
  ELSE "body_id" IS NOT NULL AND "organisation_id" IS NULL END);
CREATE UNIQUE INDEX "role_grant_once" ON "role_grant" ("user_id", "role", "organisation_id", "body_id") NULLS NOT DISTINCT WHERE "revoked_at" IS NULL;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_scope" CHECK (CASE "role"
  WHEN 'nhs_staff' THEN "organisation_id" IS NOT NULL AND "body_id" IS NULL
  WHEN 'administrator' THEN num_nonnulls("organisation_id", "body_id") = 0
  ELSE "body_id" IS NOT NULL AND "organisation_id" IS NULL END);

-- ---------------------------------------------------------------------------------------------------------------
-- What only grows: the date ledger, the progress reports, the log.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% only grows: nothing in it is changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "milestone_date_only_grows" BEFORE UPDATE OR DELETE ON "milestone_date" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "milestone_date_is_kept" BEFORE TRUNCATE ON "milestone_date" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "progress_update_only_grows" BEFORE UPDATE OR DELETE ON "progress_update" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "progress_update_is_kept" BEFORE TRUNCATE ON "progress_update" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "event_only_grows" BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "event_is_kept" BEFORE TRUNCATE ON "event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Moving a date needs a reason; its source is already required by the column.
CREATE FUNCTION moved_date_has_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(btrim(NEW.reason), '') = '' AND NEW.kind <> 'actual' AND EXISTS (
    SELECT FROM milestone_date d WHERE d.milestone_id = NEW.milestone_id AND d.kind <> 'actual' AND d.on_edtf <> NEW.on_edtf
  ) THEN
    RAISE EXCEPTION 'a date that moves needs a reason' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "milestone_date_moves_with_reason" BEFORE INSERT ON "milestone_date" FOR EACH ROW EXECUTE FUNCTION moved_date_has_reason();

-- A reference, once given, never changes, and what was published is never removed.
CREATE FUNCTION reference_is_permanent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ref IS NOT NULL AND (TG_OP = 'DELETE' OR NEW.ref IS DISTINCT FROM OLD.ref) THEN
    RAISE EXCEPTION 'the reference % is permanent', OLD.ref USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "scrutiny_item_ref_is_permanent" BEFORE UPDATE OR DELETE ON "scrutiny_item" FOR EACH ROW EXECUTE FUNCTION reference_is_permanent();

-- ---------------------------------------------------------------------------------------------------------------
-- The log is a chain: each event carries the hash of the one before, so that tampering shows.

CREATE FUNCTION event_hash(e event) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws('|',
    e.previous_hash, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
    coalesce(e.actor_id::text, ''), e.actor_label, e.action, e.subject_type, e.subject_id, e.data::text), 'UTF8')), 'hex')
$$;

-- One writer at a time numbers its event after the last committed one: no gaps, no forks.
CREATE FUNCTION chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last_event record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('event chain'));
  SELECT seq, hash INTO last_event FROM public.event ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last_event.seq, 0) + 1;
  NEW.previous_hash := coalesce(last_event.hash, '');
  NEW.hash := public.event_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER "event_chain" BEFORE INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION chain_event();

-- The numbers of events whose hash, or whose link to the one before, doesn't hold.
CREATE FUNCTION event_chain_breaks() RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
  SELECT e.seq FROM (
    SELECT event AS e, lag(hash, 1, '') OVER (ORDER BY seq) AS expected, lag(seq, 1, 0::bigint) OVER (ORDER BY seq) AS before FROM event
  ) chain, LATERAL (SELECT (chain.e).*) e
  WHERE e.hash <> event_hash(chain.e) OR e.previous_hash <> chain.expected OR e.seq <> chain.before + 1
$$;

-- ---------------------------------------------------------------------------------------------------------------
-- Change events: a succession seen from both ends counts once; merged and replaced have exactly one successor, split at least two.

ALTER TABLE "succession" ADD CONSTRAINT "succession_once"
  UNIQUE NULLS NOT DISTINCT ("predecessor_id", "successor_id", "kind", "legal_on", "function_id");
ALTER TABLE "succession" ADD CONSTRAINT "succession_sides" CHECK (
  "predecessor_side" = 'original' AND "successor_side" = 'resulting' AND "predecessor_id" <> "successor_id");

CREATE FUNCTION check_change_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event_id uuid := CASE TG_TABLE_NAME WHEN 'change_event' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(coalesce(NEW, OLD)) ->> 'change_event_id')::uuid END;
  event_kind change_event_kind;
  originals int;
  results int;
  fewest int;
  most int;
BEGIN
  SELECT kind INTO event_kind FROM change_event WHERE id = event_id;
  SELECT count(*) FILTER (WHERE side = 'original'), count(*) FILTER (WHERE side = 'resulting') INTO originals, results
    FROM change_event_party WHERE change_event_id = event_id;
  SELECT min(n), max(n) INTO fewest, most FROM (
    SELECT count(DISTINCT s.successor_id) AS n FROM change_event_party p
    LEFT JOIN succession s ON s.change_event_id = p.change_event_id AND s.predecessor_id = p.organisation_id AND s.kind = 'legal'
    WHERE p.change_event_id = event_id AND p.side = 'original' GROUP BY p.organisation_id) per_original;
  IF event_kind IN ('merger', 'replacement', 'rename') AND (originals = 0 OR results <> 1 OR fewest <> 1 OR most <> 1) THEN
    RAISE EXCEPTION 'a % has exactly one legal successor for each organisation that it ends', event_kind USING ERRCODE = 'check_violation';
  ELSIF event_kind = 'split' AND (originals <> 1 OR fewest < 2) THEN
    RAISE EXCEPTION 'a split has one original organisation and at least two legal successors' USING ERRCODE = 'check_violation';
  ELSIF event_kind = 'abolition' AND (originals = 0 OR results <> 0) THEN
    RAISE EXCEPTION 'an abolition ends organisations and begins none' USING ERRCODE = 'check_violation';
  ELSIF event_kind = 'establishment' AND (originals <> 0 OR results = 0) THEN
    RAISE EXCEPTION 'an establishment begins organisations and ends none' USING ERRCODE = 'check_violation';
  ELSIF event_kind = 'transfer_of_functions' AND (originals = 0 OR results = 0) THEN
    RAISE EXCEPTION 'a transfer of functions has organisations on both sides' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
-- Deferred, so that an event, its parties and its successions arrive in one transaction in any order.
CREATE CONSTRAINT TRIGGER "change_event_is_whole" AFTER INSERT OR UPDATE ON "change_event" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_change_event();
CREATE CONSTRAINT TRIGGER "change_event_party_is_whole" AFTER INSERT OR UPDATE OR DELETE ON "change_event_party" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_change_event();
CREATE CONSTRAINT TRIGGER "succession_is_whole" AFTER INSERT OR UPDATE OR DELETE ON "succession" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_change_event();
