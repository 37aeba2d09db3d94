import type { Fields } from "@/domain/report-form";
import type { FormQuestions, ReportWords } from "./form-questions";

/** What every screen of the form is given. */
export type StepProps = {
  fields: Fields;
  questions: FormQuestions;
  words: ReportWords;
  /** Whom a caregiver reports for; null when patients report for themselves. */
  patientName: string | null;
  /** The words of a field's fault, if it has one. */
  errorOf: (field: string) => string | undefined;
  isFocused: boolean;
  isSending: boolean;
};
