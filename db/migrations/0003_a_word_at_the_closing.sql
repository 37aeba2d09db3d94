ALTER TABLE "alerts" ADD COLUMN "closing_note" text;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_closing_note_length" CHECK (char_length("alerts"."closing_note") <= 2000);