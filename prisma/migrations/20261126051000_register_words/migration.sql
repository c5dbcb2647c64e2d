-- New words for the register of what is asked of bodies. On their own, because PostgreSQL lets nothing use a new value of an
-- enumeration in the transaction that adds it.
ALTER TYPE "milestone_kind" ADD VALUE 'action';
ALTER TYPE "scrutiny_item_kind" ADD VALUE 'attendance_request';
ALTER TYPE "scrutiny_item_state" ADD VALUE 'agreed';
ALTER TYPE "scrutiny_item_state" ADD VALUE 'sent';
ALTER TYPE "scrutiny_item_state" ADD VALUE 'acknowledged';
ALTER TYPE "scrutiny_item_state" ADD VALUE 'answered';
ALTER TYPE "scrutiny_item_state" ADD VALUE 'judged';
ALTER TYPE "scrutiny_item_state" ADD VALUE 'closed';
