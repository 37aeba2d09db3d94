import type { CalendarDate } from "./calendar";
import type { SymptomId } from "./clinical/ids";
import { isKeepable } from "./keepable-text";
import {
  type Asked,
  type AskedSymptom,
  chosenIn,
  type Fields,
  fieldOf,
  isDenied,
  isUnrated,
  measuredIn,
  numberIn,
  readReport,
  scoreSaid,
} from "./report-form";

/** What can be wrong with one field of the report form; the words are in i18n/. */
export type FormFault =
  | "unreadable"
  | "not-a-number"
  | "out-of-range"
  | "no-such-day"
  | "first-day-in-future"
  | "first-day-before-birth"
  | "how-bad"
  | "note-too-long"
  | "other-content";

export type FieldFault = { readonly field: string; readonly fault: FormFault };

/** The days between which a symptom can have begun; texts of calendar days, for they compare as text. */
export type PossibleDays = { readonly earliest: string; readonly latest: string };

/** Everything in the form that a person has to look at again, in the order of the form. */
export function faultsIn(
  fields: Fields,
  asked: Asked,
  limits: { noteLength: number; days: PossibleDays | null },
): FieldFault[] {
  return [
    ...unknownNames(fields, asked),
    ...chosenIn(fields, asked).flatMap((symptom) => [
      ...scoreFaults(fields, symptom),
      ...dayFaults(fields, symptom, limits.days),
    ]),
    ...measurementFaults(fields, asked),
    ...noteFaults(readReport(fields, asked).note, limits.noteLength),
  ];
}

function unknownNames(fields: Fields, asked: Asked): FieldFault[] {
  const known = new Set(asked.symptoms.map(({ id }) => fieldOf.chosen(id)));
  return Object.keys(fields)
    .filter((name) => name.startsWith(fieldOf.chosen("")) && !known.has(name))
    .map((field) => ({ field, fault: "unreadable" }));
}

/** A danger sign that was ticked must be rated or unticked; elsewhere a blank may stay. */
function scoreFaults(fields: Fields, symptom: AskedSymptom): FieldFault[] {
  const { id, attributes, isDangerSign } = symptom;
  const unreadable = attributes
    .filter((attribute) => fields[fieldOf.score(id, attribute)])
    .filter((attribute) => scoreSaid(fields, id, attribute) === null)
    .map((attribute) => fieldOf.score(id, attribute));
  if (unreadable.length > 0) return unreadable.map((field) => ({ field, fault: "unreadable" }));
  const [first] = attributes;
  if (!isDangerSign || !first || !isUnrated(fields, symptom)) return [];
  return [{ field: fieldOf.score(id, first), fault: "how-bad" }];
}

function dayFaults(fields: Fields, symptom: AskedSymptom, days: PossibleDays | null): FieldFault[] {
  const day = isDenied(fields, symptom) ? null : dayOf(fields, symptom.id);
  if (day === null) return [];
  const field = fieldOf.firstDay(symptom.id);
  if (!isDay(day)) return [{ field, fault: "no-such-day" }];
  if (days && day > days.latest) return [{ field, fault: "first-day-in-future" }];
  if (days && day < days.earliest) return [{ field, fault: "first-day-before-birth" }];
  return [];
}

function dayOf(fields: Fields, id: SymptomId): string | null {
  const began = fields[fieldOf.began(id)] ?? "";
  const day = began === "" || began === "another-day" ? fields[fieldOf.firstDay(id)] : began;
  return !day || day === "not-sure" ? null : day;
}

/** Whether a text is a real day of the calendar; what `calendarDate` reads, without its parser. */
export function isDay(text: string): text is CalendarDate {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : new Date(Number.NaN);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function measurementFaults(fields: Fields, asked: Asked): FieldFault[] {
  return measuredIn(fields, asked).flatMap(({ id, min, max }): FieldFault[] => {
    const field = fieldOf.measurement(id);
    const text = fields[field]?.trim() ?? "";
    if (text === "") return [];
    const value = numberIn(text);
    if (Number.isNaN(value)) return [{ field, fault: "not-a-number" }];
    return value < min || value > max ? [{ field, fault: "out-of-range" }] : [];
  });
}

function noteFaults(note: string | null, longest: number): FieldFault[] {
  if (note === null) return [];
  if (note.length > longest) return [{ field: "note", fault: "note-too-long" }];
  return isKeepable(note) ? [] : [{ field: "note", fault: "unreadable" }];
}
