"use client";

import type { CommonRefusal } from "@/domain/outcome";
import { asksFor, stepOf, stepsOf } from "@/domain/report-steps";
import { AdviceBand } from "./advice-band";
import { advise, type Preview } from "./advise";
import type { Calling } from "./calling";
import { EmergencyAdvice } from "./emergency-advice";
import { FaultSummary } from "./fault-summary";
import { faultWords } from "./fault-words";
import { fill } from "./fill";
import type { FormQuestions, ReportWords } from "./form-questions";
import { HiddenFields } from "./hidden-fields";
import { ReportStep } from "./report-step";
import { TroubleNotice } from "./trouble-notice";
import { type NewReport, type SubmitReport, useReportForm } from "./use-report-form";
import { WeekProgress } from "./week-progress";

/** The report form: screen by screen with scripts, one page per screen without, the same answers either way. */
export function SymptomReportForm(props: SymptomReportFormProps) {
  const { submit, report, questions, preview, calling, words, refusals, week } = props;
  const form = useReportForm({ submit, report, questions });
  const { fields, faults } = form.turn;
  const { asked } = questions;
  const step = stepOf(fields, asked);
  const steps = stepsOf(fields, asked);
  const advised = advise(fields, asked, preview);
  const seen = (fields.seen ?? "").split(" ").filter(Boolean);
  const unseen = advised.emergency.filter((ruleId) => !seen.includes(ruleId));
  const sayFault = faultWords(questions, words);
  return (
    <form
      ref={form.ref}
      action={form.action}
      onSubmit={form.onSubmit}
      onChange={form.onChange}
      noValidate
    >
      <WeekProgress
        week={week}
        done={steps.indexOf(step) / (steps.length - 1)}
        label={progressWords(words, week, { part: steps.indexOf(step) + 1, parts: steps.length })}
      />
      <HiddenFields
        fields={carried(fields, (name) => asksFor(step, name, fields, asked), unseen.length > 0)}
      />
      <input type="hidden" name="answeredAt" value={report.answeredAt} />
      <TroubleNotice trouble={form.trouble} words={words} refusals={refusals} />
      <FaultSummary key={form.moves} faults={faults} say={sayFault} words={words} />
      <ReportStep
        key={`${step} ${form.moves}`}
        name={step}
        step={{
          fields,
          questions,
          words,
          patientName: props.patientName,
          errorOf: (name) => faults.filter(({ field }) => field === name).map(sayFault)[0],
          isFocused: form.moves > 0 && faults.length === 0,
          isSending: form.isSending,
        }}
      />
      <AdviceBand advised={advised} advice={questions.advice} calling={calling} words={words} />
      {unseen.length > 0 && (
        <EmergencyAdvice
          ruleIds={unseen}
          seen={seen}
          advice={questions.advice}
          calling={calling}
          words={words}
        />
      )}
    </form>
  );
}

export type SymptomReportFormProps = {
  submit: SubmitReport;
  report: NewReport;
  questions: FormQuestions;
  preview: Preview;
  calling: Calling;
  words: ReportWords;
  /** Why an action may be refused, in words. */
  refusals: Readonly<Record<CommonRefusal, string>>;
  /** Whom a caregiver reports for; null when patients report for themselves. */
  patientName: string | null;
  /** Whole weeks since treatment start; null when no treatment is known. */
  week: number | null;
};

/** The answers that no visible field holds. The advice just shown carries its own list of what was seen. */
function carried(
  fields: Readonly<Record<string, string>>,
  isVisible: (name: string) => boolean,
  hasOwnSeen: boolean,
) {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) =>
        value !== "" &&
        name !== "answeredAt" &&
        !isVisible(name) &&
        !(hasOwnSeen && name === "seen"),
    ),
  );
}

function progressWords(
  words: ReportWords,
  week: number | null,
  place: { part: number; parts: number },
) {
  if (week === null) return fill(words.progressNoStart, place);
  return fill(words.progress, { ...place, week: fill(words.week, { week }) });
}
