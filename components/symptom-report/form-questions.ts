import type { Answer } from "@/components/ui/answer-group";
import type {
  Attribute,
  MeasurementId,
  OrganSystem,
  RuleId,
  SymptomId,
} from "@/domain/clinical/ids";
import type { PossibleDays } from "@/domain/report-faults";
import type { Asked } from "@/domain/report-form";
import type { Language } from "@/i18n/language";
import type { Messages } from "@/i18n/messages";

export type ReportWords = Messages["report"];

/** One part of the body with its symptoms, the commonest first. */
export type BodyArea = {
  readonly id: OrganSystem;
  readonly label: string;
  readonly symptomIds: readonly SymptomId[];
};

/** Everything the form asks, already in the reader's words. */
export type FormQuestions = {
  readonly language: Language;
  readonly asked: Asked;
  readonly labels: { readonly [id in SymptomId]: string };
  readonly areas: readonly BodyArea[];
  /** Names of scales, one per attribute of the symptom; the answers of each stand in `scales`. */
  readonly scalesOf: { readonly [id in SymptomId]: readonly string[] };
  readonly scales: { readonly [scale: string]: readonly Answer[] };
  /** With `{label}` for the symptom. */
  readonly templates: { readonly [attribute in Attribute]: string };
  readonly measurements: { readonly [id in MeasurementId]: { label: string; unit: string } };
  /** What was still going on, with its first day in words. */
  readonly lastTime: readonly { symptomId: SymptomId; onset: string; onsetText: string }[];
  readonly days: PossibleDays & { yesterday: string; todayText: string; yesterdayText: string };
  readonly noteLength: number;
  /** Advice of the rules that the device judges by. */
  readonly advice: readonly (readonly [RuleId, { because: string; whatToDo: string }])[];
};
