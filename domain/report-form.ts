import type { Attribute, MeasurementId, SymptomId } from "./clinical/ids";
import type { Answers } from "./triage/answer";

/** A report form as it travels: one text per name, with scripts and without. */
export type Fields = Readonly<Record<string, string>>;

/** What the form asks of a symptom, in the order in which it asks. */
export type AskedSymptom = {
  readonly id: SymptomId;
  readonly attributes: readonly Attribute[];
  readonly isDangerSign: boolean;
};

export type AskedMeasurement = {
  readonly id: MeasurementId;
  readonly symptomId: SymptomId;
  readonly min: number;
  readonly max: number;
};

/** All that a form can ask, as plain JSON, so that server and browser read it by the same functions. */
export type Asked = {
  readonly symptoms: readonly AskedSymptom[];
  readonly measurements: readonly AskedMeasurement[];
};

/** The one place where the names of the form's fields are made. */
export const fieldOf = {
  chosen: (id: string) => `chosen.${id}`,
  score: (id: SymptomId, attribute: Attribute) => `rating.${id}.${attribute}`,
  /** A day, "another-day" (then `firstDay` holds it) or "not-sure". */
  began: (id: SymptomId) => `began.${id}`,
  firstDay: (id: SymptomId) => `firstDay.${id}`,
  measurement: (id: MeasurementId) => `measurement.${id}`,
};

/** Asked of everybody who reports, whatever else they choose. */
export const TEMPERATURE = "temperature-c" satisfies MeasurementId;

/**
 * Reads the form into the shape `symptomReport` judges. It guesses nothing: what was left blank stays
 * null, what cannot be read stays unreadable and is refused there. Questions that an answer closed
 * (after a frequency or severity of 0) are not asked, so what stands in them is left out.
 */
export function readReport(fields: Fields, asked: Asked) {
  const noSymptoms = fields.noSymptoms === "yes";
  const note = fields.note?.replaceAll("\r\n", "\n") ?? "";
  return {
    id: fields.id ?? "",
    patientId: fields.patientId ?? "",
    answeredAt: fields.answeredAt ?? "",
    wording: fields.wording ?? "",
    noSymptoms,
    ratings: chosenIn(fields, asked).map((symptom) => ({
      symptomId: symptom.id,
      attributes: attributesSaid(fields, symptom),
      firstDay: isDenied(fields, symptom) ? null : firstDaySaid(fields, symptom.id),
    })),
    dangerSignsUnanswered: noSymptoms ? 0 : dangerSignsUnanswered(fields, asked),
    canWait: noSymptoms ? null : canWaitSaid(fields),
    measurements: measurementsSaid(fields, asked),
    note: note.trim() === "" ? null : note,
  };
}

/** The same ratings as the triage rules read them: a symptom of which nothing was said is blank. */
export function answersSaid(fields: Fields, asked: Asked): Answers {
  return Object.fromEntries(
    chosenIn(fields, asked).map((symptom) => {
      const attributes = attributesSaid(fields, symptom);
      const isBlank = Object.values(attributes).every((value) => value === null);
      return [symptom.id, isBlank ? null : attributes];
    }),
  );
}

/** The chosen symptoms, danger signs first; none when there were no symptoms. */
export function chosenIn(fields: Fields, asked: Asked): AskedSymptom[] {
  if (fields.noSymptoms === "yes") return [];
  const chosen = asked.symptoms.filter(({ id }) => fields[fieldOf.chosen(id)] === "yes");
  return [
    ...chosen.filter(({ isDangerSign }) => isDangerSign),
    ...chosen.filter(({ isDangerSign }) => !isDangerSign),
  ];
}

/** Whether nothing at all was answered about a chosen symptom. */
export function isUnrated(fields: Fields, { id, attributes }: AskedSymptom): boolean {
  return attributes.every((attribute) => scoreSaid(fields, id, attribute) === null);
}

/** Whether the first thing asked of a symptom was answered with 0: then it was not there. */
export function isDenied(fields: Fields, { id, attributes }: AskedSymptom): boolean {
  const [first] = attributes;
  return first !== undefined && scoreSaid(fields, id, first) === 0;
}

/** The numbers that count: of chosen symptoms that were there, and the temperature. */
export function measurementsSaid(fields: Fields, asked: Asked): Measured {
  const said: Measured = {};
  for (const { id } of measuredIn(fields, asked)) {
    const text = fields[fieldOf.measurement(id)]?.trim() ?? "";
    if (text !== "") said[id] = numberIn(text);
  }
  return said;
}

type Measured = { [id in MeasurementId]?: number };

/** The measurements that are asked, given what was chosen. */
export function measuredIn(fields: Fields, asked: Asked): AskedMeasurement[] {
  const present = chosenIn(fields, asked).filter((symptom) => !isDenied(fields, symptom));
  return asked.measurements.filter(
    ({ id, symptomId }) =>
      id === TEMPERATURE || present.some((symptom) => symptom.id === symptomId),
  );
}

/** A number as people write it, "37,5" or "37.5"; NaN for anything else. */
export function numberIn(text: string): number {
  return /^-?\d{1,6}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

/** A score 0-4 (presence 0 or 1) as answered; null when blank or not a score. */
export function scoreSaid(fields: Fields, id: SymptomId, attribute: Attribute): number | null {
  const text = fields[fieldOf.score(id, attribute)] ?? "";
  return (attribute === "presence" ? /^[01]$/ : /^[0-4]$/).test(text) ? Number(text) : null;
}

/**
 * What was said of each attribute that is still asked. A danger sign is itself a yes-or-no question:
 * a yes that was sent at once, before "how bad", counts as the least degree, for it is not blank.
 */
function attributesSaid(fields: Fields, symptom: AskedSymptom) {
  const { id, attributes, isDangerSign } = symptom;
  const said: { [attribute in Attribute]?: number | null } = {};
  for (const attribute of attributes) {
    said[attribute] = scoreSaid(fields, id, attribute);
    const closes = attribute === "frequency" || attribute === "severity";
    if (closes && said[attribute] === 0) break;
  }
  const [first] = attributes;
  if (isDangerSign && first && isUnrated(fields, symptom)) said[first] = 1;
  return said;
}

function firstDaySaid(fields: Fields, id: SymptomId): string | null {
  const began = fields[fieldOf.began(id)] ?? "";
  if (began !== "" && began !== "another-day") return began;
  return fields[fieldOf.firstDay(id)] || null;
}

function dangerSignsUnanswered(fields: Fields, asked: Asked): number {
  const dangerSigns = asked.symptoms.filter(({ isDangerSign }) => isDangerSign);
  const isAnswered =
    fields.noDangerSign === "yes" ||
    dangerSigns.some(({ id }) => fields[fieldOf.chosen(id)] === "yes");
  return isAnswered ? 0 : dangerSigns.length;
}

function canWaitSaid({ canWait }: Fields): boolean | null {
  if (canWait === "yes") return true;
  return canWait === "no" ? false : null;
}
