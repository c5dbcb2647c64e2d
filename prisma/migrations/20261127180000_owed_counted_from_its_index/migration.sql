-- /owed counts all that is late by who owes it and by who asked: that is read from the index alone, and no row of the table is looked at.
DROP INDEX "obligation_owed_in_public";
CREATE INDEX "obligation_owed_in_public" ON "obligation" ("due_on", "id")
  INCLUDE ("debtor_id", "function_id", "asked_first_day", "body_id") WHERE "settled_on" IS NULL AND "is_public";
