-- CreateEnum
CREATE TYPE "answer_kind" AS ENUM ('holding', 'partial', 'full', 'refusal', 'correction');

-- CreateEnum
CREATE TYPE "recommendation_response" AS ENUM ('accepted', 'accepted_in_part', 'accepted_in_principle', 'rejected');

-- CreateEnum
CREATE TYPE "verdict_finding" AS ENUM ('answered', 'partly', 'not_answered', 'disputed');

-- CreateEnum
CREATE TYPE "assessment_rating" AS ENUM ('red', 'amber', 'green');

-- CreateEnum
CREATE TYPE "response_state" AS ENUM ('draft', 'circulated', 'agreed', 'published');

-- CreateEnum
CREATE TYPE "interest_kind" AS ENUM ('disclosable_pecuniary', 'personal');

-- CreateEnum
CREATE TYPE "obligation_kind" AS ENUM ('answer', 'information', 'attendance', 'response', 'outcome');

-- CreateEnum
CREATE TYPE "standing" AS ENUM ('not_established', 'awaited', 'claimed', 'answered', 'partly', 'not_answered', 'disputed');

-- CreateEnum
CREATE TYPE "clock_basis" AS ENUM ('statutory', 'agreed', 'courtesy');

-- CreateEnum
CREATE TYPE "day_type" AS ENUM ('calendar', 'working');

-- CreateEnum
CREATE TYPE "clock_change_kind" AS ENUM ('pause', 'extension');

-- CreateEnum
CREATE TYPE "acceptance_kind" AS ENUM ('accepted', 'named');

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "scrutiny_item_id" UUID;

-- AlterTable
ALTER TABLE "milestone" ADD COLUMN     "recommendation_id" UUID;

-- AlterTable
ALTER TABLE "scrutiny_item" ADD COLUMN     "acknowledged_at" TIMESTAMPTZ(3),
ADD COLUMN     "agreed_at_id" UUID,
ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "end_reason" TEXT,
ADD COLUMN     "evidence" TEXT,
ADD COLUMN     "function_id" UUID,
ADD COLUMN     "hidden_reason" TEXT,
ADD COLUMN     "matter" TEXT,
ADD COLUMN     "participants" TEXT,
ADD COLUMN     "reasons" TEXT,
ADD COLUMN     "sent_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "part_id" UUID NOT NULL,
    "kind" "answer_kind" NOT NULL,
    "response" "recommendation_response",
    "text" TEXT NOT NULL,
    "corrects_id" UUID,
    "organisation_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "part_id" UUID NOT NULL,
    "answer_id" UUID,
    "finding" "verdict_finding" NOT NULL,
    "reason" TEXT NOT NULL,
    "meeting_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "scrutiny_item_id" UUID NOT NULL,
    "rating" "assessment_rating" NOT NULL,
    "reason" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "meeting_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_response" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "state" "response_state" NOT NULL DEFAULT 'draft',
    "covering_text" TEXT NOT NULL DEFAULT '',
    "circulated_at" TIMESTAMPTZ(3),
    "agreed_at_id" UUID,
    "locked_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "sent_on" DATE,
    "came_of_it" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consultation_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_section" (
    "id" UUID NOT NULL,
    "response_id" UUID NOT NULL,
    "question_id" UUID,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "response_section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_contribution" (
    "id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "scrutiny_item_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "response_contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "declaration_of_interest" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "member" TEXT NOT NULL,
    "kind" "interest_kind" NOT NULL,
    "interest" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "declaration_of_interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pack_version" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "pack_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pack_paragraph" (
    "meeting_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "pack_paragraph_pkey" PRIMARY KEY ("meeting_id","key")
);

-- CreateTable
CREATE TABLE "obligation" (
    "id" UUID NOT NULL,
    "kind" "obligation_kind" NOT NULL,
    "scrutiny_item_id" UUID,
    "consultation_id" UUID,
    "debtor_id" UUID NOT NULL,
    "function_id" UUID,
    "asked_on" TEXT NOT NULL,
    "basis" "clock_basis",
    "starts_on" DATE,
    "days" INTEGER,
    "day_type" "day_type",
    "agreed_at_id" UUID,
    "original_due_on" DATE,
    "due_on" DATE,
    "settled_on" DATE,
    "standing" "standing" NOT NULL DEFAULT 'awaited',
    "asked_first_day" DATE GENERATED ALWAYS AS (edtf_first_day("asked_on")) STORED NOT NULL,

    CONSTRAINT "obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clock_change" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "obligation_id" UUID NOT NULL,
    "kind" "clock_change_kind" NOT NULL,
    "from_on" DATE,
    "to_on" DATE,
    "days" INTEGER,
    "agreed_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "clock_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acceptance" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "obligation_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "acceptance_kind" NOT NULL,
    "on_day" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "became_late" (
    "obligation_id" UUID NOT NULL,
    "late_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "became_late_pkey" PRIMARY KEY ("obligation_id","late_on")
);

-- CreateTable
CREATE TABLE "chase" (
    "id" UUID NOT NULL,
    "obligation_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "chase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "owner_statement" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "obligation_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "owner_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scrutiny_item_part" (
    "id" UUID NOT NULL,
    "scrutiny_item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "scrutiny_item_part_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "answer_part_id_seq_idx" ON "answer"("part_id", "seq");

-- CreateIndex
CREATE INDEX "answer_corrects_id_idx" ON "answer"("corrects_id");

-- CreateIndex
CREATE INDEX "answer_organisation_id_idx" ON "answer"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_id_part_id_key" ON "answer"("id", "part_id");

-- CreateIndex
CREATE INDEX "verdict_part_id_seq_idx" ON "verdict"("part_id", "seq");

-- CreateIndex
CREATE INDEX "verdict_answer_id_idx" ON "verdict"("answer_id");

-- CreateIndex
CREATE INDEX "verdict_meeting_id_idx" ON "verdict"("meeting_id");

-- CreateIndex
CREATE INDEX "assessment_scrutiny_item_id_seq_idx" ON "assessment"("scrutiny_item_id", "seq");

-- CreateIndex
CREATE INDEX "assessment_meeting_id_idx" ON "assessment"("meeting_id");

-- CreateIndex
CREATE INDEX "consultation_response_body_id_idx" ON "consultation_response"("body_id");

-- CreateIndex
CREATE INDEX "consultation_response_agreed_at_id_idx" ON "consultation_response"("agreed_at_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_response_consultation_id_body_id_edition_key" ON "consultation_response"("consultation_id", "body_id", "edition");

-- CreateIndex
CREATE INDEX "response_section_question_id_idx" ON "response_section"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_section_response_id_position_key" ON "response_section"("response_id", "position");

-- CreateIndex
CREATE INDEX "response_contribution_scrutiny_item_id_idx" ON "response_contribution"("scrutiny_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "response_contribution_section_id_scrutiny_item_id_key" ON "response_contribution"("section_id", "scrutiny_item_id");

-- CreateIndex
CREATE INDEX "declaration_of_interest_meeting_id_idx" ON "declaration_of_interest"("meeting_id");

-- CreateIndex
CREATE INDEX "declaration_of_interest_agenda_item_id_idx" ON "declaration_of_interest"("agenda_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "pack_version_meeting_id_version_key" ON "pack_version"("meeting_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "pack_paragraph_meeting_id_number_key" ON "pack_paragraph"("meeting_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "obligation_scrutiny_item_id_key" ON "obligation"("scrutiny_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "obligation_consultation_id_key" ON "obligation"("consultation_id");

-- CreateIndex
CREATE INDEX "obligation_debtor_id_idx" ON "obligation"("debtor_id");

-- CreateIndex
CREATE INDEX "obligation_function_id_idx" ON "obligation"("function_id");

-- CreateIndex
CREATE INDEX "obligation_agreed_at_id_idx" ON "obligation"("agreed_at_id");

-- CreateIndex
CREATE INDEX "clock_change_obligation_id_seq_idx" ON "clock_change"("obligation_id", "seq");

-- CreateIndex
CREATE INDEX "acceptance_obligation_id_seq_idx" ON "acceptance"("obligation_id", "seq");

-- CreateIndex
CREATE INDEX "acceptance_organisation_id_idx" ON "acceptance"("organisation_id");

-- CreateIndex
CREATE INDEX "became_late_late_on_idx" ON "became_late"("late_on");

-- CreateIndex
CREATE INDEX "chase_obligation_id_idx" ON "chase"("obligation_id");

-- CreateIndex
CREATE INDEX "owner_statement_obligation_id_seq_idx" ON "owner_statement"("obligation_id", "seq");

-- CreateIndex
CREATE INDEX "owner_statement_organisation_id_idx" ON "owner_statement"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "scrutiny_item_part_scrutiny_item_id_number_key" ON "scrutiny_item_part"("scrutiny_item_id", "number");

-- CreateIndex
CREATE INDEX "agenda_item_scrutiny_item_id_idx" ON "agenda_item"("scrutiny_item_id");

-- CreateIndex
CREATE INDEX "milestone_recommendation_id_idx" ON "milestone"("recommendation_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_function_id_idx" ON "scrutiny_item"("function_id");

-- CreateIndex
CREATE INDEX "scrutiny_item_agreed_at_id_idx" ON "scrutiny_item"("agreed_at_id");

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "scrutiny_item_part"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_corrects_id_part_id_fkey" FOREIGN KEY ("corrects_id", "part_id") REFERENCES "answer"("id", "part_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "scrutiny_item_part"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_answer_id_part_id_fkey" FOREIGN KEY ("answer_id", "part_id") REFERENCES "answer"("id", "part_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_scrutiny_item_id_fkey" FOREIGN KEY ("scrutiny_item_id") REFERENCES "scrutiny_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_response" ADD CONSTRAINT "consultation_response_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_response" ADD CONSTRAINT "consultation_response_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_response" ADD CONSTRAINT "consultation_response_agreed_at_id_fkey" FOREIGN KEY ("agreed_at_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_section" ADD CONSTRAINT "response_section_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "consultation_response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_section" ADD CONSTRAINT "response_section_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "consultation_question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_contribution" ADD CONSTRAINT "response_contribution_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "response_section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_contribution" ADD CONSTRAINT "response_contribution_scrutiny_item_id_fkey" FOREIGN KEY ("scrutiny_item_id") REFERENCES "scrutiny_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_scrutiny_item_id_fkey" FOREIGN KEY ("scrutiny_item_id") REFERENCES "scrutiny_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration_of_interest" ADD CONSTRAINT "declaration_of_interest_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration_of_interest" ADD CONSTRAINT "declaration_of_interest_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pack_version" ADD CONSTRAINT "pack_version_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pack_paragraph" ADD CONSTRAINT "pack_paragraph_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "scrutiny_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_scrutiny_item_id_fkey" FOREIGN KEY ("scrutiny_item_id") REFERENCES "scrutiny_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_debtor_id_fkey" FOREIGN KEY ("debtor_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_function_id_fkey" FOREIGN KEY ("function_id") REFERENCES "public_function"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_agreed_at_id_fkey" FOREIGN KEY ("agreed_at_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock_change" ADD CONSTRAINT "clock_change_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clock_change" ADD CONSTRAINT "clock_change_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "became_late" ADD CONSTRAINT "became_late_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chase" ADD CONSTRAINT "chase_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chase" ADD CONSTRAINT "chase_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owner_statement" ADD CONSTRAINT "owner_statement_obligation_id_fkey" FOREIGN KEY ("obligation_id") REFERENCES "obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owner_statement" ADD CONSTRAINT "owner_statement_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "owner_statement" ADD CONSTRAINT "owner_statement_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_function_id_fkey" FOREIGN KEY ("function_id") REFERENCES "public_function"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_agreed_at_id_fkey" FOREIGN KEY ("agreed_at_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scrutiny_item_part" ADD CONSTRAINT "scrutiny_item_part_scrutiny_item_id_fkey" FOREIGN KEY ("scrutiny_item_id") REFERENCES "scrutiny_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- What was published before there was a register: what asks something of a body moves into it. Where a body is named it was put to
-- that body; where none is, the group has yet to send it.

UPDATE "scrutiny_item" SET "end_reason" = 'Taken back by its writer'
  WHERE "state" = 'withdrawn' AND "ref" IS NOT NULL AND "kind" IN ('question', 'information_request', 'recommendation');
UPDATE "scrutiny_item" SET "state" = 'agreed'
  WHERE "state" = 'published' AND "kind" IN ('question', 'information_request', 'recommendation') AND "addressee_id" IS NULL;
UPDATE "scrutiny_item" SET "state" = 'sent', "sent_at" = "published_at"
  WHERE "state" = 'published' AND "kind" IN ('question', 'information_request', 'recommendation');
INSERT INTO "scrutiny_item_part" ("id", "scrutiny_item_id", "number", "text")
  SELECT gen_random_uuid(), "id", 1, "text" FROM "scrutiny_item" WHERE "kind" IN ('question', 'information_request', 'recommendation');
-- No due date: under which rule an answer was due then is not established.
INSERT INTO "obligation" ("id", "standing", "kind", "scrutiny_item_id", "debtor_id", "asked_on")
  SELECT gen_random_uuid(), 'not_established',
    CASE "kind" WHEN 'question' THEN 'answer' WHEN 'information_request' THEN 'information' ELSE 'response' END::obligation_kind,
    "id", "addressee_id", coalesce("raised_on", to_char("published_at" AT TIME ZONE 'Europe/London', 'YYYY-MM-DD'))
  FROM "scrutiny_item" WHERE "state" = 'sent';

-- ---------------------------------------------------------------------------------------------------------------
-- States, and what each of them needs.

ALTER TABLE "scrutiny_item" DROP CONSTRAINT "scrutiny_item_published";
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_published" CHECK (
  "state" IN ('draft', 'submitted', 'returned', 'withdrawn') OR ("ref" IS NOT NULL AND "published_at" IS NOT NULL));
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_path" CHECK (CASE
  WHEN "state" = 'published' THEN "kind" IN ('comment', 'concern', 'support')
  WHEN "state" IN ('agreed', 'sent', 'acknowledged', 'answered', 'judged', 'closed') THEN "kind" NOT IN ('comment', 'concern', 'support')
  ELSE true END);
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_sent" CHECK (
  "state" NOT IN ('sent', 'acknowledged', 'answered', 'judged', 'closed') OR ("addressee_id" IS NOT NULL AND "sent_at" IS NOT NULL));
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_ended" CHECK (
  ("state" <> 'closed' OR ("closed_at" IS NOT NULL AND btrim("end_reason") <> '' AND "end_reason" IS NOT NULL))
  AND ("state" <> 'withdrawn' OR "ref" IS NULL OR "kind" IN ('comment', 'concern', 'support') OR (btrim("end_reason") <> '' AND "end_reason" IS NOT NULL)));
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_hidden_reason" CHECK (btrim("hidden_reason") <> '');
-- SI 2013/218, regulation 22(6). What came with the record was said before the portal asked for it, and has no author here.
ALTER TABLE "scrutiny_item" ADD CONSTRAINT "scrutiny_item_report" CHECK (
  "kind" <> 'recommendation' OR "author_id" IS NULL OR "state" NOT IN ('sent', 'acknowledged', 'answered', 'judged', 'closed')
  OR coalesce(btrim("matter") <> '' AND btrim("evidence") <> '' AND btrim("participants") <> '' AND btrim("reasons") <> '', false));
ALTER TABLE "scrutiny_item_part" ADD CONSTRAINT "scrutiny_item_part_text" CHECK ("number" > 0 AND btrim("text") <> '' AND length("text") <= 20000);
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_action" CHECK (("kind" = 'action') = ("recommendation_id" IS NOT NULL));

CREATE INDEX "scrutiny_item_register" ON "scrutiny_item" ("kind", "published_at" DESC, "id") WHERE "ref" IS NOT NULL AND "hidden_reason" IS NULL;
CREATE INDEX "obligation_owed" ON "obligation" ("due_on", "id") WHERE "settled_on" IS NULL;
CREATE INDEX "obligation_standing" ON "obligation" ("standing");
CREATE INDEX "obligation_owed_by" ON "obligation" ("debtor_id", "function_id", "asked_first_day") WHERE "settled_on" IS NULL;

-- What is public keeps its parts as they were asked.
CREATE FUNCTION part_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM scrutiny_item i WHERE i.id = OLD.scrutiny_item_id AND i.ref IS NOT NULL) THEN
    RAISE EXCEPTION 'what was asked is public and stays as it was asked' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "scrutiny_item_part_stands" BEFORE UPDATE OR DELETE ON "scrutiny_item_part" FOR EACH ROW EXECUTE FUNCTION part_stands();

-- What asks something asks at least one thing; what was sent is owed by somebody; what is closed has a finding on the latest answer to each part.
-- Deferred, so that an item, its parts and its obligation arrive in one transaction in any order.
CREATE FUNCTION check_item_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE item scrutiny_item;
BEGIN
  SELECT * INTO item FROM scrutiny_item WHERE id = NEW.id;
  IF item.id IS NULL OR item.kind IN ('comment', 'concern', 'support') OR item.state IN ('draft', 'returned', 'withdrawn') THEN RETURN NULL; END IF;
  IF NOT EXISTS (SELECT FROM scrutiny_item_part p WHERE p.scrutiny_item_id = item.id) THEN
    RAISE EXCEPTION 'an item of the register asks at least one thing' USING ERRCODE = 'check_violation';
  END IF;
  IF item.state NOT IN ('submitted', 'agreed') AND NOT EXISTS (SELECT FROM obligation o WHERE o.scrutiny_item_id = item.id) THEN
    RAISE EXCEPTION 'what was sent is owed by somebody' USING ERRCODE = 'check_violation';
  END IF;
  IF item.state = 'closed' AND EXISTS (
    SELECT FROM scrutiny_item_part p
    LEFT JOIN LATERAL (SELECT a.id FROM answer a WHERE a.part_id = p.id ORDER BY a.seq DESC LIMIT 1) last_answer ON true
    LEFT JOIN LATERAL (SELECT v.id, v.answer_id FROM verdict v WHERE v.part_id = p.id ORDER BY v.seq DESC LIMIT 1) last_verdict ON true
    WHERE p.scrutiny_item_id = item.id AND (last_verdict.id IS NULL OR last_verdict.answer_id IS DISTINCT FROM last_answer.id)
  ) THEN
    RAISE EXCEPTION 'what is closed has a finding on each of its parts' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "scrutiny_item_is_whole" AFTER INSERT OR UPDATE OF "state" ON "scrutiny_item" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_item_is_whole();

-- ---------------------------------------------------------------------------------------------------------------
-- Obligations: what was asked of whom never changes, nor does the original due date.

ALTER TABLE "obligation" ADD CONSTRAINT "obligation_subject" CHECK (
  num_nonnulls("scrutiny_item_id", "consultation_id") = 1 AND ("kind" = 'outcome') = ("consultation_id" IS NOT NULL));
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_asked_on" CHECK ("asked_on" <> '..');
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_clock" CHECK (
  num_nonnulls("basis", "starts_on", "days", "day_type", "original_due_on", "due_on") IN (0, 6)
  AND "days" BETWEEN 1 AND 3660 AND "original_due_on" >= "starts_on" AND "due_on" >= "original_due_on");
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_agreed_at" CHECK ("agreed_at_id" IS NULL OR coalesce("basis" = 'agreed', false));

CREATE FUNCTION obligation_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.kind, NEW.debtor_id, NEW.asked_on) IS DISTINCT FROM (OLD.id, OLD.kind, OLD.debtor_id, OLD.asked_on)
    OR (NEW.scrutiny_item_id, NEW.consultation_id, NEW.function_id) IS DISTINCT FROM (OLD.scrutiny_item_id, OLD.consultation_id, OLD.function_id)
    -- A clock may be agreed where there was none; one that runs is never set again.
    OR (OLD.basis IS NOT NULL AND (NEW.basis, NEW.starts_on, NEW.days, NEW.day_type, NEW.original_due_on)
      IS DISTINCT FROM (OLD.basis, OLD.starts_on, OLD.days, OLD.day_type, OLD.original_due_on))
  THEN
    RAISE EXCEPTION 'what is owed, by whom it was first owed and when it was first due never change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "obligation_stands" BEFORE UPDATE OR DELETE ON "obligation" FOR EACH ROW EXECUTE FUNCTION obligation_stands();
CREATE TRIGGER "obligation_is_kept" BEFORE TRUNCATE ON "obligation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "clock_change" ADD CONSTRAINT "clock_change_kinds" CHECK (btrim("agreed_by") <> '' AND btrim("reason") <> '' AND CASE "kind"
  WHEN 'pause' THEN "from_on" IS NOT NULL AND "to_on" IS NOT NULL AND "from_on" <= "to_on" AND "days" IS NULL
  ELSE num_nonnulls("from_on", "to_on") = 0 AND "days" IS NOT NULL AND "days" BETWEEN 1 AND 3660 END);
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "chase" ADD CONSTRAINT "chase_note" CHECK (btrim("note") <> '');
ALTER TABLE "owner_statement" ADD CONSTRAINT "owner_statement_text" CHECK (btrim("text") <> '' AND length("text") <= 20000);

-- ---------------------------------------------------------------------------------------------------------------
-- Answers and findings.

ALTER TABLE "answer" ADD CONSTRAINT "answer_text" CHECK (btrim("text") <> '' AND length("text") <= 50000);
ALTER TABLE "answer" ADD CONSTRAINT "answer_correction" CHECK (("kind" = 'correction') = ("corrects_id" IS NOT NULL) AND "corrects_id" <> "id");
ALTER TABLE "answer" ADD CONSTRAINT "answer_response" CHECK (CASE "response"
  WHEN 'rejected' THEN "kind" IN ('refusal', 'correction')
  WHEN 'accepted_in_part' THEN "kind" IN ('full', 'partial', 'correction')
  ELSE "response" IS NULL OR "kind" IN ('full', 'correction') END);
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_reason" CHECK (btrim("reason") <> '');

-- An answer is given to what was sent and is not over; to a recommendation, all but a holding answer says what will be done.
CREATE FUNCTION answer_fits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE item scrutiny_item;
BEGIN
  SELECT i.* INTO item FROM scrutiny_item i JOIN scrutiny_item_part p ON p.scrutiny_item_id = i.id WHERE p.id = NEW.part_id;
  IF item.state NOT IN ('sent', 'acknowledged', 'answered', 'judged') THEN
    RAISE EXCEPTION 'an answer is given to what was sent and is not over' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.response IS NOT NULL AND item.kind <> 'recommendation')
    OR (NEW.response IS NULL AND item.kind = 'recommendation' AND NEW.kind IN ('partial', 'full', 'refusal')) THEN
    RAISE EXCEPTION 'the answer to a recommendation, and to nothing else, says whether it is accepted' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "answer_fits" BEFORE INSERT ON "answer" FOR EACH ROW EXECUTE FUNCTION answer_fits();

-- ---------------------------------------------------------------------------------------------------------------
-- Meetings, packs, and what the group says to a consultation.

ALTER TABLE "declaration_of_interest" ADD CONSTRAINT "declaration_of_interest_words" CHECK (btrim("member") <> '' AND btrim("interest") <> '');
ALTER TABLE "pack_version" ADD CONSTRAINT "pack_version_number" CHECK ("version" > 0);
ALTER TABLE "pack_paragraph" ADD CONSTRAINT "pack_paragraph_number" CHECK ("number" > 0);
ALTER TABLE "consultation_response" ADD CONSTRAINT "consultation_response_states" CHECK ("edition" > 0
  AND ("state" NOT IN ('agreed', 'published') OR num_nonnulls("agreed_at_id", "locked_at") = 2)
  AND ("state" <> 'published' OR "published_at" IS NOT NULL)
  AND (num_nonnulls("sent_on", "came_of_it") = 0 OR "state" = 'published'));
-- One edition at a time is written; the next is opened when it has been agreed.
CREATE UNIQUE INDEX "consultation_response_one_open" ON "consultation_response" ("consultation_id", "body_id") WHERE "locked_at" IS NULL;

CREATE FUNCTION response_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.locked_at IS NOT NULL AND (TG_OP = 'DELETE' OR (NEW.consultation_id, NEW.body_id, NEW.edition, NEW.covering_text, NEW.agreed_at_id, NEW.locked_at)
    IS DISTINCT FROM (OLD.consultation_id, OLD.body_id, OLD.edition, OLD.covering_text, OLD.agreed_at_id, OLD.locked_at)) THEN
    RAISE EXCEPTION 'a response that was agreed is locked: open another edition' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "consultation_response_is_locked" BEFORE UPDATE OR DELETE ON "consultation_response" FOR EACH ROW EXECUTE FUNCTION response_is_locked();
CREATE FUNCTION response_part_is_locked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE part jsonb := to_jsonb(coalesce(NEW, OLD));
BEGIN
  IF EXISTS (
    SELECT FROM consultation_response r WHERE r.locked_at IS NOT NULL AND r.id = coalesce((part ->> 'response_id')::uuid,
      (SELECT s.response_id FROM response_section s WHERE s.id = (part ->> 'section_id')::uuid))
  ) THEN
    RAISE EXCEPTION 'a response that was agreed is locked: open another edition' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "response_section_is_locked" BEFORE INSERT OR UPDATE OR DELETE ON "response_section" FOR EACH ROW EXECUTE FUNCTION response_part_is_locked();
CREATE TRIGGER "response_contribution_is_locked" BEFORE INSERT OR UPDATE OR DELETE ON "response_contribution" FOR EACH ROW EXECUTE FUNCTION response_part_is_locked();

-- ---------------------------------------------------------------------------------------------------------------
-- What only grows, and what the public reads.

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['clock_change', 'acceptance', 'became_late', 'chase', 'owner_statement', 'answer', 'verdict', 'assessment', 'pack_version', 'pack_paragraph'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_only_grows', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name || '_is_kept', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['obligation', 'clock_change', 'acceptance', 'became_late', 'chase', 'owner_statement', 'answer', 'verdict', 'assessment', 'declaration_of_interest', 'pack_version', 'pack_paragraph'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION raise_edition()', name || '_raises_edition', name);
  END LOOP;
END $$;
CREATE TRIGGER "consultation_response_raises_edition" AFTER INSERT OR UPDATE ON "consultation_response"
  FOR EACH ROW WHEN (NEW."published_at" IS NOT NULL) EXECUTE FUNCTION raise_edition();
