import type { CalendarDate } from "../calendar";
import type { RuleId, SymptomId, Urgency } from "../clinical/ids";

/** Why a patient is on the worklist, most pressing first; the words belong to i18n and the rules. */
export type FollowUpReason = { ruleId: RuleId; urgency: Urgency };

/** Days of episodes and infusions that the worklist's strip looks back on. */
export const STRIP_DAYS = 12 * 7;

/** What the worklist's strip draws of an episode; the worst answer inside it. */
export type StripEpisode = {
  symptomId: SymptomId;
  onset: CalendarDate;
  resolvedOn: CalendarDate | null;
  peakScore: number;
};
