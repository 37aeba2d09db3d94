CREATE TYPE "public"."account_status" AS ENUM('invited', 'active', 'deactivated');--> statement-breakpoint
CREATE TYPE "public"."alert_outcome" AS ENUM('no-action-needed', 'duplicate', 'advice', 'medicine', 'visit', 'dose-held', 'steroids-started', 'sent-to-emergency', 'admission');--> statement-breakpoint
CREATE TYPE "public"."alert_state" AS ENUM('open', 'acknowledged', 'closed');--> statement-breakpoint
CREATE TYPE "public"."contact_kind" AS ENUM('call', 'message', 'visit');--> statement-breakpoint
CREATE TYPE "public"."contact_result" AS ENUM('reached', 'not-reached');--> statement-breakpoint
CREATE TYPE "public"."drug_class" AS ENUM('anti-ctla-4', 'anti-pd-1-pd-l1', 'combination');--> statement-breakpoint
CREATE TYPE "public"."infusion_status" AS ENUM('given', 'held');--> statement-breakpoint
CREATE TYPE "public"."irae_answer" AS ENUM('yes', 'no', 'not-yet-known');--> statement-breakpoint
CREATE TYPE "public"."measurement" AS ENUM('temperature-c', 'stools-above-usual', 'rash-body-area-percent', 'vomits-per-day', 'weight-kg', 'systolic-bp', 'diastolic-bp', 'heart-rate', 'spo2', 'home-glucose-mmol', 'faints-past-week');--> statement-breakpoint
CREATE TYPE "public"."onset_source" AS ENUM('stated', 'report-day');--> statement-breakpoint
CREATE TYPE "public"."organ_system" AS ENUM('skin', 'gastrointestinal', 'hepatic', 'endocrine', 'pulmonary', 'cardiac', 'neurologic', 'musculoskeletal', 'renal', 'haematologic', 'ocular', 'infusion-allergic', 'constitutional');--> statement-breakpoint
CREATE TYPE "public"."phase" AS ENUM('immediate', 'delayed');--> statement-breakpoint
CREATE TYPE "public"."regimen" AS ENUM('pembrolizumab-q3w', 'pembrolizumab-q6w', 'nivolumab-q2w', 'nivolumab-q4w', 'nivolumab-q3w-chemo', 'ipilimumab-q3w', 'ipilimumab-adjuvant', 'nivo1-ipi3-melanoma', 'nivo3-ipi1-rcc', 'nivo-ipi-lung', 'atezolizumab-q3w', 'atezolizumab-q2w', 'atezolizumab-q4w', 'atezolizumab-sc', 'durvalumab-q4w', 'durvalumab-q2w', 'stride-hcc', 'avelumab-q2w', 'cemiplimab-q3w', 'dostarlimab-induction', 'dostarlimab-q6w', 'nivo-relatlimab-q4w', 'tislelizumab-q3w', 'toripalimab-q3w', 'retifanlimab-q4w', 'nivolumab-sc');--> statement-breakpoint
CREATE TYPE "public"."resolution" AS ENUM('reported-gone', 'not-reported-twice', 'returned-anew');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('patient', 'caregiver', 'nurse', 'admin');--> statement-breakpoint
CREATE TYPE "public"."symptom" AS ENUM('itching', 'rash', 'skin-redness', 'dry-skin', 'skin-colour-loss', 'skin-blisters', 'hives', 'hair-loss', 'mouth-sores', 'dry-mouth', 'trouble-swallowing', 'low-appetite', 'nausea', 'vomiting', 'diarrhoea', 'abdominal-pain', 'blood-in-stool', 'mucus-in-stool', 'black-stool', 'loss-of-bowel-control', 'constipation', 'yellow-skin-eyes', 'dark-urine', 'increased-thirst', 'frequent-urination', 'feeling-cold', 'feeling-hot', 'weight-loss', 'weight-gain', 'excessive-sweating', 'low-sex-drive', 'shortness-of-breath', 'cough', 'wheezing', 'coughing-blood', 'chest-pain', 'palpitations', 'limb-swelling', 'leg-swelling-one-side', 'low-blood-pressure', 'headache', 'dizziness', 'fainting', 'drowsiness', 'confusion', 'memory-trouble', 'seizure', 'stiff-neck', 'numbness-tingling', 'double-vision', 'drooping-eyelids', 'trouble-speaking', 'face-weakness', 'trouble-walking', 'muscle-weakness', 'muscle-aches', 'joint-pain', 'joint-swelling', 'joint-stiffness', 'less-urine', 'blood-in-urine', 'flank-pain', 'painful-urination', 'bruising', 'unusual-bleeding', 'nosebleed', 'tiny-red-spots', 'infection-signs', 'blurred-vision', 'vision-loss', 'eye-pain-redness', 'light-hurts-eyes', 'dry-eyes', 'floaters', 'infusion-reaction', 'face-throat-swelling', 'flushing', 'infusion-site-reaction', 'fever', 'chills', 'fatigue', 'insomnia', 'low-mood', 'mood-change', 'general-pain');--> statement-breakpoint
CREATE TYPE "public"."urgency" AS ENUM('routine', 'within-72h', 'same-day-call', 'emergency-now');--> statement-breakpoint
CREATE TABLE "accounts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "role" NOT NULL,
	"status" "account_status" NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"invited_at" timestamp with time zone,
	"last_sign_in_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "accounts_email" UNIQUE("clinic_id","email"),
	CONSTRAINT "accounts_email_is_lower_case" CHECK ("accounts"."email" = lower("accounts"."email"))
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "alerts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"rule_set" text NOT NULL,
	"urgency" "urgency" NOT NULL,
	"organ_system" "organ_system",
	"inputs" jsonb NOT NULL,
	"times_raised" integer DEFAULT 1 NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"last_raised_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"state" "alert_state" DEFAULT 'open' NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	"acknowledged_by_name" text,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"closed_by_name" text,
	"outcome" "alert_outcome",
	"irae" "irae_answer",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "alerts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "alerts_acknowledged_by_someone" CHECK (("alerts"."acknowledged_at" is null) = ("alerts"."acknowledged_by" is null)),
	CONSTRAINT "alerts_closed_with_an_outcome" CHECK (("alerts"."state" = 'closed') = ("alerts"."closed_at" is not null and "alerts"."closed_by" is not null and "alerts"."outcome" is not null))
);
--> statement-breakpoint
ALTER TABLE "alerts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"clinic_id" uuid NOT NULL,
	"stripe" smallint NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" uuid,
	"actor_role" text NOT NULL,
	"action" text NOT NULL,
	"subject_id" uuid,
	"patient_id" uuid,
	"detail" jsonb NOT NULL,
	"link" "bytea" NOT NULL,
	CONSTRAINT "audit_events_clinic_id_stripe_sequence_pk" PRIMARY KEY("clinic_id","stripe","sequence")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_stripes" (
	"clinic_id" uuid NOT NULL,
	"stripe" smallint NOT NULL,
	"sequence" bigint DEFAULT 0 NOT NULL,
	"head" "bytea" NOT NULL,
	CONSTRAINT "audit_stripes_clinic_id_stripe_pk" PRIMARY KEY("clinic_id","stripe")
);
--> statement-breakpoint
ALTER TABLE "audit_stripes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_team_members" (
	"clinic_id" uuid NOT NULL,
	"care_team_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "care_team_members_clinic_id_care_team_id_account_id_pk" PRIMARY KEY("clinic_id","care_team_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "care_team_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_teams" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "care_teams_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "care_teams_name" UNIQUE("clinic_id","name")
);
--> statement-breakpoint
ALTER TABLE "care_teams" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "caregivers" (
	"clinic_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "caregivers_clinic_id_account_id_patient_id_pk" PRIMARY KEY("clinic_id","account_id","patient_id")
);
--> statement-breakpoint
ALTER TABLE "caregivers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"country" text NOT NULL,
	"time_zone" text NOT NULL,
	"phone" text NOT NULL,
	"out_of_hours_phone" text NOT NULL,
	"emergency_number" text NOT NULL,
	"hours" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "clinics_country_is_iso" CHECK ("clinics"."country" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
ALTER TABLE "clinics" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contacts" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"alert_ids" jsonb NOT NULL,
	"kind" "contact_kind" NOT NULL,
	"result" "contact_result" NOT NULL,
	"note" text,
	"next_call_on" date,
	"made_by" uuid NOT NULL,
	"made_by_name" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "contacts_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "contacts_note_length" CHECK (char_length("contacts"."note") <= 2000)
);
--> statement-breakpoint
ALTER TABLE "contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credentials" (
	"clinic_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"password_hash" text,
	"totp_secret_sealed" text,
	"totp_confirmed_at" timestamp with time zone,
	"totp_last_step" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credentials_clinic_id_account_id_pk" PRIMARY KEY("clinic_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "episodes" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"course_id" uuid,
	"symptom" "symptom" NOT NULL,
	"organ_system" "organ_system" NOT NULL,
	"onset" date NOT NULL,
	"onset_source" "onset_source" NOT NULL,
	"onset_week" double precision,
	"phase" "phase",
	"days_since_infusion" integer,
	"resolved_on" date,
	"resolution" "resolution",
	"peak_score" smallint NOT NULL,
	"peak_patient_grade" smallint,
	"levels" jsonb NOT NULL,
	CONSTRAINT "episodes_clinic_id_patient_id_symptom_onset_pk" PRIMARY KEY("clinic_id","patient_id","symptom","onset"),
	CONSTRAINT "episodes_end_after_onset" CHECK ("episodes"."resolved_on" >= "episodes"."onset"),
	CONSTRAINT "episodes_end_has_a_way" CHECK (("episodes"."resolved_on" is null) = ("episodes"."resolution" is null))
);
--> statement-breakpoint
ALTER TABLE "episodes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"clinic_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"care_team_id" uuid NOT NULL,
	"urgency" "urgency",
	"state" "alert_state",
	"open_alerts" integer DEFAULT 0 NOT NULL,
	"raised_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"reasons" jsonb NOT NULL,
	"owner_id" uuid,
	"owner_name" text,
	"last_report_at" timestamp with time zone,
	"last_max_score" smallint,
	"next_report_due_on" date,
	"silence_routine_on" date,
	"silence_within_72h_on" date,
	"next_call_on" date,
	"strip" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "follow_ups_clinic_id_patient_id_pk" PRIMARY KEY("clinic_id","patient_id"),
	CONSTRAINT "follow_ups_urgency_has_alerts" CHECK (("follow_ups"."urgency" is null) = ("follow_ups"."open_alerts" = 0))
);
--> statement-breakpoint
ALTER TABLE "follow_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "infusions" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"day" date NOT NULL,
	"dose" smallint NOT NULL,
	"status" "infusion_status" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "infusions_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "infusions_day" UNIQUE("clinic_id","course_id","day"),
	CONSTRAINT "infusions_dose_counts_from_one" CHECK ("infusions"."dose" >= 1)
);
--> statement-breakpoint
ALTER TABLE "infusions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mails_clinic_id_id_pk" PRIMARY KEY("clinic_id","id")
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measurements" (
	"clinic_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"measurement" "measurement" NOT NULL,
	"value" double precision NOT NULL,
	CONSTRAINT "measurements_clinic_id_report_id_measurement_pk" PRIMARY KEY("clinic_id","report_id","measurement")
);
--> statement-breakpoint
ALTER TABLE "measurements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patients" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"care_team_id" uuid NOT NULL,
	"account_id" uuid,
	"record_number" text NOT NULL,
	"name" text NOT NULL,
	"birth_date" date NOT NULL,
	"diagnosis" text NOT NULL,
	"phone" text,
	"baseline" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patients_record_number" UNIQUE("clinic_id","record_number"),
	CONSTRAINT "patients_account" UNIQUE("clinic_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "patients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rate_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ratings" (
	"clinic_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"symptom" "symptom" NOT NULL,
	"frequency" smallint,
	"severity" smallint,
	"interference" smallint,
	"amount" smallint,
	"presence" smallint,
	"score" smallint,
	"patient_grade" smallint,
	"first_day" date,
	"first_day_unsure" boolean NOT NULL,
	CONSTRAINT "ratings_clinic_id_report_id_symptom_pk" PRIMARY KEY("clinic_id","report_id","symptom"),
	CONSTRAINT "ratings_frequency" CHECK ("ratings"."frequency" between 0 and 4),
	CONSTRAINT "ratings_severity" CHECK ("ratings"."severity" between 0 and 4),
	CONSTRAINT "ratings_interference" CHECK ("ratings"."interference" between 0 and 4),
	CONSTRAINT "ratings_amount" CHECK ("ratings"."amount" between 0 and 4),
	CONSTRAINT "ratings_presence" CHECK ("ratings"."presence" between 0 and 1),
	CONSTRAINT "ratings_score" CHECK ("ratings"."score" between 0 and 4),
	CONSTRAINT "ratings_patient_grade" CHECK ("ratings"."patient_grade" between 0 and 3),
	CONSTRAINT "ratings_first_day_known_or_not" CHECK (not ("ratings"."first_day_unsure" and "ratings"."first_day" is not null))
);
--> statement-breakpoint
ALTER TABLE "ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "report_conflicts" (
	"clinic_id" uuid NOT NULL,
	"report_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"said" jsonb NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_conflicts_clinic_id_report_id_content_hash_pk" PRIMARY KEY("clinic_id","report_id","content_hash")
);
--> statement-breakpoint
ALTER TABLE "report_conflicts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"clinic_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"own_device" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_clinic_id_token_hash_pk" PRIMARY KEY("clinic_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_addresses" (
	"email" text PRIMARY KEY NOT NULL,
	"clinic_id" uuid NOT NULL,
	"account_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_in_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"tries_left" smallint DEFAULT 5 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_in_codes_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "sign_in_codes_tries" CHECK ("sign_in_codes"."tries_left" between 0 and 5)
);
--> statement-breakpoint
ALTER TABLE "sign_in_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "symptom_reports" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"course_id" uuid,
	"author_id" uuid NOT NULL,
	"author_role" "role" NOT NULL,
	"reported_on" date NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"no_symptoms" boolean NOT NULL,
	"wording" text NOT NULL,
	"can_wait" boolean,
	"note" text,
	"danger_signs_unanswered" smallint NOT NULL,
	"content_hash" text NOT NULL,
	"urgency" "urgency",
	"rule_set" text NOT NULL,
	"assessment" jsonb NOT NULL,
	"max_score" smallint,
	"reviewed_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	"seen_by_name" text,
	CONSTRAINT "symptom_reports_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "symptom_reports_note_length" CHECK (char_length("symptom_reports"."note") <= 2000),
	CONSTRAINT "symptom_reports_max_score" CHECK ("symptom_reports"."max_score" between 0 and 4)
);
--> statement-breakpoint
ALTER TABLE "symptom_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "treatment_courses" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"regimen" "regimen" NOT NULL,
	"drug_class" "drug_class" NOT NULL,
	"day_zero" date NOT NULL,
	"stopped_on" date,
	"with_chemotherapy" boolean NOT NULL,
	"on_steroids" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "treatment_courses_clinic_id_id_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "treatment_courses_stop_after_start" CHECK ("treatment_courses"."stopped_on" >= "treatment_courses"."day_zero")
);
--> statement-breakpoint
ALTER TABLE "treatment_courses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_clinic_id_report_id_symptom_reports_clinic_id_id_fk" FOREIGN KEY ("clinic_id","report_id") REFERENCES "public"."symptom_reports"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_clinic_id_acknowledged_by_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","acknowledged_by") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_clinic_id_closed_by_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","closed_by") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_stripes" ADD CONSTRAINT "audit_stripes_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_team_members" ADD CONSTRAINT "care_team_members_clinic_id_care_team_id_care_teams_clinic_id_id_fk" FOREIGN KEY ("clinic_id","care_team_id") REFERENCES "public"."care_teams"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_team_members" ADD CONSTRAINT "care_team_members_clinic_id_account_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","account_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_teams" ADD CONSTRAINT "care_teams_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caregivers" ADD CONSTRAINT "caregivers_clinic_id_account_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","account_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caregivers" ADD CONSTRAINT "caregivers_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_clinic_id_made_by_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","made_by") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_clinic_id_account_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","account_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "episodes" ADD CONSTRAINT "episodes_clinic_id_course_id_treatment_courses_clinic_id_id_fk" FOREIGN KEY ("clinic_id","course_id") REFERENCES "public"."treatment_courses"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_clinic_id_care_team_id_care_teams_clinic_id_id_fk" FOREIGN KEY ("clinic_id","care_team_id") REFERENCES "public"."care_teams"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_clinic_id_owner_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","owner_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infusions" ADD CONSTRAINT "infusions_clinic_id_course_id_treatment_courses_clinic_id_id_fk" FOREIGN KEY ("clinic_id","course_id") REFERENCES "public"."treatment_courses"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "infusions" ADD CONSTRAINT "infusions_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_clinic_id_report_id_symptom_reports_clinic_id_id_fk" FOREIGN KEY ("clinic_id","report_id") REFERENCES "public"."symptom_reports"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_care_team_id_care_teams_clinic_id_id_fk" FOREIGN KEY ("clinic_id","care_team_id") REFERENCES "public"."care_teams"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_clinic_id_account_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","account_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_clinic_id_report_id_symptom_reports_clinic_id_id_fk" FOREIGN KEY ("clinic_id","report_id") REFERENCES "public"."symptom_reports"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_conflicts" ADD CONSTRAINT "report_conflicts_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_clinic_id_account_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","account_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_addresses" ADD CONSTRAINT "sign_in_addresses_clinic_id_account_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","account_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_codes" ADD CONSTRAINT "sign_in_codes_clinic_id_account_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","account_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "symptom_reports" ADD CONSTRAINT "symptom_reports_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "symptom_reports" ADD CONSTRAINT "symptom_reports_clinic_id_course_id_treatment_courses_clinic_id_id_fk" FOREIGN KEY ("clinic_id","course_id") REFERENCES "public"."treatment_courses"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "symptom_reports" ADD CONSTRAINT "symptom_reports_clinic_id_author_id_accounts_clinic_id_id_fk" FOREIGN KEY ("clinic_id","author_id") REFERENCES "public"."accounts"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "treatment_courses" ADD CONSTRAINT "treatment_courses_clinic_id_patient_id_patients_clinic_id_id_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patients"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alerts_one_open_per_rule" ON "alerts" USING btree ("clinic_id","patient_id","rule") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "alerts_patient" ON "alerts" USING btree ("clinic_id","patient_id","raised_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "alerts_report" ON "alerts" USING btree ("clinic_id","report_id");--> statement-breakpoint
CREATE INDEX "alerts_acknowledged_by" ON "alerts" USING btree ("clinic_id","acknowledged_by");--> statement-breakpoint
CREATE INDEX "alerts_closed_by" ON "alerts" USING btree ("clinic_id","closed_by");--> statement-breakpoint
CREATE INDEX "audit_events_newest" ON "audit_events" USING btree ("clinic_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_events_patient" ON "audit_events" USING btree ("clinic_id","patient_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "care_team_members_account" ON "care_team_members" USING btree ("clinic_id","account_id");--> statement-breakpoint
CREATE INDEX "caregivers_patient" ON "caregivers" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "contacts_patient" ON "contacts" USING btree ("clinic_id","patient_id","made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contacts_made_by" ON "contacts" USING btree ("clinic_id","made_by");--> statement-breakpoint
CREATE INDEX "episodes_course" ON "episodes" USING btree ("clinic_id","course_id");--> statement-breakpoint
CREATE INDEX "episodes_cohort" ON "episodes" USING btree ("clinic_id","organ_system","onset_week");--> statement-breakpoint
CREATE INDEX "follow_ups_pressing" ON "follow_ups" USING btree ("clinic_id","urgency" DESC NULLS LAST,"due_at","patient_id") WHERE urgency is not null;--> statement-breakpoint
CREATE INDEX "follow_ups_silent" ON "follow_ups" USING btree ("clinic_id","silence_routine_on") WHERE silence_routine_on is not null;--> statement-breakpoint
CREATE INDEX "follow_ups_promised" ON "follow_ups" USING btree ("clinic_id","next_call_on") WHERE next_call_on is not null;--> statement-breakpoint
CREATE INDEX "follow_ups_care_team" ON "follow_ups" USING btree ("clinic_id","care_team_id");--> statement-breakpoint
CREATE INDEX "follow_ups_owner" ON "follow_ups" USING btree ("clinic_id","owner_id");--> statement-breakpoint
CREATE INDEX "infusions_patient" ON "infusions" USING btree ("clinic_id","patient_id","day");--> statement-breakpoint
CREATE INDEX "mails_newest" ON "mails" USING btree ("clinic_id","created_at");--> statement-breakpoint
CREATE INDEX "measurements_patient" ON "measurements" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "patients_care_team" ON "patients" USING btree ("clinic_id","care_team_id");--> statement-breakpoint
CREATE INDEX "patients_name" ON "patients" USING btree ("clinic_id",lower("name"));--> statement-breakpoint
CREATE INDEX "ratings_history" ON "ratings" USING btree ("clinic_id","patient_id","symptom");--> statement-breakpoint
CREATE INDEX "report_conflicts_patient" ON "report_conflicts" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "sessions_account" ON "sessions" USING btree ("clinic_id","account_id");--> statement-breakpoint
CREATE INDEX "sign_in_addresses_account" ON "sign_in_addresses" USING btree ("clinic_id","account_id");--> statement-breakpoint
CREATE INDEX "sign_in_codes_account" ON "sign_in_codes" USING btree ("clinic_id","account_id");--> statement-breakpoint
CREATE INDEX "symptom_reports_newest" ON "symptom_reports" USING btree ("clinic_id","patient_id","received_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "symptom_reports_course" ON "symptom_reports" USING btree ("clinic_id","course_id");--> statement-breakpoint
CREATE INDEX "symptom_reports_author" ON "symptom_reports" USING btree ("clinic_id","author_id");--> statement-breakpoint
CREATE INDEX "treatment_courses_patient" ON "treatment_courses" USING btree ("clinic_id","patient_id","day_zero");--> statement-breakpoint
CREATE POLICY "accounts_read" ON "accounts" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "accounts_add" ON "accounts" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "accounts_change" ON "accounts" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "accounts_remove" ON "accounts" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "alerts_read" ON "alerts" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "alerts_add" ON "alerts" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "alerts_change" ON "alerts" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "alerts_remove" ON "alerts" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "audit_events_read" ON "audit_events" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "audit_events_add" ON "audit_events" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "audit_stripes_read" ON "audit_stripes" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "audit_stripes_add" ON "audit_stripes" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "audit_stripes_change" ON "audit_stripes" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "care_team_members_read" ON "care_team_members" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse', 'admin', 'door', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "care_team_members_add" ON "care_team_members" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "care_team_members_change" ON "care_team_members" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "care_team_members_remove" ON "care_team_members" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "care_teams_read" ON "care_teams" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "care_teams_add" ON "care_teams" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "care_teams_change" ON "care_teams" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "care_teams_remove" ON "care_teams" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "caregivers_read" ON "caregivers" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and (patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid) or account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "caregivers_add" ON "caregivers" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "caregivers_change" ON "caregivers" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "caregivers_remove" ON "caregivers" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "clinics_read" ON "clinics" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door', 'system') and (id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "clinics_add" ON "clinics" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('system') and (id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "clinics_change" ON "clinics" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('admin', 'system') and (id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('admin', 'system') and (id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "clinics_remove" ON "clinics" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "contacts_read" ON "contacts" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "contacts_add" ON "contacts" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "contacts_change" ON "contacts" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "contacts_remove" ON "contacts" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "credentials_read" ON "credentials" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "credentials_add" ON "credentials" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "credentials_change" ON "credentials" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "credentials_remove" ON "credentials" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "episodes_read" ON "episodes" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "episodes_add" ON "episodes" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "episodes_change" ON "episodes" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "episodes_remove" ON "episodes" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "follow_ups_read" ON "follow_ups" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "follow_ups_add" ON "follow_ups" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "follow_ups_change" ON "follow_ups" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[])))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[])))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "follow_ups_remove" ON "follow_ups" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "infusions_read" ON "infusions" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "infusions_add" ON "infusions" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "infusions_change" ON "infusions" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "infusions_remove" ON "infusions" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "mails_read" ON "mails" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "mails_add" ON "mails" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('nurse', 'admin', 'door', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "mails_change" ON "mails" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "mails_remove" ON "mails" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "measurements_read" ON "measurements" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "measurements_add" ON "measurements" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "measurements_change" ON "measurements" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "measurements_remove" ON "measurements" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "patients_read" ON "patients" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and (id = (select nullif(current_setting('app.patient_id', true), '')::uuid) or account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "patients_add" ON "patients" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[])))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "patients_change" ON "patients" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[])))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[])))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "patients_remove" ON "patients" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "rate_limits_read" ON "rate_limits" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door') and (true)) or ((select current_setting('app.role', true)) in ('system') and (true)));--> statement-breakpoint
CREATE POLICY "rate_limits_add" ON "rate_limits" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door') and (true)) or ((select current_setting('app.role', true)) in ('system') and (true)));--> statement-breakpoint
CREATE POLICY "rate_limits_change" ON "rate_limits" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door') and (true)) or ((select current_setting('app.role', true)) in ('system') and (true))) WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door') and (true)) or ((select current_setting('app.role', true)) in ('system') and (true)));--> statement-breakpoint
CREATE POLICY "rate_limits_remove" ON "rate_limits" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (true)));--> statement-breakpoint
CREATE POLICY "ratings_read" ON "ratings" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "ratings_add" ON "ratings" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "ratings_change" ON "ratings" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "ratings_remove" ON "ratings" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "report_conflicts_read" ON "report_conflicts" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "report_conflicts_add" ON "report_conflicts" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "report_conflicts_change" ON "report_conflicts" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "report_conflicts_remove" ON "report_conflicts" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sessions_read" ON "sessions" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door') and ((clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)) or (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and token_hash = (select nullif(current_setting('app.door_key', true), ''))))) or ((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sessions_add" ON "sessions" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('door') and ((clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)) or (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and token_hash = (select nullif(current_setting('app.door_key', true), ''))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sessions_change" ON "sessions" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door') and ((clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)) or (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and token_hash = (select nullif(current_setting('app.door_key', true), ''))))) or ((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver', 'nurse', 'admin', 'door') and ((clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid)) or (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and token_hash = (select nullif(current_setting('app.door_key', true), ''))))) or ((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sessions_remove" ON "sessions" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sign_in_addresses_read" ON "sign_in_addresses" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('door') and (email = (select nullif(current_setting('app.door_key', true), '')))) or ((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sign_in_addresses_add" ON "sign_in_addresses" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sign_in_addresses_change" ON "sign_in_addresses" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sign_in_addresses_remove" ON "sign_in_addresses" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('admin', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sign_in_codes_read" ON "sign_in_codes" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sign_in_codes_add" ON "sign_in_codes" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sign_in_codes_change" ON "sign_in_codes" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('door') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and account_id = (select nullif(current_setting('app.account_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "sign_in_codes_remove" ON "sign_in_codes" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "symptom_reports_read" ON "symptom_reports" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "symptom_reports_add" ON "symptom_reports" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "symptom_reports_change" ON "symptom_reports" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "symptom_reports_remove" ON "symptom_reports" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "treatment_courses_read" ON "treatment_courses" AS PERMISSIVE FOR SELECT TO "onset_app" USING (((select current_setting('app.role', true)) in ('patient', 'caregiver') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id = (select nullif(current_setting('app.patient_id', true), '')::uuid))) or ((select current_setting('app.role', true)) in ('nurse', 'system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "treatment_courses_add" ON "treatment_courses" AS PERMISSIVE FOR INSERT TO "onset_app" WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "treatment_courses_change" ON "treatment_courses" AS PERMISSIVE FOR UPDATE TO "onset_app" USING (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid)))) WITH CHECK (((select current_setting('app.role', true)) in ('nurse') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and patient_id in (select p.id from patients p where p.clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid) and p.care_team_id in (select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))))) or ((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));--> statement-breakpoint
CREATE POLICY "treatment_courses_remove" ON "treatment_courses" AS PERMISSIVE FOR DELETE TO "onset_app" USING (((select current_setting('app.role', true)) in ('system') and (clinic_id = (select nullif(current_setting('app.clinic_id', true), '')::uuid))));