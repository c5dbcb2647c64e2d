-- The last to close are found by the day that their date may mean, not by its text: "2026-03" comes after "2026-03-15".
DROP INDEX "consultation_closes_on_opens_on_idx";
CREATE INDEX "consultation_closes_last_day_opens_first_day_idx" ON "consultation"("closes_last_day", "opens_first_day");
