import type { CalendarDate } from "../calendar";

/** What one report said about one symptom; a report that never reached the question says `blank`. */
export type SymptomSighting =
  | {
      state: "present";
      reportDay: CalendarDate;
      /** The highest answer, 1 to 4 (presence 1). */
      score: number;
      /** Known only when the official wording was asked. */
      patientGrade: number | null;
      /** When it began, as said; null when it was not asked or left blank. */
      firstDay: CalendarDate | "not-sure" | null;
    }
  /** Gone: answered 0, or by the no-symptoms answer. Not picked: offered, not chosen. Blank: unknown. */
  | { state: "gone" | "not-picked" | "blank"; reportDay: CalendarDate };

/** A sighting on which the symptom was there. */
export type PresentSighting = Extract<SymptomSighting, { state: "present" }>;
