import type { SaidNote } from "@/components/alert/said-alert";
import type { PatientAlert } from "@/db/queries/patient-alerts";
import { citationLine } from "@/domain/clinical/citations";
import { contextNotes } from "@/domain/clinical/context-notes";
import type { Say } from "./say";

/** The facts that held for the reports of the open alerts, once each, in the data's order. */
export function sayNotes(
  open: readonly Pick<PatientAlert, "contextNoteIds">[],
  { language }: Pick<Say, "language">,
): SaidNote[] {
  const held = new Set(open.flatMap(({ contextNoteIds }) => contextNoteIds));
  return contextNotes
    .filter(({ id }) => held.has(id))
    .map(({ id, nurseText, citations }) => ({
      id,
      text: nurseText[language],
      sources: citations.map(citationLine),
    }));
}
