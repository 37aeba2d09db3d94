-- drizzle-kit writes ENABLE but never FORCE: without it the tables' owner would pass every policy.
ALTER TABLE "accounts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "alerts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "audit_events" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "audit_stripes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "care_team_members" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "care_teams" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "caregivers" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "clinics" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "contacts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "credentials" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "episodes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "follow_ups" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "infusions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "mails" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "measurements" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "patients" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "rate_limits" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "ratings" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "report_conflicts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "sessions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "sign_in_addresses" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "sign_in_codes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "symptom_reports" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "treatment_courses" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public, drizzle TO onset_app;
--> statement-breakpoint
GRANT SELECT ON drizzle.__drizzle_migrations TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "accounts" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "alerts" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON "audit_events" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "audit_stripes" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "care_team_members" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "care_teams" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "caregivers" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "clinics" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON "contacts" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "credentials" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "episodes" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "follow_ups" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "infusions" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "mails" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON "measurements" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "patients" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "rate_limits" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON "ratings" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON "report_conflicts" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "sign_in_addresses" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "sign_in_codes" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "symptom_reports" TO onset_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "treatment_courses" TO onset_app;
