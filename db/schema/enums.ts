import { pgEnum } from "drizzle-orm/pg-core";
import { ROLES } from "../../domain/access";
import {
  DRUG_CLASSES,
  MEASUREMENTS,
  ORGAN_SYSTEMS,
  REGIMENS,
  SYMPTOMS,
  URGENCIES,
} from "../../domain/clinical/ids";
import {
  ALERT_OUTCOMES,
  ALERT_STATES,
  CONTACT_KINDS,
  CONTACT_RESULTS,
  IRAE_ANSWERS,
} from "../../domain/contact";
import { ONSET_SOURCES, PHASES, RESOLUTIONS } from "../../domain/onset/episode";

/** The lists of domain/, said once: a column's type is the list itself. */
export const role = pgEnum("role", ROLES);
export const symptom = pgEnum("symptom", SYMPTOMS);
export const measurement = pgEnum("measurement", MEASUREMENTS);
export const organSystem = pgEnum("organ_system", ORGAN_SYSTEMS);
export const regimen = pgEnum("regimen", REGIMENS);
export const drugClass = pgEnum("drug_class", DRUG_CLASSES);
/** Declared from least to most pressing, so `order by urgency desc` is the ranking. */
export const urgency = pgEnum("urgency", URGENCIES);
export const phase = pgEnum("phase", PHASES);
export const onsetSource = pgEnum("onset_source", ONSET_SOURCES);
export const resolution = pgEnum("resolution", RESOLUTIONS);
export const alertState = pgEnum("alert_state", ALERT_STATES);
export const alertOutcome = pgEnum("alert_outcome", ALERT_OUTCOMES);
export const iraeAnswer = pgEnum("irae_answer", IRAE_ANSWERS);
export const contactKind = pgEnum("contact_kind", CONTACT_KINDS);
export const contactResult = pgEnum("contact_result", CONTACT_RESULTS);
export const accountStatus = pgEnum("account_status", ["invited", "active", "deactivated"]);
export const infusionStatus = pgEnum("infusion_status", ["given", "held"]);
