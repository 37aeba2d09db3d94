ALTER TABLE "follow_ups" ADD COLUMN "cannot_wait_since" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "follow_ups_cannot_wait" ON "follow_ups" USING btree ("clinic_id","cannot_wait_since") WHERE cannot_wait_since is not null;--> statement-breakpoint
DROP POLICY "alerts_remove" ON "alerts" CASCADE;--> statement-breakpoint
DROP POLICY "contacts_change" ON "contacts" CASCADE;--> statement-breakpoint
DROP POLICY "contacts_remove" ON "contacts" CASCADE;--> statement-breakpoint
DROP POLICY "measurements_change" ON "measurements" CASCADE;--> statement-breakpoint
DROP POLICY "measurements_remove" ON "measurements" CASCADE;--> statement-breakpoint
DROP POLICY "ratings_change" ON "ratings" CASCADE;--> statement-breakpoint
DROP POLICY "ratings_remove" ON "ratings" CASCADE;--> statement-breakpoint
DROP POLICY "report_conflicts_change" ON "report_conflicts" CASCADE;--> statement-breakpoint
DROP POLICY "report_conflicts_remove" ON "report_conflicts" CASCADE;--> statement-breakpoint
DROP POLICY "symptom_reports_remove" ON "symptom_reports" CASCADE;