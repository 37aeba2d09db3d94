import type { Role } from "@/domain/access";
import { type CalendarDate, daysBetween } from "@/domain/calendar";
import { ruleSet } from "@/domain/clinical/rules";
import { judgeReport } from "@/domain/judge-report";
import { type Chart, catchUp, mostPressing, openAlerts } from "./chart";
import type { ClinicClock } from "./clinic-clock";
import { type Doer, drawHandling } from "./closing";
import { givenDays } from "./courses";
import { keepReport } from "./kept-report";
import type { PatientSketch } from "./patient-sketch";
import { raiseAlerts } from "./raise-alerts";
import type { Random } from "./random";
import { tellReport } from "./reports";

/** One patient's ids and people, once they are settled. */
export type Settled = {
  sketch: PatientSketch;
  clinicId: string;
  patientId: string;
  courseId: string;
  /** Who may have written a report, and how often. */
  authors: readonly (readonly [{ id: string; role: Role }, number])[];
  nurses: readonly Doer[];
  clock: ClinicClock;
  now: Date;
};

/** A moment at which a report is given. */
export type ReportMoment = { answeredAt: Date; receivedAt: Date; isToday: boolean };

/** Tells, judges and follows up a patient's reports one after another, as they would have come in. */
export function liveThrough(
  random: Random,
  settled: Settled,
  moments: readonly ReportMoment[],
): Chart {
  const { clinicId, patientId, now } = settled;
  const chart: Chart = {
    clinicId,
    patientId,
    random,
    reports: [],
    alerts: [],
    contacts: [],
    handling: null,
  };
  for (const moment of moments) {
    catchUp(chart, moment.receivedAt);
    receive(chart, settled, moment);
  }
  catchUp(chart, now);
  return chart;
}

function receive(chart: Chart, settled: Settled, moment: ReportMoment): void {
  const { random } = chart;
  const { sketch, clock, nurses } = settled;
  const reportedOn = clock.dayOf(moment.answeredAt);
  const said = tellReport(random, {
    id: random.uuid(moment.answeredAt),
    patientId: chart.patientId,
    answeredAt: moment.answeredAt,
    reportedOn,
    dayZero: sketch.course.dayZero,
    baseline: sketch.baseline,
    effects: sketch.effects,
    toldBefore: chart.reports.at(-1)?.told ?? new Set(),
  });
  const judgement = judgeReport(said, reportedOn, knownBefore(chart, settled, reportedOn), ruleSet);
  const { assessment } = judgement;
  const kept = keepReport({
    said,
    judgement,
    reportedOn,
    receivedAt: moment.receivedAt,
    author: random.weighted(settled.authors),
    clinicId: chart.clinicId,
    courseId: settled.courseId,
  });
  chart.reports.push(kept);
  raiseAlerts(chart, kept.row, assessment.alerts);
  if (assessment.urgency === null) return;
  const handling = drawHandling(random, clock, {
    urgency: mostPressing(openAlerts(chart)) ?? assessment.urgency,
    raisedAt: moment.receivedAt,
    by: random.pick(nurses),
  });
  chart.handling = moment.isToday ? leaveOpen(handling, settled) : handling;
}

/** What belongs to the situation of today is seen at most; nobody has dealt with it yet. */
function leaveOpen(handling: Chart["handling"], { sketch, now }: Settled): Chart["handling"] {
  if (!handling || sketch.situation.kind !== "reported" || !sketch.situation.isSeen) return null;
  const seenAt = new Date(now.getTime() - Math.min(sketch.situation.minutesAgo / 2, 180) * 60_000);
  return { by: handling.by, steps: [{ kind: "see", at: seenAt }] };
}

function knownBefore(chart: Chart, { sketch, clock }: Settled, day: CalendarDate) {
  const { course } = sketch;
  const reviewed = chart.reports.findLast(({ row }) => row.reviewedAt) ?? null;
  return {
    course: {
      drugClass: course.drugClass,
      dayZero: course.dayZero,
      withChemotherapy: course.withChemotherapy,
      onSteroids: isOnSteroids(chart, clock, day),
    },
    infusionDays: givenDays(course),
    previous: chart.reports.at(-1)?.answers ?? null,
    reviewed: reviewed && { answers: reviewed.answers, measurements: reviewed.measurements },
    priorIrae: chart.alerts.some(({ irae }) => irae === "yes"),
  };
}

/** Steroids once begun are tapered over some weeks. */
export function isOnSteroids(chart: Chart, clock: ClinicClock, day: CalendarDate): boolean {
  return chart.alerts.some(({ outcome, closedAt }) => {
    if (outcome !== "steroids-started" || !closedAt) return false;
    const since = daysBetween(clock.dayOf(closedAt), day);
    return since >= 0 && since <= TAPER_DAYS;
  });
}

/** Demonstration data, no advice on tapering. */
const TAPER_DAYS = 42;
