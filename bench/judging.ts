import { makeRandom } from "@/db/seed/random";
import { type CalendarDate, calendarDate } from "@/domain/calendar";
import { ruleSet } from "@/domain/clinical/rules";
import { answersOf, judgeReport, type ReportContext } from "@/domain/judge-report";
import { type SymptomReport, symptomReport } from "@/domain/symptom-report";
import type { Figure } from "./figure";
import { makeReport } from "./made-report";
import { spreadOf } from "./statistics";

const REPORTS = 500;
const ROUNDS = 5;
const ANSWERED_AT = new Date("2026-11-23T10:00:00Z");
const PATIENT = "0190a000-0000-7000-8000-00000000000a";

/** How long every rule together takes over one report of ten symptoms, in this process. */
export function measureJudging(): Figure[] {
  const reports = makeReports();
  const today = calendarDate.parse("2026-11-23");
  judgeAll(reports, today); // the first time a program runs it is not yet fast
  const medians = Array.from({ length: ROUNDS }, () => spreadOf(judgeAll(reports, today)).median);
  const { median, lowest, highest } = spreadOf(medians);
  return [
    {
      what: `Judging a report of 10 symptoms by all ${ruleSet.rules.length} rules`,
      measured: `${median.toFixed(3)} ms (${lowest.toFixed(3)}-${highest.toFixed(3)})`,
      target: "< 1 ms",
      isMet: median < 1,
      remark: `medians of ${ROUNDS} rounds of ${REPORTS} reports`,
    },
  ];
}

function judgeAll(reports: readonly SymptomReport[], today: CalendarDate): number[] {
  const [first] = reports;
  if (!first) throw new RangeError("nothing to judge");
  const known: ReportContext = {
    course: {
      drugClass: "combination",
      dayZero: calendarDate.parse("2026-08-03"),
      withChemotherapy: false,
      onSteroids: false,
    },
    infusionDays: [calendarDate.parse("2026-08-03"), calendarDate.parse("2026-11-16")],
    previous: answersOf(first),
    reviewed: { answers: answersOf(first), measurements: {} },
    priorIrae: false,
  };
  return reports.map((report) => {
    const from = performance.now();
    judgeReport(report, today, known, ruleSet);
    return performance.now() - from;
  });
}

function makeReports(): SymptomReport[] {
  const random = makeRandom("judging");
  return Array.from({ length: REPORTS }, () =>
    symptomReport.parse(makeReport(random, PATIENT, ANSWERED_AT).body),
  );
}
