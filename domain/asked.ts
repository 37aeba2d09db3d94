import { measurements } from "./clinical/measurements";
import { symptoms } from "./clinical/symptoms";
import { type FieldFault, faultsIn } from "./report-faults";
import type { Asked, Fields } from "./report-form";
import { NOTE_LENGTH } from "./symptom-report";

/** Everything the clinical data asks, as the report form reads it. */
export const ASKED: Asked = {
  symptoms: symptoms.map(({ id, question, tier }) => ({
    id,
    attributes: question.attributes,
    isDangerSign: tier === "red-flag",
  })),
  measurements: measurements.map(({ id, symptomId, min, max }) => ({ id, symptomId, min, max })),
};

/** The faults of a form as the server sees them; whether a day is possible is asked of the clinic's clock later. */
export function faultsOf(fields: Fields): FieldFault[] {
  return faultsIn(fields, ASKED, { noteLength: NOTE_LENGTH, days: null });
}
