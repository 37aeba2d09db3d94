/** The places of a follow-up: a card on a phone, one line of seven columns on a wide screen. */
export const FOLLOW_UP_GRID =
  "grid gap-x-4 gap-y-1.5 " +
  "grid-cols-[minmax(0,1fr)_auto] [grid-template-areas:'urgency_clock'_'patient_treatment'_'reason_reason'_'owner_owner'] " +
  "sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:[grid-template-areas:'urgency_weeks_clock'_'patient_weeks_owner'_'reason_reason_reason'_'treatment_treatment_treatment'] " +
  "lg:gap-x-5 lg:grid-cols-[9.75rem_minmax(8rem,1fr)_minmax(9rem,1.25fr)_minmax(15rem,2.6fr)_120px_9.5rem_6.5rem] " +
  "lg:[grid-template-areas:'urgency_patient_treatment_reason_weeks_clock_owner']";
