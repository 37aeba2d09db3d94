import { ATTRIBUTES, type Attribute, type SymptomId } from "../clinical/ids";

/** What was answered about one symptom; an attribute left blank is null or absent, never 0. */
export type Answer = { readonly [attribute in Attribute]?: number | null | undefined };

/** Answers by symptom: not asked or not picked is absent, left blank is null. */
export type Answers = { readonly [id in SymptomId]?: Answer | null | undefined };

/** One answered attribute. */
export type Scored = { readonly attribute: Attribute; readonly value: number };

/** Every attribute that was answered; a blank symptom has none. */
export function answered(answer: Answer | null | undefined): Scored[] {
  return answeredAmong(ATTRIBUTES, answer);
}

/** A symptom's score: its severity, else frequency, else amount, else presence; null when none is answered. */
export function scored(answer: Answer | null | undefined): Scored | null {
  return answeredAmong(SCORED, answer)[0] ?? null;
}

const SCORED = ["severity", "frequency", "amount", "presence"] as const;

function answeredAmong(
  attributes: readonly Attribute[],
  answer: Answer | null | undefined,
): Scored[] {
  const found: Scored[] = [];
  if (!answer) return found;
  for (const attribute of attributes) {
    const value = answer[attribute];
    if (typeof value === "number") found.push({ attribute, value });
  }
  return found;
}
