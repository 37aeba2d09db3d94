import type { FieldFault } from "@/domain/report-faults";
import { fieldOf } from "@/domain/report-form";
import { fill } from "./fill";
import type { FormQuestions, ReportWords } from "./form-questions";

/** A fault in words, with the limits of its number where it has them. */
export function faultWords({ asked }: FormQuestions, words: ReportWords) {
  return ({ field, fault }: FieldFault): string => {
    const limits = asked.measurements.find(({ id }) => fieldOf.measurement(id) === field);
    return fill(words.fault[fault], { min: limits?.min ?? "", max: limits?.max ?? "" });
  };
}
