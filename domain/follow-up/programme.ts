import { addDays, type CalendarDate, daysBetween } from "../calendar";
import { defaultProgramme, type ProgrammePhase } from "../clinical/follow-up-programme";

/** The two days a reporting rhythm hangs on. */
export type TreatmentDays = {
  dayZero: CalendarDate;
  /** Of a treatment that has stopped; null while it goes on. */
  lastDoseOn: CalendarDate | null;
};

/** The last dose given of a treatment that has stopped, which may lie before the decision; null while it goes on. */
export function lastDoseOf(
  { dayZero, stoppedOn }: { dayZero: CalendarDate; stoppedOn: CalendarDate | null },
  givenDays: readonly CalendarDate[],
): CalendarDate | null {
  if (stoppedOn === null) return null;
  return givenDays.reduce((last, day) => (day > last && day <= stoppedOn ? day : last), dayZero);
}

/** The stage of the reporting programme on a day; null before day 0 and when the programme is over. The last dose's own day is still on treatment. */
export function stageOn(treatment: TreatmentDays, day: CalendarDate): ProgrammePhase | null {
  const { dayZero, lastDoseOn } = treatment;
  const isAfter = lastDoseOn !== null && day > lastDoseOn;
  const anchor = isAfter ? "last-dose" : "treatment-start";
  const weeks = daysBetween(isAfter ? lastDoseOn : dayZero, day) / 7;
  const holds = (stage: ProgrammePhase) =>
    stage.anchor === anchor &&
    weeks >= stage.fromWeek &&
    (stage.toWeek === null || weeks < stage.toWeek);
  return defaultProgramme.find(holds) ?? null;
}

/** Days from one full report to the next as the rhythm stands on a day; null when none is scheduled. */
export function reportEveryDays(treatment: TreatmentDays, day: CalendarDate): number | null {
  return stageOn(treatment, day)?.fullReportEveryDays ?? null;
}

/** A patient's rhythm, counted from the latest report of any kind. */
export type ReportRhythm = TreatmentDays & {
  /** Or the day of enrolment, when none was given since; null counts from day 0. */
  lastReportDay: CalendarDate | null;
};

/** The days on which reports fall due while none comes in, each counted in the rhythm of the one before; may never end. */
export function* dueDays(rhythm: ReportRhythm): Generator<CalendarDate, undefined> {
  const { dayZero, lastReportDay } = rhythm;
  let day = lastReportDay !== null && lastReportDay > dayZero ? lastReportDay : dayZero;
  for (;;) {
    const days = reportEveryDays(rhythm, day);
    if (days === null) return;
    day = addDays(day, days);
    if (reportEveryDays(rhythm, day) === null) return;
    yield day;
  }
}

/** The day the next full report is due, in the past when it is overdue; null when none is scheduled. */
export function nextReportDueOn(rhythm: ReportRhythm): CalendarDate | null {
  return dueDays(rhythm).next().value ?? null;
}

/** A report is missed once the day it was due on is over. */
export function missedFrom(dueOn: CalendarDate): CalendarDate {
  return addDays(dueOn, 1);
}

/** How many reports in a row have been missed by today. */
export function missedReportsInARow(rhythm: ReportRhythm, today: CalendarDate): number {
  let missed = 0;
  for (const dueOn of dueDays(rhythm)) {
    if (missedFrom(dueOn) > today) break;
    missed++;
  }
  return missed;
}
