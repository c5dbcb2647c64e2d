-- The log is a chain, so one writer at a time appends to it, and keeps all others waiting until its transaction is over. Events
-- therefore wait beside the log, without any lock, and are appended when the transaction commits: then nobody waits for what a
-- command still has to ask or to think. It is one transaction as before: a change and its event stand or fall together.

-- CreateTable
CREATE TABLE "event_waiting" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_label" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "event_waiting_pkey" PRIMARY KEY ("id")
);

-- No row of it outlives its transaction, so nothing of it needs to survive a crash.
ALTER TABLE "event_waiting" SET UNLOGGED;

CREATE FUNCTION log_waiting_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public.event_waiting WHERE id = NEW.id;
  INSERT INTO public.event (at, actor_id, actor_label, action, subject_type, subject_id, data)
    VALUES (NEW.at, NEW.actor_id, NEW.actor_label, NEW.action, NEW.subject_type, NEW.subject_id, NEW.data);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "event_waiting_is_logged" AFTER INSERT ON "event_waiting" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION log_waiting_event();
