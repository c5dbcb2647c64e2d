-- The log is checked by the clock, not each time that somebody looks: every event is hashed anew, and there are ever more of them.
CREATE TABLE "log_check" (
    "is_the_only_one" BOOLEAN NOT NULL DEFAULT true,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "breaks" BIGINT[],

    CONSTRAINT "log_check_pkey" PRIMARY KEY ("is_the_only_one")
);
ALTER TABLE "log_check" ADD CONSTRAINT "log_check_once" CHECK ("is_the_only_one");
