import type { SymptomId } from "./clinical/ids";
import type { FieldFault } from "./report-faults";
import { type Asked, chosenIn, type Fields, fieldOf, isDenied, TEMPERATURE } from "./report-form";

/** One screen of the report form. */
export type Step =
  | "start"
  | "well"
  | "danger"
  | "choose"
  | `symptom:${SymptomId}`
  | "more"
  | "review";

/** The screens of this report in order, given what was answered so far. */
export function stepsOf(fields: Fields, asked: Asked): Step[] {
  if (fields.noSymptoms === "yes") return ["start", "well"];
  const symptoms = chosenIn(fields, asked).map(({ id }): Step => `symptom:${id}`);
  return ["start", "danger", "choose", ...symptoms, "more", "review"];
}

/** The screen a form stands on; the first one when its name is of no screen of this report. */
export function stepOf(fields: Fields, asked: Asked): Step {
  return stepsOf(fields, asked).find((step) => step === fields.step) ?? "start";
}

/** A form on its way: where it stands, and what must be looked at before it goes on. */
export type Turn = { readonly fields: Fields; readonly faults: readonly FieldFault[] };

/**
 * One press of a button that does not send (`go`): "well", "ill", "next", "back", "change", "to:<step>".
 * Every answer is carried along, whichever way it goes; a fault on this screen holds it there.
 */
export function takeTurn(
  { go, ...fields }: Fields,
  asked: Asked,
  faultsOf: (fields: Fields) => readonly FieldFault[],
): Turn {
  const step = stepOf(fields, asked);
  if (go === "well") return at("well", { ...fields, noSymptoms: "yes" });
  if (go === "ill") return at("danger", { ...fields, noSymptoms: "" });
  if (go === "back" || go === "change") return at(neighbour(step, -1), fields);
  if (go?.startsWith("to:")) return at(stepOf({ ...fields, step: go.slice(3) }, asked), fields);
  const faults = faultsOf(fields).filter(({ field }) => isAskedOn(step, field, fields));
  return faults.length > 0 ? { fields, faults } : at(neighbour(step, 1), fields);

  function neighbour(from: Step, distance: number): Step {
    const steps = stepsOf(fields, asked);
    return steps[steps.indexOf(from) + distance] ?? from;
  }
  function at(next: Step, kept: Fields): Turn {
    return { fields: { ...kept, step: next }, faults: [] };
  }

  function isAskedOn(on: Step, field: string, kept: Fields) {
    return asksFor(on, field, kept, asked);
  }
}

/** Leads to the first screen that asks for one of the faulty fields. */
export function turnToFault(fields: Fields, asked: Asked, faults: readonly FieldFault[]): Turn {
  const steps = stepsOf(fields, asked);
  const step = steps.find((each) =>
    faults.some(({ field }) => asksFor(each, field, fields, asked)),
  );
  return { fields: { ...fields, step: step ?? steps.at(-1) ?? "start" }, faults };
}

/** Whether a screen holds the field itself; the others carry its answer along unseen. */
export function asksFor(step: Step, field: string, fields: Fields, asked: Asked): boolean {
  if (step === "start" || step === "review") return false;
  if (step === "well") return field === "note" || field === fieldOf.measurement(TEMPERATURE);
  if (step === "choose") return field.startsWith(fieldOf.chosen(""));
  if (step === "danger") return field === "noDangerSign" || dangerFields(asked).includes(field);
  if (step === "more") {
    const isTemperature = field === fieldOf.measurement(TEMPERATURE);
    return field === "note" || field === "canWait" || (isTemperature && !asksTemperature(fields));
  }
  const symptom = asked.symptoms.find(({ id }) => step === `symptom:${id}`);
  if (!symptom) return false;
  const own = symptom.attributes.map((attribute) => fieldOf.score(symptom.id, attribute));
  const numbers = asked.measurements
    .filter(({ symptomId }) => symptomId === symptom.id)
    .map(({ id }) => fieldOf.measurement(id));
  return [...own, ...numbers, fieldOf.began(symptom.id), fieldOf.firstDay(symptom.id)].includes(
    field,
  );

  function asksTemperature(kept: Fields) {
    const home = asked.measurements.find(({ id }) => id === TEMPERATURE)?.symptomId;
    return chosenIn(kept, asked).some((each) => each.id === home && !isDenied(kept, each));
  }
}

function dangerFields({ symptoms }: Asked): string[] {
  return symptoms.filter(({ isDangerSign }) => isDangerSign).map(({ id }) => fieldOf.chosen(id));
}
