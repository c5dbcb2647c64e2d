-- What is still to come, in the order in which a list shows it, as "milestone_standing_happened" has what has happened. On a day of the
-- past a list read all that was planned until any later day, 60,000 to 90,000 periods of 100,000 milestones, to show the first three.
CREATE INDEX "milestone_standing_to_come" ON "milestone_standing" ("of_now", "first_day", "last_day", "milestone_id") INCLUDE ("from_day", "to_day", "kind")
  WHERE "status" IN ('planned', 'at_risk');
