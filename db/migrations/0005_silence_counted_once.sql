ALTER TABLE "follow_ups" ADD COLUMN "last_reported_on" date;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "last_dose_on" date;--> statement-breakpoint
-- Fills the new columns for patients already there. The owner must see every clinic's rows for it.
ALTER TABLE "follow_ups" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "symptom_reports" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "treatment_courses" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "infusions" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "follow_ups" f SET
  "last_reported_on" = (
    SELECT r."reported_on" FROM "symptom_reports" r
    WHERE r."clinic_id" = f."clinic_id" AND r."patient_id" = f."patient_id"
    ORDER BY r."answered_at" DESC, r."received_at" DESC LIMIT 1),
  "last_dose_on" = (
    SELECT CASE WHEN k."stopped_on" IS NOT NULL THEN coalesce(
      (SELECT max(i."day") FROM "infusions" i
        WHERE i."clinic_id" = k."clinic_id" AND i."course_id" = k."id" AND i."status" = 'given' AND i."day" <= k."stopped_on"),
      k."day_zero") END
    FROM "treatment_courses" k
    WHERE k."clinic_id" = f."clinic_id" AND k."patient_id" = f."patient_id"
    ORDER BY k."day_zero" <= current_date DESC, k."day_zero" DESC LIMIT 1);--> statement-breakpoint
ALTER TABLE "follow_ups" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "symptom_reports" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "treatment_courses" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "infusions" FORCE ROW LEVEL SECURITY;
