import { addDays } from "@/domain/calendar";
import { MEASUREMENTS, SYMPTOMS } from "@/domain/clinical/ids";
import { symptomOf } from "@/domain/clinical/symptoms";
import { cannotWaitSince } from "@/domain/follow-up/cannot-wait";
import { lastDoseOf } from "@/domain/follow-up/programme";
import { silenceDates } from "@/domain/follow-up/silence";
import { judgeSilence } from "@/domain/judge-silence";
import { episodesOf } from "@/domain/onset/episodes";
import { sightingOf } from "../sightings";
import type { Chart } from "./chart";
import { givenDays } from "./courses";
import type { KeptReport } from "./kept-report";
import { isOnSteroids, type Settled } from "./patient-life";
import { settlePromises } from "./promised-calls";
import { type ClinicRows, noRows, type RowOf } from "./rows";

/** The rows of one patient's treatment and of all that was reported and done about it. */
export function chartRows(chart: Chart, settled: Settled, careTeamId: string): ClinicRows {
  const nextCallOn = settlePromises(chart, settled);
  return {
    ...noRows(),
    treatmentCourses: [courseRow(chart, settled)],
    infusions: infusionRows(chart, settled),
    symptomReports: chart.reports.map(({ row }) => row),
    ratings: chart.reports.flatMap((report) => ratingRows(chart, report)),
    measurements: chart.reports.flatMap((report) => measurementRows(chart, report)),
    episodes: episodeRows(chart, settled),
    alerts: chart.alerts,
    contacts: chart.contacts,
    followUps: [{ ...followUpRow(chart, settled, careTeamId), nextCallOn }],
  };
}

function courseRow(
  chart: Chart,
  { sketch, courseId, clock, now }: Settled,
): RowOf<"treatmentCourses"> {
  const { regimenId, drugClass, dayZero, stoppedOn, withChemotherapy } = sketch.course;
  return {
    clinicId: chart.clinicId,
    id: courseId,
    patientId: chart.patientId,
    regimen: regimenId,
    drugClass,
    dayZero,
    stoppedOn,
    withChemotherapy,
    onSteroids: isOnSteroids(chart, clock, clock.dayOf(now)),
    createdAt: clock.at(addDays(dayZero, -5), 11 * 60),
  };
}

function infusionRows(chart: Chart, { sketch, courseId, clock }: Settled): RowOf<"infusions">[] {
  return sketch.course.infusions.map(({ day, dose, status }) => ({
    clinicId: chart.clinicId,
    id: chart.random.uuid(clock.at(day, 12 * 60)),
    courseId,
    patientId: chart.patientId,
    day,
    dose,
    status,
    createdAt: clock.at(day, 12 * 60),
  }));
}

function ratingRows(chart: Chart, { stored }: KeptReport): RowOf<"ratings">[] {
  return stored.ratings.map((rating) => ({
    clinicId: chart.clinicId,
    reportId: stored.id,
    patientId: chart.patientId,
    ...rating,
  }));
}

function measurementRows(chart: Chart, { stored, measurements }: KeptReport) {
  return MEASUREMENTS.flatMap((measurement): RowOf<"measurements">[] => {
    const value = measurements[measurement];
    if (value === undefined) return [];
    const { clinicId, patientId } = chart;
    return [{ clinicId, reportId: stored.id, patientId, measurement, value }];
  });
}

function episodeRows(chart: Chart, { sketch, courseId }: Settled): RowOf<"episodes">[] {
  const { course } = sketch;
  const days = { dayZero: course.dayZero, infusionDays: givenDays(course) };
  const rated = new Set(
    chart.reports.flatMap(({ stored }) => stored.ratings.map(({ symptom }) => symptom)),
  );
  return SYMPTOMS.filter((id) => rated.has(id)).flatMap((id) => {
    const sightings = chart.reports.map(({ stored }) => sightingOf(stored, id));
    const episodes = episodesOf(id, symptomOf(id).organSystem, sightings, days);
    return episodes.map(({ symptomId: symptom, ...episode }) => ({
      clinicId: chart.clinicId,
      patientId: chart.patientId,
      courseId,
      symptom,
      ...episode,
    }));
  });
}

/** What only reports and promises move; the load brings the rest in step with alerts and episodes. */
function followUpRow(chart: Chart, { sketch }: Settled, careTeamId: string): RowOf<"followUps"> {
  const last = chart.reports.at(-1)?.row ?? null;
  const { course } = sketch;
  const lastKnownMaxScore = last?.maxScore ?? null;
  const lastReportDay = last?.reportedOn ?? null;
  const lastDoseOn = lastDoseOf(course, givenDays(course));
  const { dayZero } = course;
  const silence = silenceDates(
    { dayZero, lastDoseOn, lastReportDay, lastKnownMaxScore },
    judgeSilence,
  );
  return {
    clinicId: chart.clinicId,
    patientId: chart.patientId,
    careTeamId,
    openAlerts: 0,
    reasons: [],
    lastReportAt: last?.receivedAt ?? null,
    lastMaxScore: lastKnownMaxScore,
    lastReportedOn: lastReportDay,
    lastDoseOn,
    nextReportDueOn: silence.nextDueOn,
    silenceRoutineOn: silence.routineOn,
    silenceWithin72hOn: silence.within72hOn,
    cannotWaitSince: cannotWaitToday(chart),
    strip: [],
  };
}

/** As reports and contacts would have left it: being reached ends it, a blank answer does not. */
function cannotWaitToday({ reports, contacts }: Chart): Date | null {
  const reached = contacts.filter(({ result }) => result === "reached");
  const isInTouch = (since: Date | null, until: Date | null) =>
    since !== null &&
    reached.some(({ madeAt }) => madeAt > since && (until === null || madeAt < until));
  let since: Date | null = null;
  for (const { row } of reports) {
    if (isInTouch(since, row.receivedAt)) since = null;
    since = cannotWaitSince(since, { ...row, canWait: row.canWait ?? null }, row.receivedAt);
  }
  return isInTouch(since, null) ? null : since;
}
