-- That a council took what an item is about to the Secretary of State: referred up to 30 January 2024, a call-in asked for from the day
-- after. The rules of 2013 came into force on 1 April of that year; lib/law/rules.ts has the same days.
CREATE TYPE "escalation_route" AS ENUM ('referral', 'call_in');

CREATE TABLE "escalation" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "scrutiny_item_id" UUID NOT NULL,
    "route" "escalation_route" NOT NULL,
    "on_day" DATE NOT NULL,
    "meeting_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "escalation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "escalation_reason" CHECK (btrim("reason") <> ''),
    CONSTRAINT "escalation_law" CHECK ("on_day" >= DATE '2013-04-01' AND ("route" = 'referral') = ("on_day" < DATE '2024-01-31'))
);

CREATE INDEX "escalation_scrutiny_item_id_seq_idx" ON "escalation"("scrutiny_item_id", "seq");
CREATE INDEX "escalation_meeting_id_idx" ON "escalation"("meeting_id");
CREATE INDEX "escalation_source_id_idx" ON "escalation"("source_id");
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_scrutiny_item_id_fkey" FOREIGN KEY ("scrutiny_item_id") REFERENCES "scrutiny_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TRIGGER "escalation_only_grows" BEFORE UPDATE OR DELETE ON "escalation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "escalation_is_kept" BEFORE TRUNCATE ON "escalation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "escalation_raises_edition" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "escalation" FOR EACH STATEMENT EXECUTE FUNCTION raise_edition();
